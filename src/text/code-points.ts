/**
 * Converts between Unicode code points, in which this package counts, and UTF-16 units, in which JavaScript counts.
 * No other module does so.
 */

const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** Whether a string is well-formed Unicode, that is, has no lone surrogates. A string with one has no UTF-8 form. */
export function isWellFormed(text: string): boolean {
  // Most engines have it built in since 2023.
  const { isWellFormed: builtIn } = text as { isWellFormed?: () => boolean };
  if (builtIn) return builtIn.call(text);
  return !SURROGATE.test(text) || !LONE_SURROGATE.test(text);
}

/** The number of Unicode code points in a string. */
export function countCodePoints(text: string): number {
  let count = text.length;
  if (SURROGATE.test(text)) {
    for (let unit = 1; unit < text.length; unit++) if (isSecondUnit(text, unit)) count--;
  }
  return count;
}

/** A stretch up to this length is counted unit by unit; a longer one sooner by a pattern. */
const SHORT = 64;
/** How much of a text is copied at once to be counted. */
const BLOCK = 65_536;
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The number of Unicode code points between two UTF-16 offsets, neither of which is inside a surrogate pair. */
export function codePointsBetween(text: string, from: number, to: number): number {
  let count = 0;
  if (to - from <= SHORT) {
    for (let unit = from; unit < to; unit++) if (!isSecondUnit(text, unit)) count++;
    return count;
  }
  for (let start = from; start < to;) {
    let end = Math.min(start + BLOCK, to);
    if (end < to && isSecondUnit(text, end)) end++;
    count += text.slice(start, end).replace(PAIRS, "-").length;
    start = end;
  }
  return count;
}

function isSecondUnit(text: string, unit: number): boolean {
  const here = text.charCodeAt(unit);
  if (here < 0xdc00 || here > 0xdfff || unit === 0) return false;
  const before = text.charCodeAt(unit - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/** Converts the offsets of one text, after one pass over it. A lone surrogate counts as one code point. */
export class CodePointIndex {
  /** The text's length in code points. */
  readonly length: number;
  /** The surrogate pairs: for each, how many code points are before it. The n-th begins so many units later, and n more. */
  readonly #pairs: readonly number[];
  readonly #units: number;
  /** How many pairs were before the code point that was asked for last. */
  #last = 0;

  constructor(text: string) {
    const pairs: number[] = [];
    // A pattern is tested natively; a loop over the units takes several times as long.
    const pair = new RegExp(PAIRS);
    while (pair.test(text)) pairs.push(pair.lastIndex - 2 - pairs.length);
    this.#pairs = pairs;
    this.#units = text.length;
    this.length = text.length - pairs.length;
  }

  /** The UTF-16 offset at which a code point begins; the text's end for its length and anything beyond. */
  toUnit(codePoint: number): number {
    const pairs = this.#pairs;
    if (pairs.length === 0) return Math.min(codePoint, this.#units);
    if (codePoint >= this.length) return this.#units;
    let before = this.#last;
    const isRight =
      (pairs[before] ?? Infinity) >= codePoint && (before === 0 || (pairs[before - 1] ?? 0) < codePoint);
    // Spans mostly follow one another as their words do; only where they do not, all pairs are searched.
    if (!isRight) {
      before = countBefore(pairs, codePoint);
      this.#last = before;
    }
    return codePoint + before;
  }

  /** How many code points begin before a UTF-16 offset. */
  toCodePoint(unit: number): number {
    const end = Math.min(unit, this.#units);
    const pairs = this.#pairs;
    // Of the n-th pair the second unit begins at what is before it, n and 1.
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) + middle + 1 < end) low = middle + 1;
      else high = middle;
    }
    return end - low;
  }
}

/** How many of some numbers, which rise, are less than another. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
