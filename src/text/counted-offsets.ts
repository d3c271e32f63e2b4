import type { SourceText } from "./source-text.ts";

/** How programs count that do not count code points: in UTF-16 units, in bytes, or with other line ends than the text has. */
export type Counting = "utf-16" | "bytes" | "lf" | "crlf";

/** What a character counts, by the way of counting; the next one is known, because a line end can be two. */
const sizes: Readonly<Record<Counting, (character: string, isBeforeLineFeed: boolean) => number>> = {
  "utf-16": (character) => character.length,
  bytes: (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code < 0x10000 ? 3 : 4;
  },
  lf: (character, isBeforeLineFeed) => (character === "\r" && isBeforeLineFeed ? 0 : 1),
  crlf: (character) => (character === "\n" ? 2 : 1),
};

/** The ways of counting that make a difference in a text. */
export function countingsFor({ text }: SourceText): readonly Counting[] {
  const hasPairs = /[\ud800-\udbff]/.test(text);
  const found: Counting[] = hasPairs ? ["utf-16"] : [];
  if (/[^\0-\x7f]/.test(text)) found.push("bytes");
  if (text.includes("\r\n")) found.push("lf");
  else if (text.includes("\n")) found.push("crlf");
  return found;
}

/** Reads offsets that were counted otherwise: returns the code point that is meant; undefined where none begins there. */
export function readerOf(
  { text, length }: SourceText,
  counting: Counting,
): (offset: number) => number | undefined {
  const size = sizes[counting];
  const offsets = new Float64Array(length + 1);
  let [at, unit, offset] = [0, 0, 0];
  for (const character of text) {
    unit += character.length;
    offset += size(character, text.charCodeAt(unit) === 0x0a);
    offsets[++at] = offset;
  }
  return (wanted) => {
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((offsets[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return offsets[low] === wanted ? low : undefined;
  };
}
