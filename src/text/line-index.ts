import { CodePointIndex } from "./code-points.ts";

/** A place in a text. Lines and columns count from 1, offsets from 0; columns and offsets count Unicode code points. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Turns UTF-16 offsets of a text into lines and columns, after one pass over it. */
export class LineIndex {
  readonly #index: CodePointIndex;
  /** The UTF-16 offset at which each line begins. */
  readonly #lines: number[] = [0];

  constructor(text: string) {
    this.#index = new CodePointIndex(text);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#lines.push(at + 1);
  }

  /** The position of a UTF-16 offset. */
  position(unit: number): LinePosition {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#lines[middle] ?? Infinity) <= unit) low = middle;
      else high = middle - 1;
    }
    const offset = this.#index.toCodePoint(unit);
    const lineStart = this.#index.toCodePoint(this.#lines[low] ?? 0);
    return { line: low + 1, column: offset - lineStart + 1, offset };
  }
}
