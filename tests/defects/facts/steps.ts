/** An object of a dataset, before it is known what it is. */
export type Loose = Record<string, unknown>;

/** The way to a place in a dataset. */
export type Steps = readonly (string | number)[];

export function pointerOf(steps: Steps): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function isAbsent(value: unknown): value is undefined {
  return value === undefined;
}

/** What stands in a dataset at a place. */
export function at(root: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>((value, step) => (value as Loose)[step], root);
}

/** Whether two values of JSON are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
