import { CodePointIndex } from "../../text/code-points.ts";
import { LineBreaks } from "../../text/line-breaks.ts";

/**
 * The lines of a text, found in one pass over it. Stretches of them are then read without reading the rest of the line,
 * however long it is. Lines and columns count from 1, columns in Unicode code points.
 */
export class TextLines {
  readonly #text: string;
  readonly #index: CodePointIndex;
  /** The UTF-16 offset at which each line begins. */
  readonly #begins: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    this.#index = new CodePointIndex(text);
    const breaks = new LineBreaks(text);
    for (let begin = breaks.next(); begin < Infinity; begin = breaks.next()) this.#begins.push(begin);
  }

  /** Whether there is such a line; the empty one after the last line feed is none. */
  has(line: number): boolean {
    const begin = this.#begins[line - 1];
    return begin !== undefined && (begin < this.#text.length || line === 1);
  }

  /** At most so many code points of a line, from a column; fewer where the line ends before. */
  read(line: number, column: number, count: number): string {
    const begin = this.#begins[line - 1];
    if (begin === undefined || count <= 0) return "";
    const end = this.#endOf(line);
    const first = this.#index.toCodePoint(begin) + column - 1;
    const from = Math.min(this.#index.toUnit(first), end);
    return this.#text.slice(from, Math.min(this.#index.toUnit(first + count), end));
  }

  /** The UTF-16 offset at which a line ends, before its line feed, its carriage return, or both. */
  #endOf(line: number): number {
    const next = this.#begins[line];
    if (next === undefined) return this.#text.length;
    return this.#text[next - 1] === "\n" && this.#text[next - 2] === "\r" ? next - 2 : next - 1;
  }
}
