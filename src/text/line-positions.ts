import { codePointsBetween } from "./code-points.ts";
import { LineBreaks } from "./line-breaks.ts";

/** A place in a text: line and column from 1, offset from 0; columns and offsets count Unicode code points. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * The positions of UTF-16 offsets in a text, which is read once, and only up to the last of them. No offset may stand
 * inside a surrogate pair.
 */
export function positionsOf(text: string, offsets: Iterable<number>): ReadonlyMap<number, LinePosition> {
  const positions = new Map<number, LinePosition>();
  let line = 1;
  /** Where the line begins, in code points. */
  let lineStart = 0;
  let unit = 0;
  let offset = 0;
  const advance = (to: number): void => {
    offset += codePointsBetween(text, unit, to);
    unit = to;
  };
  const breaks = new LineBreaks(text);
  let nextBegin = breaks.next();
  for (const target of Float64Array.from(offsets).sort()) {
    let lastBegin = -1;
    for (; nextBegin <= target; nextBegin = breaks.next()) {
      line++;
      lastBegin = nextBegin;
    }
    if (lastBegin >= 0) {
      advance(lastBegin);
      lineStart = offset;
    }
    advance(target);
    positions.set(target, { line, column: offset - lineStart + 1, offset });
  }
  return positions;
}

/** The position of one UTF-16 offset in a text. */
export function positionOf(text: string, offset: number): LinePosition {
  const position = positionsOf(text, [offset]).get(offset);
  if (!position) throw new RangeError(`The text has no offset ${offset}.`);
  return position;
}
