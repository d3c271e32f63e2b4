import { likenessOf } from "./character-names.ts";

/** Whether capital and small letters are told apart. */
export type FoldedCase = "kept" | "folded";

/** A stretch that has another length in the folded text than in the printed one: where it begins and ends in both. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A text without what a keyboard, a copy or a language model does not keep: with one kind of quotation mark, plain hyphens,
 * one form of ellipsis, single blanks and none beside marks or ideographs, no invisible characters, letters in one form of
 * normalization, and look-alikes from other scripts as one letter. Every place in it leads back to the text as it is printed.
 */
export class FoldedText {
  readonly text: string;
  /** The pieces that have another length here than in the printed text. */
  readonly #pieces: readonly Piece[];

  constructor(printed: string, letterCase: FoldedCase) {
    const folding = new Folding(printed, letterCase);
    this.text = folding.text;
    this.#pieces = folding.pieces;
  }

  /** Where in the printed text, in UTF-16 units, a stretch of this one is; it is as wide as its characters are there. */
  printed(start: number, end: number): { readonly start: number; readonly end: number } {
    const before = this.#lastPiece((piece) => piece.start <= start);
    const first = !before ? start : start < before.end ? before.from : before.to + start - before.end;
    const inside = this.#lastPiece((piece) => piece.start < end);
    const last = !inside ? end : end <= inside.end ? inside.to : inside.to + end - inside.end;
    return { start: first, end: Math.max(first, last) };
  }

  /** Whether a place is within what is one character of the printed text, such as a ligature. */
  cuts(at: number): boolean {
    const piece = this.#lastPiece(({ start }) => start < at);
    return piece !== undefined && at < piece.end;
  }

  /** The last of the pieces that begin so early; they are in the order of the text. */
  #lastPiece(isEarly: (piece: Piece) => boolean): Piece | undefined {
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

/** Quotation marks and apostrophes of all languages, and what is typed or drawn for them. */
const MARK =
  "<<|>>|,,|''|``|[\\p{Quotation_Mark}\\u02b9-\\u02bc\\u02ee\\u055a\\u05f3\\u05f4\\u2032-\\u2037\\u275b-\\u275e\\u276e\\u276f\\u3008-\\u300b`\\u00b4]";
const UNSEEN = "\\p{Default_Ignorable_Code_Point}";
const BLANK = "[\\s\\x85]";
/** Wave dashes are signs of a range or of "about", not dashes. */
const DASH = "(?![\\u301c\\u3030])[\\p{Pd}\\u2212\\u2043]";
/** As many of a kind as come one after the other. Engines give up on millions. */
const MANY = "{1,100000}";
const ELLIPSIS =
  "(?:[\\u2025\\u2026\\u22ef\\ufe19\\ufe30]|\\.(?:[ \\u00a0]?\\.){2,}|[\\u30fb\\uff65]{3,}|\\u3002{3,}|\\uff0e{3,})+";

/** One kind each of what typography has in many, for whole texts and, made when first needed, for folding piece by piece. */
interface Patterns {
  readonly special: RegExp;
  readonly marks: RegExp;
  readonly dashes: RegExp;
  readonly ellipses: RegExp;
}

let patterns: Patterns | undefined;

function patternsOf(): Patterns {
  return (patterns ??= {
    // Nearly all of a text is plain letters and single blanks, which stay as they are.
    special: new RegExp(
      [
        `${UNSEEN}+`,
        `${BLANK}(?:${UNSEEN}*${BLANK})${MANY}`,
        ELLIPSIS,
        MARK,
        `(?:${DASH})${MANY}`,
        `[^\\s]\\p{M}(?:${UNSEEN}*\\p{M}){0,100000}`,
        "[^ 0-9A-Za-z]",
      ].join("|"),
      "gu",
    ),
    marks: new RegExp(MARK, "gu"),
    dashes: new RegExp(`(?:${DASH})${MANY}`, "gu"),
    ellipses: new RegExp(ELLIPSIS, "gu"),
  });
}

/** Folds one text, from its beginning to its end. */
class Folding {
  text = "";
  readonly pieces: Piece[] = [];
  /** A blank that was read last. What comes next decides whether it counts. */
  #blank: { readonly from: number; to: number } | undefined;
  /** What was written last. To look into the whole text would copy it each time. */
  #last = "";
  readonly #letterCase: FoldedCase;

  constructor(printed: string, letterCase: FoldedCase) {
    this.#letterCase = letterCase;
    const known = new Map<string, string>();
    let from = 0;
    for (const { 0: piece, index } of printed.matchAll(patternsOf().special)) {
      this.#addPlain(printed, from, index);
      from = index + piece.length;
      let folded = known.get(piece);
      if (folded === undefined) known.set(piece, (folded = foldPiece(piece)));
      this.#add(isExponent(piece, printed, index) ? piece : folded, index, from);
    }
    this.#addPlain(printed, from, printed.length);
    if (this.#blank) this.#put(" ", this.#blank.from, this.#blank.to);
  }

  /** Adds letters, digits and single blanks. */
  #addPlain(printed: string, from: number, to: number): void {
    let [start, end] = [from, to];
    if (start < end && printed.startsWith(" ", start)) this.#add(" ", start, ++start);
    const endsBlank = start < end && printed.startsWith(" ", end - 1);
    if (endsBlank) end--;
    if (start < end) this.#add(printed.slice(start, end), start, end);
    if (endsBlank) this.#add(" ", end, end + 1);
  }

  #add(folded: string, from: number, to: number): void {
    if (folded === " " || (folded === "" && this.#blank)) {
      if (this.#blank) this.#blank.to = to;
      else this.#blank = { from, to };
      return;
    }
    if (this.#blank) {
      const isKept = !isTightAfter(this.#last) && !isTightBefore(folded);
      this.#put(isKept ? " " : "", this.#blank.from, this.#blank.to);
      this.#blank = undefined;
    }
    this.#put(folded, from, to);
  }

  #put(folded: string, from: number, to: number): void {
    const put = this.#letterCase === "kept" ? folded : folded.toLowerCase();
    const start = this.text.length;
    if (put.length !== to - from) this.pieces.push({ start, end: start + put.length, from, to });
    this.text += put;
    if (put !== "") this.#last = put;
  }
}

/** Whether a blank after a text means nothing: after a mark or an ideograph. */
function isTightAfter(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  if (unit < 0x80) return unit === 0x27 || unit === 0x2d;
  if ("…¿¡".includes(text.charAt(text.length - 1))) return true;
  return isIdeographic(unit >= 0xdc00 && unit < 0xe000 ? text.charCodeAt(text.length - 2) : unit);
}

/** Whether a blank before a text means nothing: before a mark or an ideograph. */
function isTightBefore(text: string): boolean {
  return "'-…?!:;%‰".includes(text.charAt(0)) || isIdeographic(text.charCodeAt(0));
}

/** Whether a UTF-16 unit belongs to Chinese or Japanese, whose words no blank divides. */
function isIdeographic(unit: number): boolean {
  if (unit < 0x2e80) return false;
  return (
    unit < 0x3100 ||
    isWithin(unit, 0x3400, 0xa000) ||
    isWithin(unit, 0xd840, 0xd880) ||
    isWithin(unit, 0xf900, 0xfb00)
  );
}

function isWithin(unit: number, first: number, end: number): boolean {
  return unit >= first && unit < end;
}

/** Whether a piece is a small figure or a fraction behind a number, which together are not the number that its digits read as. */
function isExponent(piece: string, printed: string, index: number): boolean {
  if (piece.length > 1 || index === 0 || piece < "\u00b2" || !/^\p{No}$/u.test(piece)) return false;
  return /\p{N}/u.test(printed.charAt(index - 1));
}

/** One character with its marks, a run of blanks or dashes, or a run of what cannot be seen. */
function foldPiece(piece: string): string {
  const visible = withoutInvisible(piece);
  if (visible === "") return "";
  if (/^[\s\x85]/.test(visible)) return " ";
  const ellipsis = ellipses(visible);
  if (ellipsis === "…") return ellipsis;
  // First the marks: in the form of normalization some are a blank and an accent; others are marks only there.
  return [...dash(straight(normalized(straight(visible))))].map(likenessOf).join("");
}

/** A text without the characters that have no form: soft hyphens, zero width spaces, marks of direction. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
}

/**
 * A text in the form in which a letter and its accent, a ligature's letters and wide letters are each by themselves, and
 * Arabic words are not stretched.
 */
export function normalized(text: string): string {
  return text.normalize("NFKD").replaceAll("\u2044", "/").replaceAll("\u0640", "");
}

/** A text with one kind of dash. */
export function dash(text: string): string {
  return text.replaceAll(patternsOf().dashes, "-");
}

/** A text with one kind of quotation mark and apostrophe. */
export function straight(text: string): string {
  return text.replaceAll(patternsOf().marks, "'");
}

/** A text with one form of ellipsis. */
export function ellipses(text: string): string {
  return text.replaceAll(patternsOf().ellipses, "…");
}
