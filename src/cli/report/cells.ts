import { visible } from "../../text/visible.ts";

/** Characters that a terminal shows as one, such as a letter with its accents, and how many columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

const TAB = "    ";
/** Characters that each take one column of their own: ASCII, Latin, Greek, Cyrillic and their punctuation. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0556\u2010-\u2027\u2030-\u205e\u20ac]*$/;

/** A text as a terminal may show it, cell by cell. A tab becomes blanks, what would act on the terminal an escape. */
export async function cellsOf(text: string): Promise<Cell[]> {
  // What knows about all other scripts takes many times longer to load than a short report to write.
  if (PLAIN.test(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  const { default: stringWidth } = await import("string-width");
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => {
    const shown = segment === "\t" ? TAB : visible(segment);
    return { text: shown, width: stringWidth(shown) };
  });
}

let segmenter: Intl.Segmenter | undefined;

export function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join("");
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** As many of the first cells as fit. */
export function firstThatFit(cells: readonly Cell[], columns: number): readonly Cell[] {
  let left = columns;
  const tooMany = cells.findIndex(({ width }) => (left -= width) < 0);
  return tooMany === -1 ? cells : cells.slice(0, tooMany);
}

/** As many of the last cells as fit. */
export function lastThatFit(cells: readonly Cell[], columns: number): readonly Cell[] {
  let left = columns;
  const tooMany = cells.findLastIndex(({ width }) => (left -= width) < 0);
  return cells.slice(tooMany + 1);
}
