/** What a form shows beside a field, and a server answers: sentences for whoever filled the field in. */

/** About a value of the wrong type. `type` is what it must be, `asks` a sentence that says what to write. */
export function typeSentence(value: unknown, type: string, asks?: string): string {
  const what = value === undefined ? "This is missing." : `This must be ${type}, not ${typeInWords(value)}.`;
  return asks === undefined ? what : `${what} ${asks}`;
}

function typeInWords(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return { string: "text", object: "an object" }[typeof value as string] ?? `a ${typeof value}`;
}

/** What is expected of a text that may be anything else, as diagnostics say it: "This must be …". */
export const NOT_EMPTY = "text that is not empty";

/** What to write in place of a text or a number. `says` completes "This must be …". */
export function asksFor(says: string): string {
  return says === NOT_EMPTY ? "Write some text here." : `Write ${says}.`;
}

/** A longer list of codes is not shown whole. */
const FEW = 8;

/** About a value that is none of the codes. */
export function codeSentence(value: unknown, codes: readonly string[]): string {
  const isMissing = value === undefined ? "This is missing. " : "";
  if (codes.length <= FEW) return `${isMissing}Choose ${either(codes)}.`;
  const meant = nearest(value, codes);
  const shown = meant === undefined ? `such as ${either(codes.slice(0, 3))}` : `perhaps "${meant}"`;
  return `${isMissing}Choose one of the ${codes.length} codes, ${shown}.`;
}

/** About keys that an object does not have. */
export function keySentence(keys: readonly string[], known: readonly string[]): string {
  return keys
    .map((key) => {
      const meant = nearest(key, known);
      return `There is no field ${JSON.stringify(key)} here.${meant === undefined ? "" : ` Did you mean "${meant}"?`}`;
    })
    .join(" ");
}

/** About a list that is too short. */
export function countSentence(minimum: number): string {
  return minimum === 1 ? "Add at least one item." : `Add at least ${minimum} items.`;
}

function either(codes: readonly string[]): string {
  const quoted = codes.map((code) => `"${code}"`);
  const last = quoted.pop();
  return quoted.length === 0 ? `${last}` : `${quoted.join(", ")} or ${last}`;
}

/** The word that shares most pairs of letters with what was written, where that are at least half of both. */
function nearest(written: unknown, words: readonly string[]): string | undefined {
  if (typeof written !== "string") return undefined;
  // Nobody means one of ours by a longer word.
  const pairs = pairsOf(written.slice(0, 40));
  let best: string | undefined;
  let most = 0.5;
  for (const word of words) {
    const others = pairsOf(word);
    const share = (2 * pairs.filter((pair) => others.includes(pair)).length) / (pairs.length + others.length);
    if (share >= most) {
      best = word;
      most = share;
    }
  }
  return best;
}

function pairsOf(word: string): string[] {
  // With its two ends, which are seldom wrong.
  const letters = ` ${word.toLowerCase().replaceAll(/[^a-z]/g, "")} `;
  return [...letters.slice(1)].map((letter, at) => `${letters.charAt(at)}${letter}`);
}
