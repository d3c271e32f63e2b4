/** How far before a place what introduces it is looked for, in UTF-16 units. */
const FURTHEST = 2000;
/** Lines of so many units were broken to fit, so that the next belongs to the same paragraph. */
const SHORTEST_FULL_LINE = 50;
const LONGEST_FULL_LINE = 120;

/** A name and a colon, or words and a colon. A time has no blank behind it. */
const COLON = /[:\uff1a](?=\s|$)|\uff1a/;
/**
 * A dash that begins a line, as in Spanish, French and Russian, or a mark of what is quoted in letters. Within a line, a dash
 * before a word and behind a blank: in Spanish it opens speech, which goes on to the end of the line.
 */
const DASH = /(?:^|\n)[^\S\n]*(?:[\u2012-\u2015]|-\s|>)|\s[\u2012-\u2015](?=[^\s\d])/;
const COLON_AT_LINE_END = /[:\uff1a][^\S\n]*\r?\n/;

/**
 * Whether words may be set out as speech without quotation marks: in or before them, in their paragraph, stands a colon or a
 * dash that begins a line or a turn, or before them a line ends with a colon ("stated the following:").
 */
export function isSetOut(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (COLON.test(words) || DASH.test(words)) return true;
  const before = text.slice(Math.max(0, start - FURTHEST), start);
  if (COLON_AT_LINE_END.test(before)) return true;
  const paragraph = before.slice(paragraphStart(before));
  return COLON.test(paragraph) || DASH.test(paragraph);
}

/** Where the paragraph begins that a text ends in: behind a blank line, or behind a line that was not broken to fit. */
function paragraphStart(text: string): number {
  let start = text.lastIndexOf("\n") + 1;
  while (start > 0) {
    const lineStart = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
    const { length } = text.slice(lineStart, start - 1).trimEnd();
    if (length < SHORTEST_FULL_LINE || length > LONGEST_FULL_LINE) break;
    start = lineStart;
  }
  return start;
}
