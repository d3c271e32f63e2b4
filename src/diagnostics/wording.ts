import type { Path } from "./json-pointer.ts";

/** A value as messages show it: as JSON, on one line and cut where it is long. */
export function showValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
}

/** What messages call a value: its key, or its place in the list that stands under a key; `whole` for the document. */
export function nameOfPlace(path: Path, whole: string): string {
  const last = path.at(-1);
  if (last === undefined) return whole;
  return typeof last === "string" ? `"${last}"` : `Item ${last + 1} of "${String(path.at(-2))}"`;
}

/** Words as messages list them: quoted, with "or" before the last. */
export function listWords(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

const articles = /^[aeiou]/;

/** Kinds of entity as messages list them: "an account", "a person, an organization or a state". */
export function describeKinds(kinds: readonly string[]): string {
  const named = kinds.map((kind) => `${articles.test(kind) ? "an" : "a"} ${kind}`);
  if (named.length < 2) return named.join("");
  return `${named.slice(0, -1).join(", ")} or ${named.at(-1)}`;
}

/** A count of things as messages write it: "1 span", "2 spans". */
export function countOf(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
