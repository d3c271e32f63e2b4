import { isObject } from "../collections/is-object.ts";
import type { DatasetIndex } from "../dataset-index/index-dataset.ts";
import type { Dataset } from "../schema/model-types.ts";
import { attribute } from "./html.ts";
import { RIGHT_TO_LEFT } from "./right-to-left.ts";

const BEGINS = new RegExp(`^[^\\p{L}]*${RIGHT_TO_LEFT}`, "u");

/** The language of printed words that stand in a sentence of another. */
export class Languages {
  readonly #byWords = new Map<string, string>();
  readonly #fromRight = new Map<string, boolean>();
  /** The only language of the dataset that is written from right to left, where there is one. */
  readonly #only: string | undefined;

  constructor(dataset: Dataset, index: DatasetIndex) {
    const { sources, accounts, language } = dataset;
    const all = [language, ...sources.map((each) => each.language), ...accounts.map((each) => each.language)];
    const fromRight = new Set(all.filter((each) => each !== undefined && this.#isFromRight(each)));
    this.#only = fromRight.size === 1 ? [...fromRight][0] : undefined;
    this.#collect(dataset, undefined, index);
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
    }
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
