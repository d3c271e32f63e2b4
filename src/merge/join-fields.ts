import type { ObjectPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import { fieldsOf } from "./entries.ts";
import type { Fields } from "./entries.ts";
import { signatureOf } from "./signature.ts";

/** What a field has beside the value that was kept. */
export interface OtherValues {
  readonly field: string;
  readonly kept: unknown;
  readonly others: readonly unknown[];
}

/** An entry made of several, and where they differ. */
export interface JoinedFields {
  readonly value: Record<string, unknown>;
  readonly differences: readonly OtherValues[];
}

/**
 * Makes one object of several that are one thing, with the ids of the merged dataset in them: lists have the items of all; of
 * other fields one value is kept, the same whatever the order, and the others are given back. `own` has the values of fields
 * that are joined in a way of their own.
 */
export function joinFields(
  plan: ObjectPlan | UnionPlan,
  copies: readonly Fields[],
  own: Fields = {},
): JoinedFields {
  const value: Record<string, unknown> = {};
  const differences: OtherValues[] = [];
  for (const [key, { value: field }] of Object.entries(fieldsOf(plan, copies[0] ?? {}))) {
    const found = distinct(
      copies.map((copy) => copy[key]).filter((member) => member !== undefined),
      field,
    );
    if (Object.hasOwn(own, key)) {
      if (own[key] !== undefined) value[key] = own[key];
    } else if (found.length === 0) continue;
    else if (field.type === "list")
      value[key] = distinct(
        found.flatMap((list) => list as unknown[]),
        field.item,
      );
    else if (key === "note") value[key] = linesOf(found as string[]);
    else if (field.type === "object" && field.entity === "Identifiers") {
      const { value: inner, differences: its } = joinFields(field, found as Fields[]);
      value[key] = inner;
      differences.push(...its);
    } else {
      const [kept, ...others] = found.length === 1 ? found : [...found].sort(byText);
      value[key] = kept;
      if (others.length > 0) differences.push({ field: key, kept, others });
    }
  }
  return { value, differences };
}

/** Notes that say which other values there are. */
export function notesOf(differences: readonly Pick<OtherValues, "field" | "others">[]): string[] {
  return differences.flatMap(({ field, others }) =>
    others.map((other) => `Another ${field}: ${JSON.stringify(other)}`),
  );
}

/** All lines of several notes, each once; undefined where there are none. */
export function linesOf(notes: readonly (string | undefined)[]): string | undefined {
  const given = notes.filter((note) => note !== undefined);
  if (new Set(given).size <= 1) return given[0];
  return [...new Set(given.flatMap((note) => note.split("\n")))].join("\n");
}

/** Values, those that say the same once: with its words rather than sealed, where one has them. */
export function distinct<Value>(values: readonly Value[], plan?: ValuePlan): Value[] {
  if (values.length < 2) return [...values];
  const known = new Map<string, Value>();
  for (const value of values) {
    const key = plan ? signatureOf(plan, value, (id) => id) : JSON.stringify(value);
    const before = known.get(key);
    if (before === undefined || wordsIn(before) < wordsIn(value)) known.set(key, value);
  }
  return [...known.values()];
}

/** How many quotations have their words. */
export function wordsIn(value: unknown): number {
  return JSON.stringify(value).split('"exact":').length;
}

/** An order that depends on nothing but the values. */
export function byText(one: unknown, other: unknown): number {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}
