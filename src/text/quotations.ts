/** A stretch of a text in quotation marks; offsets count UTF-16 units. */
export interface Quotation {
  /** Where its opening mark begins. */
  readonly start: number;
  /** Where the words in the marks begin and end. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  /** Where its closing mark ends. */
  readonly end: number;
  /**
   * Whether nothing else can be meant: both marks are there, and are marks of speech. Otherwise one of them is missing, as in
   * a text that was cut off, or they are marks that some languages use for titles.
   */
  readonly isSure: boolean;
}

/** Marks that open and close one another, whichever way round a language has them. */
type Family =
  "double" | "single" | "angle" | "single-angle" | "corner" | "white-corner" | "title" | "small-title";

interface Mark {
  readonly family: Family;
  /** What a mark may be; both, where languages or typewriters use it for both. */
  readonly can: "open" | "close" | "both";
}

/** Which mark is of which kind. Marks of no family of their own are used like the double ones. */
const families: readonly (readonly [marks: string, family: Family, can: Mark["can"]])[] = [
  ["\u201e \u201f \u2e42 \u301d `` ,,", "double", "open"],
  ["\u301e \u301f", "double", "close"],
  ["\" \u201c \u201d \uff02 \u05f4 ''", "double", "both"],
  ["\u201a \u201b `", "single", "open"],
  ["' \u2018 \u2019 \uff07", "single", "both"],
  ["\u00ab \u00bb << >>", "angle", "both"],
  ["\u2039 \u203a", "single-angle", "both"],
  ["\u300c \ufe41 \uff62", "corner", "open"],
  ["\u300d \ufe42 \uff63", "corner", "close"],
  ["\u300e \ufe43", "white-corner", "open"],
  ["\u300f \ufe44", "white-corner", "close"],
  ["\u300a", "title", "open"],
  ["\u300b", "title", "close"],
  ["\u3008", "small-title", "open"],
  ["\u3009", "small-title", "close"],
];

/** Pairs of which one looks like the other turned round: where one opens, the other closes, and one that comes again is inner. */
const turned: Readonly<Record<string, string>> = {
  "\u00ab": "\u00bb",
  "\u00bb": "\u00ab",
  "<<": ">>",
  ">>": "<<",
  "\u2039": "\u203a",
  "\u203a": "\u2039",
};

interface Tools {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly letter: RegExp;
  /** Letters of scripts that have blanks between words. */
  readonly divided: RegExp;
  readonly hebrew: RegExp;
  readonly opener: RegExp;
}

/**
 * Marks, those that wires make of others, and breaks between paragraphs. The marks are those of Unicode's Quotation_Mark, written
 * down because an engine looks that up for milliseconds, and `\u3008` to `\u300b`; ",," is one only before a letter.
 */
const TOKEN =
  /\n\s*\n\s*|``|''|,,(?!,)|<<|>>|["'`\u00ab\u00bb\u05f4\u2018-\u201f\u2039\u203a\u2e42\u3008-\u300f\u301d-\u301f\ufe41-\ufe44\uff02\uff07\uff62\uff63]/g;

let tools: Tools | undefined;

/** Made when first needed, because engines need a fifth of a millisecond to look up what letters are. */
function makeTools(): Tools {
  const marks = new Map<string, Mark>();
  for (const [each, family, can] of families)
    for (const mark of each.split(" ")) marks.set(mark, { family, can });
  return {
    marks,
    letter: /[\p{L}\p{M}\p{N}]/u,
    divided: /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}]/u,
    hebrew: /\p{Script=Hebrew}/u,
    opener: /[\s([{\u2014\u2013\u2015:\uff1a,\uff0c/\p{Quotation_Mark}]/u,
  };
}

/** A quotation that is not closed yet. */
interface Open {
  readonly mark: string;
  readonly family: Family;
  readonly start: number;
  readonly wordsStart: number;
  /** How many of the same marks were opened inside of it. */
  depth: number;
}

/**
 * The quotations of a text: marks of every language, by Unicode's own property, and what
 * typewriters and wires use for them. Apostrophes, inches and abbreviations (צה"ל) are none. A quotation that is opened again
 * at each paragraph is one; one that nobody closes ends with its paragraph. Takes time with the length of the text.
 */
export class Quotations {
  /** Those in double and other marks, and those in single ones: each kind in the order of the text, and apart. */
  readonly #kinds: readonly (readonly Quotation[])[];

  constructor(text: string) {
    // Inner marks are mostly single ones, so each kind is followed for itself.
    const double = new Scanner(text, false);
    const single = new Scanner(text, true);
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      const isBreak = token.startsWith("\n");
      if (isBreak) for (const each of [double, single]) each.breakAt(index, index + token.length);
      else {
        if (token === ",," && !/^\p{L}/u.test(text.slice(index + 2))) continue;
        tools ??= makeTools();
        const mark = tools.marks.get(token) ?? DOUBLE;
        (mark.family === "single" ? single : double).meet(token, mark, index, tools);
      }
    }
    this.#kinds = [double.finish(), single.finish()];
  }

  /** Those that have something of a stretch of the text, marks included; those in double marks first. */
  over(start: number, end: number): readonly Quotation[] {
    return this.#kinds.flatMap((quotations) => {
      let at = firstEndingAfter(quotations, start);
      const found: Quotation[] = [];
      for (let next = quotations[at]; next && next.start < end; next = quotations[++at]) found.push(next);
      return found;
    });
  }
}

/** The place of the first quotation that ends after a unit; they are in the order of the text. */
function firstEndingAfter(quotations: readonly Quotation[], unit: number): number {
  let [from, to] = [0, quotations.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((quotations[middle]?.end ?? 0) > unit) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Of marks that are turned round, those that open in French, Russian and most languages. */
const opensInFrench: ReadonlySet<string> = new Set(["\u00ab", "<<", "\u2039"]);

type Side = "open" | "close" | "either" | "none";

const DOUBLE: Mark = { family: "double", can: "both" };

class Scanner {
  readonly #text: string;
  /** Whether the marks are single ones, which may also be apostrophes. */
  readonly #isSingle: boolean;
  readonly #found: Quotation[] = [];
  #open: Open | undefined;
  /** Where the words begin that a mark without a beginning can close. */
  #paragraph = 0;

  constructor(text: string, isSingle: boolean) {
    this.#text = text;
    this.#isSingle = isSingle;
  }

  /** A paragraph ends and the next begins: what is open goes on only where it is opened again. */
  breakAt(end: number, next: number): void {
    if (this.#open && !this.#text.startsWith(this.#open.mark, next)) this.#leaveOpen(end);
    this.#paragraph = next;
  }

  meet(token: string, mark: Mark, at: number, known: Tools): void {
    const open = this.#open;
    const end = at + token.length;
    const side = this.#sideOf(token, mark, at, end, known);
    if (side === "none") return;
    if (!open) {
      if (side === "close") this.#closeUnopened(at, end);
      else this.#open = { mark: token, family: mark.family, start: at, wordsStart: end, depth: 0 };
      return;
    }
    if (mark.family !== open.family) return;
    const other = turned[open.mark];
    if (other !== undefined) this.#meetTurned(token, other, side, at, end);
    else if (mark.can === "open" || (side === "open" && mark.can === "both"))
      this.#reopen(token, mark, at, end);
    else this.#close(at, end);
  }

  /** A mark of a pair such as « and », while one is open. */
  #meetTurned(token: string, other: string, side: Side, at: number, end: number): void {
    const open = this.#open;
    if (!open) return;
    if (token === open.mark) {
      if (this.#beginsLine(at)) return;
      // Swedish and Finnish use the same mark on both sides.
      if (side === "close") this.#close(at, end);
      else open.depth++;
    } else if (token === other) {
      if (open.depth > 0) open.depth--;
      else this.#close(at, end);
    }
  }

  /** A mark that opens, while one is open: the same quotation in its next line, an inner one, or another, if nobody closed the first. */
  #reopen(token: string, { family, can }: Mark, at: number, end: number): void {
    const open = this.#open;
    if (!open || (token === open.mark && this.#beginsLine(at))) return;
    if (can === "open" && token === open.mark && family !== "double" && family !== "single") open.depth++;
    else {
      this.#leaveOpen(at);
      this.#open = { mark: token, family, start: at, wordsStart: end, depth: 0 };
    }
  }

  #close(at: number, end: number): void {
    const open = this.#open;
    if (!open) return;
    if (open.depth > 0) {
      open.depth--;
      return;
    }
    this.#open = undefined;
    // Between two apostrophes, as in "rock 'n' roll", nothing is said.
    if (this.#isSingle && at - open.wordsStart < 2) return;
    const isSure = open.family !== "title" && open.family !== "small-title";
    const { start, wordsStart } = open;
    this.#found.push({ start, wordsStart, wordsEnd: at, end, isSure });
    this.#paragraph = end;
  }

  /** A quotation that nobody closes: it may reach to the end of its paragraph. An apostrophe opens none. */
  #leaveOpen(end: number): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open || this.#isSingle) return;
    const { start, wordsStart } = open;
    this.#found.push({ start, wordsStart, wordsEnd: end, end, isSure: false });
    this.#paragraph = end;
  }

  /** A mark that only closes, where none is open: the quotation may have begun before the text did. */
  #closeUnopened(at: number, end: number): void {
    if (this.#isSingle) return;
    this.#found.push({
      start: this.#paragraph,
      wordsStart: this.#paragraph,
      wordsEnd: at,
      end,
      isSure: false,
    });
    this.#paragraph = end;
  }

  finish(): readonly Quotation[] {
    this.#leaveOpen(this.#text.length);
    return this.#found;
  }

  #beginsLine(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && (this.#text[before] === " " || this.#text[before] === "\t")) before--;
    return before < 0 || this.#text[before] === "\n";
  }

  /** What a mark does, as far as it and its neighbours show; "none" where it is no quotation mark. */
  #sideOf(
    token: string,
    { can, family }: Mark,
    at: number,
    end: number,
    { divided, hebrew, letter, opener }: Tools,
  ): Side {
    const before = this.#text.charAt(at - 1);
    const after = this.#text.charAt(end);
    if (this.#isSingle && divided.test(before) && divided.test(after)) return "none";
    if (family === "double" && hebrew.test(before) && hebrew.test(after)) return "none";
    if (can !== "both") return can;
    const isBeforeBlank = after === "" || /\s/.test(after);
    const isAfterBlank = before === "" || /\s/.test(before);
    const isBeforeWord = letter.test(after);
    if (family === "angle" || family === "single-angle") {
      if (isAfterBlank && isBeforeWord) return "open";
      if (!isAfterBlank && !isBeforeWord) return "close";
      // French has a blank on the inner side of both.
      return opensInFrench.has(token) ? "open" : "close";
    }
    // After a figure, and where nothing is open, it is a sign of inches or minutes.
    if (!this.#open && /\d/.test(before)) return "none";
    if (isBeforeBlank) return isAfterBlank ? "either" : "close";
    if (isAfterBlank) return this.#open && /[,.;!?]/.test(after) ? "either" : "open";
    // A comma stands before a quotation, and at the end of its words too.
    const opens = opener.test(before) && !(this.#open && /[,\uff0c\u3001\u060c]/.test(before));
    // “[We] will”, “¿Abrimos?”: but German closes with the mark that opens in English: Brücke“, sagte sie.
    if (!isBeforeWord) return opens && /[[(\u2026\u00bf\u00a1.]/.test(after) ? "open" : "close";
    // Chinese has no blanks, and neither have dashes, brackets and colons.
    return opens ? "open" : "either";
  }
}
