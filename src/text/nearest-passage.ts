import search from "approx-string-match";
import type { Match } from "approx-string-match";
import type { SourceText, Span } from "./source-text.ts";

/** In what a passage differs from a quotation, from the most to the least harmless. */
export type Difference = "spaces" | "dashes" | "quotation-marks" | "case" | "words";

/** The passage of a text that is most like a quotation which the text does not hold. */
export interface NearestPassage extends Span {
  /** The passage's words as printed. */
  readonly text: string;
  /** All in which it differs; "words" where letters do. */
  readonly differs: readonly Difference[];
}

/** Of a quotation this much may be other letters, and still a passage counts as near it. */
const TOLERANCE = 0.4;
/** Longer quotations are compared by their beginning: the search takes time with the product of both lengths. */
const LONGEST = 200;

/** How much of a text is searched at once, and how many matches in it mean that it repeats itself. */
const WINDOW = 50_000;
const MANY = 1_000;

const folds: readonly (readonly [Difference, (text: string) => string])[] = [
  ["spaces", (text) => text.replaceAll(/\s/gu, " ")],
  ["dashes", (text) => text.replaceAll(/[\u2010-\u2015\u2212\u00ad-]/gu, "-")],
  [
    "quotation-marks",
    (text) =>
      text
        .replaceAll(/[\u2018-\u201b\u2032\u00b4`]/gu, "'")
        .replaceAll(/[\u201c-\u201f\u00ab\u00bb\u2033]/gu, '"'),
  ],
  ["case", (text) => lowerCase(text)],
];

/** Lower case, letter by letter, so that every letter stays where it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join("");
}

function foldAll(text: string): string {
  return folds.reduce((folded, [, fold]) => fold(folded), text);
}

/** Folded texts are kept with their text: many quotations of one text are looked for in turn. */
const foldedTexts = new WeakMap<SourceText, string>();

function foldedOf(source: SourceText): string {
  let folded = foldedTexts.get(source);
  if (folded === undefined) foldedTexts.set(source, (folded = foldAll(source.text)));
  return folded;
}

/**
 * The passage that is most like a quotation: first one that differs only in typography (quotation marks, dashes, spaces,
 * case), else the one from which the fewest letters differ. Undefined where none is near. Takes time with the product of
 * both lengths, so it is only for quotations that were not found.
 */
export function nearestPassage(source: SourceText, quote: string): NearestPassage | undefined {
  const text = foldedOf(source);
  const folded = foldAll(quote.slice(0, LONGEST));
  if (folded.trim() === "") return undefined;
  const exact = quote.length > LONGEST ? -1 : text.indexOf(folded);
  if (exact >= 0) return passage(source, quote, exact, exact + folded.length);
  const best = bestMatch(text, folded);
  if (!best) return undefined;
  const [start, end] = wholeWords(text, best.start, best.end);
  return passage(source, quote, start, end);
}

/**
 * The match with the fewest errors, searched window by window: each window need only be better than those before, and a
 * text that repeats itself endlessly, which matches everywhere, is left after the first.
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

function passage(source: SourceText, quote: string, startUnit: number, endUnit: number): NearestPassage {
  const text = source.text.slice(startUnit, endUnit);
  return {
    start: source.index.toCodePoint(startUnit),
    end: source.index.toCodePoint(endUnit),
    text,
    differs: differencesOf(quote, text),
  };
}

function differencesOf(quote: string, printed: string): Difference[] {
  const differs: Difference[] = [];
  let [one, other] = [quote, printed].map((text) => text.trim()) as [string, string];
  const collapsed = [one, other].map((text) => text.replaceAll(/\s+/gu, " ")) as [string, string];
  if (one.length - other.length !== collapsed[0].length - collapsed[1].length) {
    differs.push("spaces");
    [one, other] = collapsed;
  }
  for (const [difference, fold] of folds) {
    const [foldedOne, foldedOther] = [fold(one), fold(other)];
    if (
      one !== other &&
      (foldedOne === foldedOther || countSame(one, other) < countSame(foldedOne, foldedOther))
    ) {
      differs.push(difference);
    }
    [one, other] = [foldedOne, foldedOther];
  }
  if (one !== other) differs.push("words");
  return differs;
}

/** How many letters at the same places are the same, from both ends: enough to see whether folding brought them nearer. */
function countSame(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let count = 0;
  for (let at = 0; at < shorter; at++) {
    if (one[at] === other[at]) count++;
    if (one[one.length - 1 - at] === other[other.length - 1 - at]) count++;
  }
  return count;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Widens a range to whole words: a match that ends in the middle of a word would look like another word. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && LETTER.test(text[from]!) && LETTER.test(text[from - 1]!)) from--;
  while (to < text.length && LETTER.test(text[to]!) && LETTER.test(text[to - 1]!)) to++;
  return [from, to];
}
