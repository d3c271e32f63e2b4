import { BACKSLASH, QUOTE } from "./end-of-value.ts";

/** What stands in an answer that is no JSON, and is passed over. */
export type PassedOver = "comments" | "commas" | "quotation marks" | "line breaks" | "Python words";

/** One JSON object in an answer. */
export interface AnswerObject {
  /** The object as JSON, in which every character is as far from its beginning as in the answer. */
  readonly json: string;
  /** Where it begins and ends in the answer. */
  readonly start: number;
  readonly end: number;
  readonly passedOver: ReadonlySet<PassedOver>;
  /** Whether it was cut off, or cannot be read, at its end. What is not whole there is left out. */
  readonly isCut: boolean;
  /** The list in which it was cut off, and how many items of that are whole. */
  readonly cutIn: { readonly key: string; readonly items: number } | undefined;
}

/** An object or list that is open where the reader is. */
interface Open {
  readonly isList: boolean;
  /** The key that it is under. */
  readonly key: string;
  /** Where its last whole item or member ends. */
  wholeEnd: number;
  items: number;
}

/** A stretch that is replaced by one of the same length. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SPACE = /[\s\ufeff]/;
const WORD = /[A-Za-z]+/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["True", "true"],
  ["False", "false"],
  ["None", "null"],
]);

/**
 * The JSON objects in what a language model answered, whatever is around them: words, a Markdown fence, a second object. What a
 * model writes inside as if it were JSON is read as well: comments, a comma too many or too few, a quotation mark or a line break
 * that is not escaped. It reads in one pass and never throws.
 */
export function objectsInAnswer(text: string): AnswerObject[] {
  const found: AnswerObject[] = [];
  for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at)) {
    const object = new AnswerReader(text, at).read();
    if (object) found.push(object);
    at = object ? Math.max(object.end, at + 1) : at + 1;
  }
  return found;
}

/** An object as JSON with blanks before it, so that places in it are places in the answer. */
export function atItsPlace(text: string, { json, start }: AnswerObject): string {
  return blank(text.slice(0, start)) + json;
}

class AnswerReader {
  readonly #text: string;
  readonly #start: number;
  readonly #open: Open[] = [];
  readonly #edits: Edit[] = [];
  readonly #passedOver = new Set<PassedOver>();
  #at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = this.#at = start;
  }

  /** Undefined where the brace begins no JSON object. */
  read(): AnswerObject | undefined {
    this.#openHolder("");
    this.#skip();
    if (this.#at < this.#text.length && this.#text[this.#at] !== '"' && this.#text[this.#at] !== "}")
      return undefined;
    const isWhole = this.#readAll();
    return isWhole ? this.#object(this.#at, "") : this.#cutObject();
  }

  /** Reads up to the bracket that closes the object; false where it is cut off or cannot be read before. */
  #readAll(): boolean {
    for (;;) {
      const holder = this.#open.at(-1);
      if (!holder) return true;
      this.#skip();
      if (this.#text[this.#at] === (holder.isList ? "]" : "}")) {
        this.#at++;
        this.#open.pop();
        const outer = this.#open.at(-1);
        if (outer && !this.#endItem(outer)) return false;
        continue;
      }
      const key = holder.isList ? holder.key : this.#readKey();
      if (key === undefined || !this.#readValue(key, holder)) return false;
    }
  }

  #readKey(): string | undefined {
    const start = this.#at;
    if (this.#text[start] !== '"' || !this.#readString(true)) return undefined;
    const key = this.#text.slice(start + 1, this.#at - 1);
    this.#skip();
    if (this.#text[this.#at] !== ":") return undefined;
    this.#at++;
    this.#skip();
    return key;
  }

  #readValue(key: string, holder: Open): boolean {
    const character = this.#text[this.#at];
    if (character === "{" || character === "[") {
      this.#openHolder(key);
      return true;
    }
    return (character === '"' ? this.#readString(false) : this.#readPlain()) && this.#endItem(holder);
  }

  /** Reads a number or a word. At the end of the text it may be cut off. */
  #readPlain(): boolean {
    const [start, text] = [this.#at, this.#text];
    const number = this.#match(NUMBER);
    const word = number === "" ? this.#match(WORD) : "";
    const meant = WORDS.get(word);
    this.#at += number.length + word.length;
    if (this.#at >= text.length || (number === "" && meant === undefined)) return false;
    if (meant !== undefined && meant !== word) this.#edit("Python words", start, this.#at, meant);
    return true;
  }

  /** Notes that an item or member is whole, and reads the comma behind it. */
  #endItem(holder: Open): boolean {
    const end = this.#at;
    holder.wholeEnd = end;
    holder.items++;
    this.#skip();
    const next = this.#text[this.#at];
    if (next === undefined) return false;
    if (next === (holder.isList ? "]" : "}")) return true;
    if (next === ",") {
      const comma = this.#at++;
      this.#skip();
      while (this.#text[this.#at] === ",") {
        this.#edit("commas", this.#at, this.#at + 1, " ");
        this.#at++;
        this.#skip();
      }
      if (this.#text[this.#at] === (holder.isList ? "]" : "}")) this.#edit("commas", comma, comma + 1, " ");
      return true;
    }
    // Where a comma was forgotten, there is white space to write it into.
    if (this.#at === end || (next !== '"' && next !== "{")) return false;
    this.#edit("commas", end, end + 1, ",");
    return true;
  }

  /** Reads a string, and gets behind it; false where it does not end. */
  #readString(isKey: boolean): boolean {
    const text = this.#text;
    for (let at = this.#at + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) {
        ESCAPE.lastIndex = at;
        const [escape] = ESCAPE.exec(text) ?? [];
        if (escape === undefined) {
          this.#at = at;
          return false;
        }
        at += escape.length - 1;
      } else if (code === QUOTE) {
        if (isKey || this.#endsString(at)) {
          this.#at = at + 1;
          return true;
        }
        // A typographic mark need not be escaped, and is as long.
        this.#edit("quotation marks", at, at + 1, "”");
      } else if (code < 0x20) this.#edit("line breaks", at, at + 1, " ");
    }
    this.#at = text.length;
    return false;
  }

  /** Whether a quotation mark ends its string, by what follows it. */
  #endsString(quote: number): boolean {
    const text = this.#text;
    const at = skipBlank(text, quote + 1);
    const next = text[at];
    if (next === undefined || next === "}" || next === "]" || next === "/") return true;
    // A comma may be missing before the next line.
    if (next === '"') return /[\n\r]/.test(text.slice(quote, at));
    if (next !== ",") return false;
    const behind = text[skipBlank(text, at + 1)];
    return behind === undefined || /["}\],/]/.test(behind) || this.#open.at(-1)?.isList === true;
  }

  /** Passes over white space and comments. */
  #skip(): void {
    const text = this.#text;
    for (;;) {
      const character = text[this.#at];
      if (character === undefined) return;
      if (character === "/") {
        const isLine = text[this.#at + 1] === "/";
        if (!isLine && text[this.#at + 1] !== "*") return;
        const close = text.indexOf(isLine ? "\n" : "*/", this.#at + 2);
        const end = close < 0 ? text.length : isLine ? close : close + 2;
        this.#edit("comments", this.#at, end, blank(text.slice(this.#at, end)));
        this.#at = end;
      } else if (SPACE.test(character)) {
        if (!/[ \t\n\r]/.test(character)) this.#edits.push({ start: this.#at, end: this.#at + 1, text: " " });
        this.#at++;
      } else return;
    }
  }

  #openHolder(key: string): void {
    this.#open.push({ isList: this.#text[this.#at] === "[", key, wholeEnd: this.#at + 1, items: 0 });
    this.#at++;
  }

  #edit(what: PassedOver, start: number, end: number, text: string): void {
    this.#passedOver.add(what);
    this.#edits.push({ start, end, text });
  }

  /** What is whole of an object that is cut off: its members, and of a list that is open in it the items. */
  #cutObject(): AnswerObject {
    const [root, list] = this.#open;
    // Only of a list of objects is the rest known to mean what the whole does: an object may lack the word that denies it.
    if (list?.isList && list.items > 0) {
      const cutIn = { key: list.key, items: list.items };
      return { ...this.#object(list.wholeEnd, "]}"), end: this.#at, isCut: true, cutIn };
    }
    const end = root?.wholeEnd ?? this.#start + 1;
    return { ...this.#object(end, "}"), end: this.#at, isCut: true };
  }

  #object(end: number, closing: string): AnswerObject {
    const text = this.#text;
    const pieces: string[] = [];
    let from = this.#start;
    for (const edit of this.#edits.sort((one, other) => one.start - other.start)) {
      if (edit.end > end) break;
      pieces.push(text.slice(from, edit.start), edit.text);
      from = edit.end;
    }
    pieces.push(text.slice(from, end), closing);
    const json = pieces.join("");
    const passedOver = this.#passedOver;
    return { json, start: this.#start, end, passedOver, isCut: false, cutIn: undefined };
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? "";
  }
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return at;
}

/** As many blanks as a text has characters; line breaks stay, so that lines are counted as before. */
function blank(text: string): string {
  return text.replaceAll(/[^\n\r]/g, " ");
}
