import type { Path } from "./json-pointer.ts";

/** A value as messages show it: on one line; a text as JSON, cut if it is long; of lists and objects only the type. */
export function showValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
}

/** Where words are in a text, as messages write it; offsets count Unicode code points from 0. */
export function showSpan({ start, end }: { readonly start: number; readonly end: number }): string {
  return `characters ${start} to ${end}`;
}

/** What messages call a value: its key, or its number in a list and that list's key; `whole` is the document's name. */
export function nameOfPlace(path: Path, whole: string): string {
  const last = path.at(-1);
  if (last === undefined) return whole;
  return typeof last === "string" ? `"${last}"` : `Item ${last + 1} of "${String(path.at(-2))}"`;
}

/** Words as a sentence ends, which needs no second mark behind quoted words with one of their own: `… is "Open it."`. */
export function endSentence(words: string): string {
  return /[.!?…]["”»]?$/.test(words) ? words : `${words}.`;
}

/** Words with a capital letter first, as a sentence begins. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words as messages list them: in quotation marks, with "or" before the last. */
export function listWords(words: readonly string[]): string {
  return joinWithOr(words.map((word) => `"${word}"`));
}

const VOWEL = /^[aeiou]/;

/** Kinds of entity as messages list them: "an account", "a person, an organization or a state". */
export function describeKinds(kinds: readonly string[]): string {
  return joinWithOr(kinds.map((kind) => `${VOWEL.test(kind) ? "an" : "a"} ${kindInWords(kind)}`));
}

/** A kind of entity as it is read: "outcome claim" for `outcome-claim`. */
export function kindInWords(kind: string): string {
  return kind.replaceAll("-", " ");
}

function joinWithOr(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
}

/** The things that messages count, with their plurals. */
const plurals = {
  change: "changes",
  "code point": "code points",
  dataset: "datasets",
  error: "errors",
  fact: "facts",
  "further diagnostic": "further diagnostics",
  item: "items",
  "more id": "more ids",
  "more place": "more places",
  "other code": "other codes",
  quotation: "quotations",
  record: "records",
  row: "rows",
  sentence: "sentences",
  span: "spans",
  warning: "warnings",
} as const;

/** A count of things as messages write it: "1 span", "2 spans". */
export function countOf(count: number, one: keyof typeof plurals): string {
  return `${count} ${count === 1 ? one : plurals[one]}`;
}
