import { strictDecoder } from "../text/utf8.ts";
import { decodeUtf8 } from "../validate/decode-utf8.ts";
import type { Piece } from "./line-blocks.ts";
import { nextNewline, partOf } from "./line-blocks.ts";

/** A line that is not blank. */
export interface Line {
  /** Which of the block's lines it is, from 0; blank ones count too. */
  readonly index: number;
  /** Where it begins and ends in the block, the line feed excluded, a carriage return included. */
  readonly start: number;
  readonly end: number;
  /**
   * What is to be validated, without its line end: text, or bytes that are not UTF-8. Nothing of a line that is longer than
   * the limit.
   */
  readonly json: Piece | undefined;
}

/**
 * The lines of a block that are not blank. UTF-8 is decoded as a whole, which is much faster than line by line; only
 * where it cannot be, each line is decoded alone, so that the broken one spoils no other.
 */
export function* linesOf(content: Piece, maxLineLength: number): Generator<Line, void, undefined> {
  const text = typeof content === "string" ? content : decodeWhole(content);
  const inBytes = typeof content !== "string";
  let textStart = 0;
  let start = 0;
  for (let index = 0; start < content.length; index++) {
    const end = lineEnd(content, start);
    const textEnd = inBytes && text !== undefined ? lineEnd(text, textStart) : end;
    if (withoutReturn(content, start, end) - start > maxLineLength) {
      yield { index, start, end, json: undefined };
    } else if (!isBlank(content, start, end)) {
      const json =
        text === undefined
          ? decodeLine(partOf(content, start, withoutReturn(content, start, end)))
          : text.slice(textStart, withoutReturn(text, textStart, textEnd));
      yield { index, start, end, json };
    }
    start = end + 1;
    textStart = textEnd + 1;
  }
}

/** How many lines a block has, and how many of them are records: what {@link linesOf} will give. */
export function countLines(content: Piece, maxLineLength: number): { lines: number; records: number } {
  let lines = 0;
  let records = 0;
  for (let start = 0; start < content.length; lines++) {
    const end = lineEnd(content, start);
    const tooLong = withoutReturn(content, start, end) - start > maxLineLength;
    if (tooLong || !isBlank(content, start, end)) records++;
    start = end + 1;
  }
  return { lines, records };
}

function lineEnd(piece: Piece, start: number): number {
  const newline = nextNewline(piece, start);
  return newline < 0 ? piece.length : newline;
}

const CARRIAGE_RETURN = 0x0d;

function unitAt(piece: Piece, at: number): number | undefined {
  return typeof piece === "string" ? piece.charCodeAt(at) : piece[at];
}

function withoutReturn(piece: Piece, start: number, end: number): number {
  return end > start && unitAt(piece, end - 1) === CARRIAGE_RETURN ? end - 1 : end;
}

/** Whether a line has nothing but JSON's white space. */
function isBlank(piece: Piece, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = unitAt(piece, at);
    if (unit !== 0x20 && unit !== 0x09 && unit !== CARRIAGE_RETURN) return false;
  }
  return true;
}

/** The text of a block; nothing where a line may be in another encoding, which is for each line to tell. */
function decodeWhole(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return strictDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeLine(line: Piece): Piece {
  if (typeof line === "string") return line;
  const decoded = decodeUtf8(line);
  return "text" in decoded ? decoded.text : line;
}
