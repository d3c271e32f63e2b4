/*
 * What single units of UTF-16 are, by ranges. Patterns with Unicode's tables know all of them, and take much longer: most units of
 * most texts are among these.
 */

/** Whether a unit is a letter of ASCII. */
export function isAsciiLetter(unit: number): boolean {
  return isWithin(unit | 0x20, 0x61, 0x7a);
}

/** Whether a unit is a letter or figure of ASCII. */
export function isAsciiWord(unit: number): boolean {
  return isWithin(unit, 0x30, 0x39) || isAsciiLetter(unit);
}

/** Whether a unit is a blank or a mark that is no part of a word: those of ASCII, dashes, quotation marks, the ellipsis. */
export function isCommonMark(unit: number): boolean {
  return unit < 0x80 ? !isAsciiWord(unit) : isWithin(unit, 0x2010, 0x2026);
}

/** Whether a unit is from one number to another. */
export function isWithin(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last;
}
