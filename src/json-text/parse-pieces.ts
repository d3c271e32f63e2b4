import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isSpace,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from "./end-of-value.ts";
import { strictDecoder } from "../text/utf8.ts";
import { DEPTH_LIMIT } from "./scan-json.ts";

/** What came of JSON that was parsed in pieces. */
export interface ParsedPieces {
  readonly value: unknown;
  /** How many `key: value` members are written in it. */
  readonly members: number;
}

/** How many bytes are decoded and parsed at once: few enough for their text to be garbage that is soon collected. */
const PIECE = 262_144;

/** An object or list that is open where the reader is. */
interface Holder {
  readonly isList: boolean;
  readonly start: number;
  /** What it holds so far, once some of it was parsed. */
  value: unknown[] | Record<string, unknown> | undefined;
  /** Where what was not parsed yet begins. */
  from: number;
  /** Where the item or member that the reader is in begins. */
  item: number;
  /** Whether what is before `from` is a value, so that only a comma or the end may follow. */
  isBehindValue: boolean;
}

/**
 * Parses a JSON object or list from its UTF-8 bytes, as `JSON.parse` would, without making a string of all of them: a
 * document with a single letter beyond Latin-1 takes twice its bytes as a string, which would be there beside the bytes
 * and the value. Each stretch of bytes goes through `JSON.parse`; only commas and brackets between stretches are read here.
 *
 * Undefined where the bytes are no such thing, or nest too deeply: the text as a whole is to say why.
 */
export function parsePieces(bytes: Uint8Array, pieceLength = PIECE): ParsedPieces | undefined {
  try {
    return new PieceReader(bytes, pieceLength).read();
  } catch {
    return undefined;
  }
}

class PieceReader {
  readonly #bytes: Uint8Array;
  readonly #pieceLength: number;
  readonly #open: Holder[] = [];

  constructor(bytes: Uint8Array, pieceLength: number) {
    this.#bytes = bytes;
    this.#pieceLength = pieceLength;
  }

  read(): ParsedPieces {
    const bytes = this.#bytes;
    let start = 0;
    while (isSpace(bytes[start] ?? QUOTE)) start++;
    if (bytes[start] !== OPEN_BRACE && bytes[start] !== OPEN_BRACKET) throw new SyntaxError();
    let members = 0;
    let parsedTo = start;
    for (let at = start; at < bytes.length; at++) {
      switch (bytes[at]) {
        case QUOTE:
          at = this.#closingQuote(at);
          break;
        case COLON:
          members++;
          break;
        case COMMA:
          if (at - parsedTo > this.#pieceLength) {
            this.#parseOpen(at);
            parsedTo = at;
          } else this.#endItem(at);
          break;
        case OPEN_BRACE:
        case OPEN_BRACKET:
          this.#openHolder(at);
          break;
        case CLOSE_BRACE:
        case CLOSE_BRACKET: {
          const holder = this.#close(at);
          if (this.#open.length > 0) break;
          if (!this.#isBlank(at + 1, bytes.length)) throw new SyntaxError();
          return { value: holder.value ?? JSON.parse(this.#decode(start, at + 1)), members };
        }
        default:
        // Anything else is for JSON.parse to judge.
      }
    }
    throw new SyntaxError();
  }

  #openHolder(start: number): void {
    if (this.#open.at(-1)?.isBehindValue || this.#open.length === DEPTH_LIMIT) throw new SyntaxError();
    const isList = this.#bytes[start] === OPEN_BRACKET;
    const first = start + 1;
    this.#open.push({ isList, start, value: undefined, from: first, item: first, isBehindValue: false });
  }

  #closingQuote(opening: number): number {
    const bytes = this.#bytes;
    for (let at = opening + 1; at < bytes.length; at++) {
      const code = bytes[at];
      if (code === QUOTE) return at;
      if (code === BACKSLASH) at++;
    }
    throw new SyntaxError();
  }

  /** An item of the innermost holder ends at a comma. */
  #endItem(comma: number): void {
    const holder = this.#open.at(-1);
    if (!holder) throw new SyntaxError();
    if (holder.isBehindValue) {
      if (!this.#isBlank(holder.from, comma)) throw new SyntaxError();
      holder.isBehindValue = false;
      holder.from = comma + 1;
    }
    holder.item = comma + 1;
  }

  /** Parses all that was read so far; a comma ends it. */
  #parseOpen(comma: number): void {
    this.#endItem(comma);
    this.#open.forEach((holder, depth) => {
      // What is before the item that is being read is complete.
      if (holder.item > holder.from) this.#add(holder, holder.item - 1);
      holder.from = holder.item;
      const inner = this.#open[depth + 1];
      if (inner && !inner.value) this.#attach(inner, holder);
    });
  }

  /** Adds the items or members up to an end to what a holder holds. There must be some. */
  #add(holder: Holder, end: number): void {
    if (this.#isBlank(holder.from, end)) throw new SyntaxError();
    const text = this.#decode(holder.from, end);
    const value = (holder.value ??= holder.isList ? [] : {});
    if (Array.isArray(value)) for (const item of JSON.parse(`[${text}]`) as unknown[]) value.push(item);
    else {
      const added = JSON.parse(`{${text}}`) as Record<string, unknown>;
      for (const key of Object.keys(added)) setMember(value, key, added[key]);
    }
    holder.from = end + 1;
  }

  /** Gives a holder a value to be added to, and puts that where it belongs in the holder around it. */
  #attach(inner: Holder, outer: Holder): void {
    const value = (outer.value ??= outer.isList ? [] : {});
    inner.value = inner.isList ? [] : {};
    if (Array.isArray(value)) {
      if (!this.#isBlank(outer.item, inner.start)) throw new SyntaxError();
      value.push(inner.value);
      return;
    }
    const before = this.#decode(outer.item, inner.start);
    const [key, ...others] = Object.keys(JSON.parse(`{${before}null}`) as object);
    if (key === undefined || others.length > 0) throw new SyntaxError();
    setMember(value, key, inner.value);
  }

  /** Ends the innermost holder. */
  #close(at: number): Holder {
    const holder = this.#open.pop();
    if (holder?.isList !== (this.#bytes[at] === CLOSE_BRACKET)) throw new SyntaxError();
    // Where nothing of it was parsed yet, it is parsed together with what is around it.
    if (!holder.value) return holder;
    if (!holder.isBehindValue) this.#add(holder, at);
    else if (!this.#isBlank(holder.from, at)) throw new SyntaxError();
    const outer = this.#open.at(-1);
    if (outer) {
      outer.from = at + 1;
      outer.isBehindValue = true;
    }
    return holder;
  }

  #isBlank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!isSpace(this.#bytes[at] ?? QUOTE)) return false;
    return true;
  }

  /** @throws TypeError where the bytes are not UTF-8. */
  #decode(start: number, end: number): string {
    return strictDecoder().decode(this.#bytes.subarray(start, end));
  }
}

/** As `JSON.parse` does it, also for `__proto__`. */
function setMember(value: Record<string, unknown>, key: string, member: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(value, key, {
      value: member,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  else value[key] = member;
}
