import { isAsciiWord, isCommonMark, isWithin } from "./common-units.ts";

/** How many invisible characters are looked over to find a neighbour that can be seen. */
const MOST_UNSEEN = 100;

/**
 * The scripts that divide words, as patterns write them. In all others articles and particles are written together with a
 * word, or words are not divided.
 */
export const dividedScripts: readonly string[] = [
  "\\p{sc=Latin}",
  "\\p{sc=Greek}",
  "\\p{sc=Cyrillic}",
  "\\p{sc=Armenian}",
  "\\p{sc=Georgian}",
  "\\p{sc=Devanagari}",
  "\\p{sc=Hangul}",
];

interface Patterns {
  /** A letter or figure of a script that divides its words, or one of their marks. */
  readonly inWord: RegExp;
  readonly unseen: RegExp;
  /** What belongs to the character before it. */
  readonly extending: RegExp;
  readonly figure: RegExp;
}

let patterns: Patterns | undefined;

/** Made when first needed, because engines need a fifth of a millisecond to look up what a property has. */
function makePatterns(): Patterns {
  return {
    inWord: new RegExp(`^(?:(?!\\p{P})[${dividedScripts.join("")}\\p{N}\\p{M}])$`, "u"),
    unseen: /^\p{Default_Ignorable_Code_Point}$/u,
    extending: /^[\p{M}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff\u{1f3fb}-\u{1f3ff}]$/u,
    figure: /^\p{Nd}$/u,
  };
}

/**
 * Whether a place in a text, in UTF-16 units, is inside a word, a number or a character that is written with several code
 * points. What cannot be seen divides nothing.
 */
export function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const isCut = cutsCommonWord(text.charCodeAt(at - 1), text.charCodeAt(at));
  if (isCut !== undefined) return isCut;
  const { inWord, unseen, extending, figure } = (patterns ??= makePatterns());
  let [before, after] = [at, at];
  let previous = codePointBefore(text, before);
  let next = codePointAt(text, after);
  if (extending.test(next)) return true;
  for (let count = 0; unseen.test(previous) && count < MOST_UNSEEN; count++) {
    before -= previous.length;
    previous = codePointBefore(text, before);
  }
  for (let count = 0; unseen.test(next) && count < MOST_UNSEEN; count++) {
    after += next.length;
    next = codePointAt(text, after);
  }
  // A joiner makes one character of two.
  if (text.slice(before, after).includes("\u200d") && /^\p{Extended_Pictographic}$/u.test(next)) return true;
  if (inWord.test(previous) && inWord.test(next)) return true;
  // A figure, a comma or point, and a figure are one number.
  if (figure.test(previous) && /^[.,\u066b\u066c]$/.test(next))
    return figure.test(codePointAt(text, after + 1));
  if (/^[.,\u066b\u066c]$/.test(previous) && figure.test(next))
    return figure.test(codePointBefore(text, before - 1));
  return false;
}

/**
 * The same, by the two units beside a place, where ranges of units say it without a look at what letters are; undefined where
 * they do not. Most quotations begin and end between a letter and a blank or a mark.
 */
function cutsCommonWord(before: number, after: number): boolean | undefined {
  if (isAsciiWord(before) && isAsciiWord(after)) return true;
  if (divides(before) && (divides(after) || isCommon(after))) return false;
  return divides(after) && isCommon(before) ? false : undefined;
}

/** What may be inside of no word and no number. */
function divides(unit: number): boolean {
  return isCommonMark(unit) && !isPointOrComma(unit);
}

/** What belongs to no character before it, and can be seen: letters and figures of ASCII, and letters of a few more blocks. */
function isCommon(unit: number): boolean {
  return (
    unit < 0x80 ||
    isWithin(unit, 0xc0, 0x2ff) ||
    isWithin(unit, 0x400, 0x481) ||
    isWithin(unit, 0x5d0, 0x5ea) ||
    isWithin(unit, 0x620, 0x64a)
  );
}

function isPointOrComma(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}

/** The code point that begins at a place; empty at the end. */
export function codePointAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** The code point that ends at a place; empty at the beginning. */
export function codePointBefore(text: string, at: number): string {
  if (at <= 0) return "";
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 && at > 1 ? text.slice(at - 2, at) : text.charAt(at - 1);
}
