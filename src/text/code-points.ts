/**
 * Converts between Unicode code points, in which this package counts, and UTF-16 units, in which JavaScript counts.
 * No other module does so.
 */

const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udfff]/u;
/** UTF-16 units between two checkpoints: few enough to be scanned for every span, and the index stays small. */
const STRIDE = 64;

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

/** The number of Unicode code points between two UTF-16 offsets, neither of which stands inside a surrogate pair. */
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
  /** How many code points begin before each STRIDE-th unit; undefined where units and code points are the same. */
  readonly #checkpoints: Uint32Array | undefined;
  readonly #text: string;
  /** The checkpoint of the last conversion: the next one is probably near it. */
  #last = 0;

  constructor(text: string) {
    this.#text = text;
    if (!SURROGATE.test(text)) {
      this.length = text.length;
      return;
    }
    const checkpoints = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
    let seconds = 0;
    let afterFirst = false;
    for (let block = 0; block < checkpoints.length; block++) {
      const begin = block * STRIDE;
      const end = Math.min(begin + STRIDE, text.length);
      checkpoints[block] = begin - seconds;
      for (let unit = begin; unit < end; unit++) {
        const kind = text.charCodeAt(unit) & 0xfc00;
        if (afterFirst && kind === 0xdc00) seconds++;
        afterFirst = kind === 0xd800;
      }
    }
    this.length = text.length - seconds;
    this.#checkpoints = checkpoints;
  }

  /** The UTF-16 offset at which a code point begins; the end of the text if there is no such code point. */
  toUnit(codePoint: number): number {
    const checkpoints = this.#checkpoints;
    if (!checkpoints) return Math.min(codePoint, this.#text.length);
    if (codePoint >= this.length) return this.#text.length;
    let low = this.#last;
    let high = low + 3;
    // Spans mostly come in the order of the text, so look near the last one first, and else through the whole index.
    if (
      high + 1 >= checkpoints.length ||
      checkpoints[low]! > codePoint ||
      checkpoints[high + 1]! <= codePoint
    ) {
      low = 0;
      high = checkpoints.length - 1;
    }
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (checkpoints[middle]! <= codePoint) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    let unit = low * STRIDE;
    if (isSecondUnit(this.#text, unit)) unit++;
    for (let left = codePoint - checkpoints[low]!; left > 0; left--) {
      unit += this.#text.codePointAt(unit)! > 0xffff ? 2 : 1;
    }
    return unit;
  }

  /** How many code points begin before a UTF-16 offset. */
  toCodePoint(unit: number): number {
    const checkpoints = this.#checkpoints;
    const end = Math.min(unit, this.#text.length);
    if (!checkpoints) return end;
    const block = Math.floor(end / STRIDE);
    let count = checkpoints[block]!;
    for (let at = block * STRIDE; at < end; at++) if (!isSecondUnit(this.#text, at)) count++;
    return count;
  }
}
