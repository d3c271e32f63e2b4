import { CodePointIndex, isWellFormed } from "./code-points.ts";
import { indexOf } from "./index-of.ts";
import type { SearchBudget } from "./search-budget.ts";
import { sha256Hex } from "./sha256.ts";

/** A quotation, with the fields of TextQuoteSelector in the W3C Web Annotation model. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A stretch of text: offsets in Unicode code points, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A source text, indexed when first needed. A leading byte-order mark is removed, and nothing else is changed. */
export class SourceText {
  readonly text: string;
  readonly wellFormed: boolean;
  #index: CodePointIndex | undefined;
  #sha256: string | undefined;

  constructor(text: string) {
    this.text = text.startsWith("\ufeff") ? text.slice(1) : text;
    this.wellFormed = isWellFormed(this.text);
  }

  /** The conversion between code points and UTF-16 units. */
  get index(): CodePointIndex {
    return (this.#index ??= new CodePointIndex(this.text));
  }

  /** The text's length in code points. */
  get length(): number {
    return this.index.length;
  }

  /** The SHA-256 of the text's UTF-8, in hexadecimal. The text must be well-formed. */
  get sha256(): string {
    return (this.#sha256 ??= sha256Hex(this.text));
  }

  /** The words at a span. */
  slice({ start, end }: Span): string {
    return this.text.slice(this.index.toUnit(start), this.index.toUnit(end));
  }

  /** Whether a span has these words. */
  reads({ start, end }: Span, words: string): boolean {
    const unit = this.index.toUnit(start);
    return this.text.startsWith(words, unit) && this.index.toUnit(end) === unit + words.length;
  }

  /** Whether a quotation's prefix comes just before a span, and its suffix just after. */
  surrounds({ start, end }: Span, { prefix = "", suffix = "" }: Partial<Quote>): boolean {
    return this.#surrounds(this.index.toUnit(start), this.index.toUnit(end), prefix, suffix);
  }

  #surrounds(start: number, end: number, prefix: string, suffix: string): boolean {
    return this.text.endsWith(prefix, start) && this.text.startsWith(suffix, end);
  }

  /** The spans of a quotation in the order of the text, at most `limit`; undefined if the budget does not suffice. */
  find(quote: Quote, limit: number, budget: SearchBudget): Span[] | undefined;
  find(quote: Quote, limit?: number): Span[];
  find(
    { exact, prefix = "", suffix = "" }: Quote,
    limit = Infinity,
    budget?: SearchBudget,
  ): Span[] | undefined {
    const found: Span[] = [];
    let from = 0;
    while (found.length < limit) {
      const at = indexOf(this.text, exact, from);
      const read = (at < 0 ? this.text.length : at + 1) - from;
      if (budget?.spend(read + exact.length + prefix.length + suffix.length) === false) return undefined;
      if (at < 0) break;
      const end = at + exact.length;
      if (this.#surrounds(at, end, prefix, suffix)) {
        found.push({ start: this.index.toCodePoint(at), end: this.index.toCodePoint(end) });
      }
      from = at + 1;
    }
    return found;
  }
}
