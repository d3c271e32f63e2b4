import search from "approx-string-match";
import type { Match } from "approx-string-match";
import { FoldedText } from "./folded-text.ts";
import type { FoldedCase } from "./folded-text.ts";
import { indexOf } from "./index-of.ts";
import type { SearchBudget } from "./search-budget.ts";
import type { SourceText, Span } from "./source-text.ts";
import { differencesBetween } from "./text-differences.ts";
import type { WordDifference } from "./text-differences.ts";

/** The passage of a text that is most like a quotation which the text does not have. */
export interface NearestPassage extends Span {
  /** The words of the passage, as printed. */
  readonly text: string;
  /** How the quotation differs from them; absent if they have little in common. */
  readonly differences: readonly WordDifference[] | undefined;
}

/** The part of a quotation's letters that may differ in a passage which still counts as near. */
const TOLERANCE = 0.4;
/** Of longer quotations only the beginning is compared: searching takes time with the product of both lengths. */
const LONGEST = 200;

/** How many characters of a text are searched at once. */
const WINDOW = 50_000;
/** So many matches in one window mean that the text repeats itself. */
const MANY = 1_000;

/** Kept, because many quotations may be looked for in one text. */
const foldedTexts = {
  kept: new WeakMap<SourceText, FoldedText>(),
  folded: new WeakMap<SourceText, FoldedText>(),
};

function foldedOf(source: SourceText, letterCase: FoldedCase): FoldedText {
  const kept = foldedTexts[letterCase];
  let folded = kept.get(source);
  if (!folded) kept.set(source, (folded = new FoldedText(source.text, letterCase)));
  return folded;
}

/**
 * The passages of a text that differ from a quotation in nothing but what keyboards and copies do not keep: quotation marks,
 * dashes, blanks, invisible characters, normalization, look-alike letters. At most `limit`, in the order of the text; undefined if the budget does
 * not suffice.
 */
export function alikePassages(
  source: SourceText,
  quote: string,
  limit: number,
  budget: SearchBudget,
): readonly (Span & { readonly text: string })[] | undefined {
  if (!budget.spend(source.text.length)) return undefined;
  const folded = foldedOf(source, "kept");
  const words = new FoldedText(quote, "kept").text.trim();
  const found: (Span & { readonly text: string })[] = [];
  if (words === "") return found;
  let at = indexOf(folded.text, words);
  while (at >= 0 && found.length < limit) {
    found.push(wordsAt(source, folded.printed(at, at + words.length)));
    const from = at + 1;
    if (!budget.spend(folded.text.length - from)) return undefined;
    at = indexOf(folded.text, words, from);
  }
  return found;
}

function wordsAt(
  source: SourceText,
  units: { start: number; end: number },
): Span & { readonly text: string } {
  const span = {
    start: source.index.toCodePoint(units.start),
    end: source.index.toCodePoint(units.end),
  };
  return { ...span, text: source.slice(span) };
}

/**
 * The passage that is most like a quotation: the first one that differs only in typography or case, or else the one with the
 * fewest differing letters. Undefined if none is near. It takes time with the product of both lengths, so use it only for
 * quotations that were not found.
 */
export function nearestPassage(source: SourceText, quote: string): NearestPassage | undefined {
  const folded = foldedOf(source, "folded");
  const { text } = folded;
  const words = new FoldedText(quote, "folded").text.trim();
  if (words === "") return undefined;
  const same = indexOf(text, words);
  if (same >= 0) return passage(source, quote, folded.printed(same, same + words.length));
  const best = bestMatch(text, words.slice(0, LONGEST));
  if (!best) return undefined;
  // Of a long quotation only the beginning was looked for; what follows it is taken for its rest.
  const [start, end] = wholeWords(text, best.start, best.end + Math.max(0, words.length - LONGEST));
  return passage(source, quote, folded.printed(start, end));
}

/**
 * The match with the fewest errors. The text is searched window by window, and each window must be better than those
 * before. A text that repeats itself matches everywhere, so it is not searched beyond its first window.
 */
function bestMatch(text: string, pattern: string): Match | undefined {
  let best: Match | undefined;
  let allowed = Math.floor(pattern.length * TOLERANCE);
  const overlap = 2 * pattern.length;
  for (let from = 0; from < text.length && allowed >= 0; from += WINDOW) {
    const matches = search(text.slice(from, from + WINDOW + overlap), pattern, allowed);
    for (const { start, end, errors } of matches) {
      if (best && errors >= best.errors) continue;
      best = { start: from + start, end: from + end, errors };
      allowed = errors - 1;
    }
    if (matches.length > MANY) break;
  }
  return best;
}

function passage(source: SourceText, quote: string, units: { start: number; end: number }): NearestPassage {
  const found = wordsAt(source, units);
  return { ...found, differences: differencesBetween(quote, found.text) };
}

/** Widens a range to whole words, because half a word would look like another word. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  // Made here, because engines need a fifth of a millisecond to look up what letters are.
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const isInsideWord = (at: number) => letter.test(text.charAt(at)) && letter.test(text.charAt(at - 1));
  let [from, to] = [start, end];
  while (isInsideWord(from)) from--;
  while (to < text.length && isInsideWord(to)) to++;
  return [from, Math.min(to, text.length)];
}
