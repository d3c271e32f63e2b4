import { positionOf } from "../text/line-positions.ts";
import type { LinePosition } from "../text/line-positions.ts";
import { lenientDecoder, strictDecoder, utf8Encoder } from "../text/utf8.ts";

/** Why bytes are not UTF-8. */
export interface Undecodable {
  /** What they look like, as messages say it; undefined where that cannot be guessed. */
  readonly looksLike: string | undefined;
  /** What is to be done, where it is not to save them as UTF-8. */
  readonly advice?: string | undefined;
  /** Where the first byte stands that is not UTF-8, in what was decoded until then; only where most of it is UTF-8 or ASCII. */
  readonly start?: LinePosition;
}

/** Decodes UTF-8 as a whole and keeps a byte-order mark; bytes that are not UTF-8 are refused, never replaced. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | Undecodable {
  // No text has a character U+0000, and no JSON may.
  if (bytes.includes(0)) {
    const binary = binaryFile(bytes);
    if (binary) return binary;
    const looksLike = bytes.length > 1 ? wideEncoding(bytes) : undefined;
    if (looksLike !== undefined) return { looksLike };
  }
  // Outside of what is caught: that the platform cannot decode says nothing of the bytes.
  const decoder = strictDecoder();
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return binaryFile(bytes) ?? wideMark(bytes) ?? narrowEncoding(bytes);
  }
}

const LITTLE = "UTF-16 (little-endian)";
const BIG = "UTF-16 (big-endian)";

/** UTF-16 or UTF-32, by where the zeros stand that are in every space and line end. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0) {
      if (at % 2 === 0) even++;
      else odd++;
    }
  }
  // Zeros alone are no text, and one among several bytes says nothing.
  if (even + odd === bytes.length || (even + odd === 1 && bytes.length > 4)) return undefined;
  // Of UTF-32 more than half is zeros, which stand at both.
  if (even + odd > bytes.length / 2 && even > 0 && odd > 0) return "UTF-32";
  // A few zeros, or some at both, are in no text of this kind: they are reported where they are.
  if (even + odd < bytes.length / 50 || Math.min(even, odd) > Math.max(even, odd) / 50) return undefined;
  const order = odd > even ? LITTLE : BIG;
  const mark = wideMark(bytes)?.looksLike;
  return mark === undefined || mark === order
    ? order
    : `${order}, while its byte-order mark says that it is ${mark}`;
}

/** UTF-16 by the mark that it begins with. */
function wideMark([first, second]: Uint8Array): Undecodable | undefined {
  if (first === 0xff && second === 0xfe) return { looksLike: LITTLE };
  return first === 0xfe && second === 0xff ? { looksLike: BIG } : undefined;
}

const UNPACK = "Unpack it first.";
const binaryFiles: readonly (Undecodable & { readonly begins: readonly number[] })[] = [
  { begins: [0x1f, 0x8b], looksLike: "a file compressed with gzip", advice: UNPACK },
  { begins: [0x28, 0xb5, 0x2f, 0xfd], looksLike: "a file compressed with zstd", advice: UNPACK },
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    looksLike: "a ZIP archive, such as a Word or Excel file",
    advice: "Unpack it, or save the document as plain text in UTF-8.",
  },
  {
    begins: [0x25, 0x50, 0x44, 0x46],
    looksLike: "a PDF",
    advice: "Copy its text into a plain text file in UTF-8.",
  },
];

/** A file that is no text, by its first bytes. */
function binaryFile(bytes: Uint8Array): Undecodable | undefined {
  const found = binaryFiles.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  return found && { looksLike: found.looksLike, advice: found.advice };
}

/** Text in one of the encodings before Unicode, or UTF-8 that was broken. */
function narrowEncoding(bytes: Uint8Array): Undecodable {
  const { text, length: at } = decodable(bytes, utf8Encoder().encode(lenientDecoder().decode(bytes)));
  const start = positionOf(text, text.length);
  const bad = bytes.subarray(at, at + 4);
  if (at + bad.length === bytes.length && isBeginning(bad)) {
    return {
      looksLike: "UTF-8 that was cut off within its last character",
      advice: "Get the whole file.",
      start,
    };
  }
  if (bytes.includes(0))
    return { looksLike: "a file that is not text", advice: "Use a plain text file in UTF-8.", start };
  const hex = `0x${(bad[0] ?? 0).toString(16).toUpperCase()}`;
  const looksLike = hasRuns(bytes)
    ? `an older encoding, such as Windows-1251, GB 18030 or Shift JIS (the byte here is ${hex})`
    : `an older eight-bit encoding, such as Windows-1252 (the byte ${hex} here is ${new TextDecoder("windows-1252").decode(bad.subarray(0, 1))} there)`;
  return { looksLike, start };
}

/** How many bytes a character of UTF-8 has at most. */
const LONGEST = 4;

/** What can be decoded before the first bytes that differ from those that a lenient decoder understood. */
function decodable(bytes: Uint8Array, understood: Uint8Array): { text: string; length: number } {
  let at = 0;
  while (at < bytes.length && bytes[at] === understood[at]) at++;
  // What a lenient decoder writes for broken bytes may begin as they do.
  for (let length = at; length > Math.max(0, at - LONGEST); length--) {
    try {
      return { text: strictDecoder().decode(bytes.subarray(0, length)), length };
    } catch {
      // One byte less may end with a whole character.
    }
  }
  return { text: "", length: 0 };
}

/** Whether bytes are how a character of UTF-8 begins. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    // A decoder that is told that more will come waits for the rest of it.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether most bytes beyond ASCII stand beside others, as in words of other scripts than the Latin one. */
function hasRuns(bytes: Uint8Array): boolean {
  let beside = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside++;
    else alone++;
  }
  return beside > alone;
}
