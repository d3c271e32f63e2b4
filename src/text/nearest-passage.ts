import search from "approx-string-match";
import type { Match } from "approx-string-match";
import type { SourceText, Span } from "./source-text.ts";

/** How a passage differs from a quotation, the most harmless difference first. */
export type Difference = "spaces" | "dashes" | "quotation-marks" | "case" | "words";

/** The passage of a text that is most like a quotation which the text does not have. */
export interface NearestPassage extends Span {
  /** The passage's words as printed. */
  readonly text: string;
  /** All the ways in which it differs; "words" if letters differ. */
  readonly differs: readonly Difference[];
}

/** The part of a quotation's letters that may differ in a passage which still counts as near. */
const TOLERANCE = 0.4;
/** Of longer quotations only the beginning is compared: searching takes time with the product of both lengths. */
const LONGEST = 200;

/** How many characters of a text are searched at once. */
const WINDOW = 50_000;
/** So many matches in one window mean that the text repeats itself. */
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

/** Lower case letter by letter, so that every letter keeps its offset. */
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

/** Kept, because many quotations may be looked for in one text. */
const foldedTexts = new WeakMap<SourceText, string>();

function foldedOf(source: SourceText): string {
  const known = foldedTexts.get(source);
  if (known !== undefined) return known;
  const folded = foldAll(source.text);
  foldedTexts.set(source, folded);
  return folded;
}

/**
 * The passage that is most like a quotation: the first one that differs only in typography (quotation marks, dashes,
 * spaces, case), or else the one with the fewest differing letters. Undefined if none is near. It takes time with the
 * product of both lengths, so use it only for quotations that were not found.
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
  let [one, other] = [quote.trim(), printed.trim()];
  const [spacedOne, spacedOther] = [withSingleSpaces(one), withSingleSpaces(other)];
  if (one.length - other.length !== spacedOne.length - spacedOther.length) {
    differs.push("spaces");
    [one, other] = [spacedOne, spacedOther];
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

function withSingleSpaces(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}

/** How many letters agree, counted from both ends. That is enough to see whether folding brought two texts nearer. */
function countSame(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let count = 0;
  for (let at = 0; at < shorter; at++) {
    if (one[at] === other[at]) count++;
    if (one[one.length - 1 - at] === other[other.length - 1 - at]) count++;
  }
  return count;
}

/** Widens a range to whole words, because half a word would look like another word. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  // Made here, because engines need a fifth of a millisecond to look up what letters are.
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const isInsideWord = (at: number) => letter.test(text.charAt(at)) && letter.test(text.charAt(at - 1));
  let [from, to] = [start, end];
  while (isInsideWord(from)) from--;
  while (isInsideWord(to)) to++;
  return [from, to];
}
