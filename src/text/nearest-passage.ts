import search from "approx-string-match";
import type { Match } from "approx-string-match";
import { cutsWord } from "./cuts-word.ts";
import { FoldedText } from "./folded-text.ts";
import type { FoldedCase } from "./folded-text.ts";
import { indexOf } from "./index-of.ts";
import { hasLetters } from "./printed-words.ts";
import type { SearchBudget } from "./search-budget.ts";
import type { SourceText, Span } from "./source-text.ts";

/** A passage of a text that is like a quotation which the text does not have. */
export interface NearestPassage extends Span {
  /** The words of the passage, as printed. */
  readonly text: string;
}

/** The part of a quotation's letters that may differ in a passage which still counts as near. */
const TOLERANCE = 0.4;
/** Of longer quotations only the beginning and the end are compared: searching takes time with the product of both lengths. */
const LONGEST = 200;

/** How many characters of a text are searched at once. */
const WINDOW = 50_000;
/** So many matches in one window mean that the text repeats itself. */
const MANY = 1_000;

/** What it costs to look at a place where words were found, in characters. */
const LOOK = 500;

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
 * The passages of a text that differ from a quotation in nothing but what keyboards, copies and language models do not keep:
 * quotation marks, dashes, ellipses, blanks, invisible characters, normalization, look-alike letters, the case of the first
 * letter, and marks that are put around it. Passages end where words end, and divide no character. At most `limit`, in the
 * order of the text; undefined if the budget does not suffice.
 */
export function alikePassages(
  source: SourceText,
  quote: string,
  limit: number,
  budget: SearchBudget,
): readonly NearestPassage[] | undefined {
  const readings = [quote, ...otherCases(quote)].map((each) => new FoldedText(each, "kept").text.trim());
  for (const words of new Set([...readings, ...readings.map(withoutMarksAround)])) {
    if (words === "") continue;
    const found = passagesOf(source, words, limit, budget);
    if (!found || found.length > 0) return found;
  }
  return [];
}

/** A text with its first letter in other cases; with those of Turkish, where an i has its dot in both. */
function otherCases(text: string): string[] {
  const first = /\p{L}\p{M}*/u.exec(text);
  if (!first) return [];
  const { 0: letter, index } = first;
  const cases = new Set([letter.toLowerCase(), letter.toUpperCase()]);
  if (letter === "i") cases.add("\u0130");
  if (letter.normalize("NFC") === "\u0130") cases.add("i");
  if (letter === "I") cases.add("\u0131");
  cases.delete(letter);
  return [...cases].map((each) => text.slice(0, index) + each + text.slice(index + letter.length));
}

/** A folded quotation without marks and ellipses at both ends, which whoever quotes may have put there. */
function withoutMarksAround(words: string): string {
  const isAround = (at: number) => "' …".includes(words.charAt(at));
  let [start, end] = [0, words.length];
  for (;;) {
    if (start < end && isAround(start)) start++;
    else if (start < end && isAround(end - 1)) end--;
    else if (words.startsWith("[…]", start)) start += 3;
    else if (end - 3 >= start && words.endsWith("[…]", end)) end -= 3;
    else return hasLetters(words.slice(start, end)) ? words.slice(start, end) : "";
  }
}

function passagesOf(
  source: SourceText,
  words: string,
  limit: number,
  budget: SearchBudget,
): NearestPassage[] | undefined {
  const found: NearestPassage[] = [];
  if (!budget.spend(source.text.length)) return undefined;
  const folded = foldedOf(source, "kept");
  let at = indexOf(folded.text, words);
  while (at >= 0 && found.length < limit) {
    const end = at + words.length;
    const units = folded.printed(at, end);
    const cutsStart = folded.cuts(at) || cutsWord(source.text, units.start);
    if (!cutsStart && !folded.cuts(end) && !cutsWord(source.text, units.end))
      found.push(wordsAt(source, units));
    let from = at + 1;
    // Within one long word there is no other beginning.
    if (cutsStart) while (isPlainLetter(folded.text, from - 1) && isPlainLetter(folded.text, from)) from++;
    const next = indexOf(folded.text, words, from);
    if (!budget.spend((next < 0 ? folded.text.length : next) - at + LOOK)) return undefined;
    at = next;
  }
  return found;
}

/** Whether a letter, of Latin, Greek or Cyrillic, or a figure is at a place. */
function isPlainLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x3b1 && unit < 0x480);
}

function wordsAt(source: SourceText, units: Units): NearestPassage {
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
  if (same >= 0) return wordsAt(source, folded.printed(...wholeWords(text, same, same + words.length)));
  const best = bestMatch(text, words.slice(0, LONGEST));
  if (!best) return undefined;
  const range = wholeWords(text, best.start, endOf(text, words, best));
  const passage = withLastWord(source.text, quote.trim(), folded.printed(...range));
  return wordsAt(source, fromFirstWord(source.text, quote, passage));
}

/**
 * Leaves out words before the quotation's first word, or of the sentence before, that the quotation does not have: where a word
 * was put in, as few letters differ when those before the passage seem to have become others.
 */
function fromFirstWord(text: string, quote: string, { start, end }: Units): Units {
  const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const [first, ...others] = quote.split(/\s+/).map(bare).filter(Boolean);
  const quoted = new Set(others);
  let isBegun = false;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
    const found = bare(word);
    if (found === first || (isBegun && quoted.has(found))) return { start: start + index, end };
    if (quoted.has(found)) break;
    // What has no letter neither begins a sentence nor goes on with one.
    isBegun = /[.!?…]\P{L}*$/u.test(word) || (isBegun && !/\p{L}/u.test(word));
  }
  return { start, end };
}

/** A stretch of a text, in UTF-16 units. */
interface Units {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes in the word, and the full stop, that stand where the quotation has others at its end: fewer letters differ without them,
 * but then the text would seem to have nothing there. Not beyond the sentence, and not if words are not divided by blanks.
 */
function withLastWord(text: string, quote: string, { start, end }: Units): Units {
  const from = end - text.slice(start, end).trimStart().length;
  const found = text.slice(from, end).trimEnd();
  const words = quote.split(/\s+/);
  let to = from + found.length;
  if (words.length > found.split(/\s+/).length && !found.endsWith(words.at(-1) ?? "")) {
    // Made here, as in wholeWords; after a character that ends no sentence.
    const next = /^[^.!?…](\s+\S*[\p{L}\p{N}]\p{M}*)(?=[^\p{L}\p{M}\p{N}\s]*(?:\s|$))/u;
    to += next.exec(text.slice(to - 1, to + LONGEST))?.[1]?.length ?? 0;
  }
  if (/[.!?,;:…]$/.test(quote) && text.charAt(to) === quote.at(-1)) to++;
  return { start: from, end: to };
}

/** Where a passage ends of which the beginning was found: where the end of the quotation is, near to where it should be. */
function endOf(text: string, words: string, { start, end }: Match): number {
  const rest = words.length - LONGEST;
  if (rest <= 0) return end;
  const slack = Math.ceil(words.length * TOLERANCE);
  const from = Math.max(start, start + words.length - LONGEST - slack);
  const tail = bestMatch(text.slice(from, start + words.length + slack), words.slice(-LONGEST));
  return tail ? Math.max(end, from + tail.end) : end + rest;
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
