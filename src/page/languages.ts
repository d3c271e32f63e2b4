import { isObject } from "../collections/is-object.ts";
import type { DatasetIndex } from "../dataset-index/index-dataset.ts";
import type { Dataset } from "../schema/model-types.ts";
import { isEnglish } from "../view/language-words.ts";
import { shortened } from "../view/shortened.ts";
import { attribute } from "./html.ts";
import { RIGHT_TO_LEFT } from "./right-to-left.ts";

const BEGINS = new RegExp(`^[^\\p{L}]*${RIGHT_TO_LEFT}`, "u");

/** The language of printed words that stand in a sentence of another. */
export class Languages {
  readonly #byWords = new Map<string, string>();
  readonly #fromRight = new Map<string, boolean>();
  /** The only language of the dataset that is written from right to left, where there is one. */
  readonly #only: string | undefined;
  /** The attributes of the encoder's own words; empty where these are in English, as all else that the page says. */
  readonly own: string;
  readonly #ownWords = new Set<string>();
  /** How long the encoder's words are that begin alike: so few places of a sentence are looked at. */
  readonly #ownLengths = new Map<string, Set<number>>();

  constructor(dataset: Dataset, index: DatasetIndex) {
    const { sources, accounts, language } = dataset;
    const all = [language, ...sources.map((each) => each.language), ...accounts.map((each) => each.language)];
    const fromRight = new Set(all.filter((each) => each !== undefined && this.#isFromRight(each)));
    this.#only = fromRight.size === 1 ? [...fromRight][0] : undefined;
    this.own = isEnglish(language) ? "" : this.attributes(language);
    this.#collect(dataset, undefined, index);
  }

  /** Where in a sentence the encoder's own words begin and end; nowhere where they are in the language of the page. */
  ownIn(text: string): (readonly [start: number, end: number])[] {
    const found: [number, number][] = [];
    if (this.own === "") return found;
    let from = 0;
    for (const { index } of text.matchAll(WORD_BEGINS)) {
      if (index < from) continue;
      const lengths = this.#ownLengths.get(text.slice(index, index + BEGINNING)) ?? [];
      const ends = [...lengths].map((length) => index + length);
      const end = Math.max(...ends.filter((each) => this.#ownWords.has(text.slice(index, each))));
      if (end <= index) continue;
      found.push([index, end]);
      from = end;
    }
    return found;
  }

  /** The attributes of words that are printed somewhere: their language and their direction. */
  of(words: string): string {
    return this.attributes(this.#byWords.get(words) ?? (BEGINS.test(words) ? this.#only : undefined));
  }

  attributes(language: string | undefined): string {
    if (language === undefined) return "";
    return ` lang="${attribute(language)}"${this.#isFromRight(language) ? ' dir="rtl"' : ""}`;
  }

  /** Printed words stand in a few fields, and are in the language of their source. */
  #collect(value: unknown, language: string | undefined, index: DatasetIndex): void {
    if (Array.isArray(value)) for (const item of value) this.#collect(item, language, index);
    if (!isObject(value)) return;
    const { source, account, publisher, stance, of, language: own } = value;
    const named = typeof source === "string" ? source : index.account(String(account))?.source;
    const here =
      (publisher === undefined ? undefined : String(own)) ?? index.source(named ?? "")?.language ?? language;
    const isText = stance !== undefined || of !== undefined;
    for (const [key, member] of Object.entries(value)) {
      if (typeof member !== "string") this.#collect(member, here, index);
      else if (here !== undefined && (PRINTED.has(key) || (key === "text" && isText)))
        this.#byWords.set(member, here);
      else if (this.own !== "" && OWN.has(key))
        for (const each of [member, shortened(member)]) this.#addOwn(each);
    }
  }

  #addOwn(words: string): void {
    const begins = words.slice(0, BEGINNING);
    const lengths = this.#ownLengths.get(begins) ?? new Set();
    this.#ownLengths.set(begins, lengths.add(words.length));
    this.#ownWords.add(words);
  }

  #isFromRight(language: string): boolean {
    const known = this.#fromRight.get(language);
    if (known !== undefined) return known;
    const is = FROM_RIGHT.has(scriptOf(language) ?? "");
    this.#fromRight.set(language, is);
    return is;
  }
}

const PRINTED: ReadonlySet<string> = new Set(["exact", "prefix", "suffix", "asPrinted", "title"]);
/** The fields in which the encoder writes sentences; names are words of many languages. */
const OWN: ReadonlySet<string> = new Set(["content", "condition", "cause", "description", "label", "note"]);
const BEGINNING = 4;
const WORD_BEGINS = /(?<![^\s([])\S/gu;
const FROM_RIGHT: ReadonlySet<string> = new Set(["Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo"]);

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch (error) {
    // It takes fewer tags than the model does.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
