import { likenessOf } from "./character-names.ts";

/** Whether capital and small letters are told apart. */
export type FoldedCase = "kept" | "folded";

/**
 * A text without what a keyboard, a copy or a font does not keep: with straight quotation marks, plain hyphens, single
 * blanks, no invisible characters, letters in one form of normalization, and look-alikes from other scripts as one letter. Every place in it leads
 * back to the text as it is printed.
 */
export class FoldedText {
  readonly text: string;
  /** The pieces that have another length here than in the printed text: where each begins and ends in both. */
  readonly #pieces: {
    readonly start: number;
    readonly end: number;
    readonly from: number;
    readonly to: number;
  }[] = [];

  constructor(printed: string, letterCase: FoldedCase) {
    // Nearly all of a text is plain letters and single blanks, which stay as they are.
    const special =
      /\p{Default_Ignorable_Code_Point}+|\s(?:\p{Default_Ignorable_Code_Point}*\s)+|[^](?:\p{M}\p{Default_Ignorable_Code_Point}*)+|[^ 0-9A-Za-z]/gu;
    const known = new Map<string, string>();
    let text = "";
    let from = 0;
    for (const { 0: piece, index } of printed.matchAll(special)) {
      text += lowered(printed.slice(from, index), letterCase);
      let folded = known.get(piece);
      if (folded === undefined) known.set(piece, (folded = lowered(foldPiece(piece), letterCase)));
      from = index + piece.length;
      if (folded.length !== piece.length)
        this.#pieces.push({ start: text.length, end: text.length + folded.length, from: index, to: from });
      text += folded;
    }
    this.text = text + lowered(printed.slice(from), letterCase);
  }

  /** Where in the printed text, in UTF-16 units, a stretch of this one is; it is as wide as its characters are there. */
  printed(start: number, end: number): { readonly start: number; readonly end: number } {
    const before = this.#lastPiece((piece) => piece.start <= start);
    const first = !before ? start : start < before.end ? before.from : before.to + start - before.end;
    const inside = this.#lastPiece((piece) => piece.start < end);
    const last = !inside ? end : end <= inside.end ? inside.to : inside.to + end - inside.end;
    return { start: first, end: Math.max(first, last) };
  }

  /** The last of the pieces that begin so early; they are in the order of the text. */
  #lastPiece(isEarly: (piece: { start: number }) => boolean) {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const piece = this.#pieces[middle];
      if (piece && isEarly(piece)) low = middle + 1;
      else high = middle;
    }
    return this.#pieces[low - 1];
  }
}

function lowered(text: string, letterCase: FoldedCase): string {
  return letterCase === "kept" ? text : text.toLowerCase();
}

/** One character with its marks, a run of blanks, or a run of what cannot be seen. */
function foldPiece(piece: string): string {
  const visible = withoutInvisible(piece);
  if (visible === "") return "";
  if (/^\s/.test(visible)) return " ";
  // First the marks: in the form of normalization some are a blank and an accent.
  return [...dash(normalized(straight(visible)))].map(likenessOf).join("");
}

/** A text without the characters that have no form: soft hyphens, zero width spaces, marks of direction. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
}

/** A text in the form in which a letter and its accent, a ligature's letters and wide letters are each by themselves. */
export function normalized(text: string): string {
  return text.normalize("NFKD");
}

/** A text with one kind of dash. */
export function dash(text: string): string {
  return text.replaceAll(/\p{Pd}|\u2212|\u2043/gu, "-");
}

/** A text with straight quotation marks and apostrophes. */
export function straight(text: string): string {
  return text
    .replaceAll(/[\u2018-\u201b\u2032\u2035\u2039\u203a\u00b4`\u02bc\u05f3\u055a]/g, "'")
    .replaceAll(/[\u201c-\u201f\u00ab\u00bb\u2033\u2036\u05f4\u300c-\u300f\u301d-\u301f]/g, '"');
}
