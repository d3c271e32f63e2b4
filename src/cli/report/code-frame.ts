import type { Position } from "../../diagnostics/diagnostic.ts";
import { cellsOf, firstThatFit, lastThatFit, textOf, widthOf } from "./cells.ts";
import type { TextLines } from "./text-lines.ts";

/** How many columns of a line are shown; a whole JSON document may be one line. */
const WIDEST = 110;
/** How many columns before the marked words are shown, where the line does not fit. */
const BEFORE = 40;
const CUT = "…";

/**
 * The line in which something begins, with the line before and the one after, and carets under its words. Of a long line
 * only what is around the words is read and shown. `linesAbove` is how many lines of the file come before the text.
 */
export async function codeFrame(
  lines: TextLines,
  start: Position,
  end: Position,
  linesAbove: number,
): Promise<string> {
  const numbers = [start.line - 1, start.line, start.line + 1].filter((line) => line > 0 && lines.has(line));
  const digits = String(linesAbove + (numbers.at(-1) ?? start.line)).length;
  const frame: string[] = [];
  const add = (mark: string, number: string, text: string): void => {
    frame.push(`${mark} ${number.padStart(digits)} |${text === "" ? "" : ` ${text}`}`);
  };
  for (const line of numbers) {
    const number = String(linesAbove + line);
    if (line !== start.line) {
      add(" ", number, await beginningOf(lines, line));
      continue;
    }
    const { text, indent, carets } = await markedLine(lines, start, end);
    add(">", number, text);
    add(" ", "", `${" ".repeat(indent)}${"^".repeat(carets)}`);
  }
  return frame.join("\n");
}

/** The beginning of a line. */
async function beginningOf(lines: TextLines, line: number): Promise<string> {
  const cells = await cellsOf(lines.read(line, 1, WIDEST));
  const shown = firstThatFit(cells, WIDEST);
  return textOf(shown) + (shown.length < cells.length || hasMore(lines, line, 1 + WIDEST) ? CUT : "");
}

/** What is shown of the line in which something begins, and where the carets are. */
async function markedLine(
  lines: TextLines,
  start: Position,
  end: Position,
): Promise<{ text: string; indent: number; carets: number }> {
  const length = end.line === start.line ? Math.max(0, end.column - start.column) : Infinity;
  const fits = start.column - 1 + length <= WIDEST;
  const from = fits ? 1 : Math.max(1, start.column - BEFORE);
  const before = await cellsOf(lines.read(start.line, from, start.column - from));
  const read = Math.min(length, WIDEST);
  const words = await cellsOf(lines.read(start.line, start.column, read));
  const next = start.column + read;
  const uncut = from === 1 && widthOf(before) + widthOf(words) <= WIDEST;
  const left = uncut ? before : lastThatFit(before, BEFORE);
  const marked = firstThatFit(words, WIDEST - widthOf(left));
  const room = marked.length < words.length || length > WIDEST ? 0 : WIDEST - widthOf(left) - widthOf(marked);
  const after = await cellsOf(lines.read(start.line, next, room));
  const right = firstThatFit(after, room);
  const all =
    marked.length === words.length &&
    right.length === after.length &&
    !hasMore(lines, start.line, next + room);
  const opening = from > 1 || left.length < before.length ? CUT : "";
  const closing = all ? "" : CUT;
  return {
    text: opening + textOf(left) + textOf(marked) + textOf(right) + closing,
    indent: opening.length + widthOf(left),
    carets: Math.max(1, widthOf(marked)),
  };
}

/** Whether a line goes on at a column. */
function hasMore(lines: TextLines, line: number, column: number): boolean {
  return lines.read(line, column, 1) !== "";
}
