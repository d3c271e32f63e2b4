import { codeFrameColumns } from "@babel/code-frame";
import type { Position } from "../../diagnostics/diagnostic.ts";
import { visible } from "../terminal-text.ts";

/** How many characters of a line are shown around what is marked; JSON may stand on one line as a whole. */
const MARGIN = 60;
const WIDEST = 140;

/** The lines of a text, split once for all frames of it. */
export function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.replace(/\r$/, ""));
}

/**
 * The line that something stands in, with one before and one after, and carets under it. Columns are code points;
 * `firstLine` is the number of the first line.
 */
export function codeFrame(
  lines: readonly string[],
  start: Position,
  end: Position,
  firstLine: number,
): string {
  const line = [...(lines[start.line - 1] ?? "")];
  const from = Math.max(0, start.column - 1 - MARGIN);
  const marked = end.line === start.line ? Math.min(end.column, from + WIDEST) : line.length + 1;
  const shift = visible(line.slice(0, from).join("")).length;
  const column = (at: number): number =>
    visible(line.slice(from, at - 1).join("")).length + 1 + (from > 0 ? 1 : 0);
  const cut = (text: string): string => {
    const shown = [...visible(text)].slice(shift, shift + WIDEST).join("");
    return shift > 0 && shown !== "" ? `…${shown}` : shown;
  };
  const first = Math.max(1, start.line - 1);
  const window = lines.slice(first - 1, start.line + 1).map(cut);
  const above = firstLine - 1;
  const location = {
    start: { line: above + start.line, column: column(start.column) },
    end: {
      line: above + start.line,
      column: Math.min(column(Math.max(marked, start.column + 1)), WIDEST + 2),
    },
  };
  // Its published types do not know startLine yet.
  const options = { startLine: above + first, linesAbove: 1, linesBelow: 1, highlightCode: false };
  return codeFrameColumns(window.join("\n"), location, options);
}
