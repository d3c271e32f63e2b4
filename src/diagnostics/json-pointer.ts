/** The way to a value inside a document: object keys and array indexes from the root. */
export type Path = readonly (string | number)[];

/** A path as a JSON Pointer (RFC 6901); the root is the empty string. */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The steps of a JSON Pointer (RFC 6901). */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether a JSON Pointer leads to a value inside `root`, through own properties and existing items only. */
export function resolves(root: unknown, pointer: string): boolean {
  let value = root;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== "object" || value === null) return false;
    if (Array.isArray(value) && !/^(0|[1-9][0-9]*)$/.test(step)) return false;
    if (!Object.hasOwn(value, step)) return false;
    value = (value as Record<string, unknown>)[step];
  }
  return true;
}
