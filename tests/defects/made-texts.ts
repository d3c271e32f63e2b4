import { createHash } from "node:crypto";
import type { Account, Evidence, Source } from "leader-calls";
import type { Random } from "./random.ts";

/** Things that sentences speak of, some beyond ASCII and beyond the Basic Multilingual Plane. */
export const things = [
  "the bridge",
  "the 🚢 ferries",
  "grain prices",
  "the dam",
  "fishing rights",
  "the old border",
  "visas",
];

/** The text of a source while it is written; spans are counted one code point at a time, which is slow and plainly right. */
class Writer {
  text = "";
  length = 0;

  write(words: string): { start: number; end: number } {
    const start = this.length;
    this.text += words;
    this.length += [...words].length;
    return { start, end: this.length };
  }
}

/** Words of a source, as they were written, and where they begin in code points. */
export interface Sentence {
  readonly words: string;
  readonly start: number;
}

/** The texts of the sources of a made dataset. */
export class MadeTexts {
  readonly #random: Random;
  readonly #fillerSentences: number | undefined;
  readonly #writers = new Map<string, Writer>();
  /** Stretches of each source that tell nothing. */
  readonly #fillers = new Map<string, Evidence[]>();

  /** Without a number of sentences that tell nothing, chance puts some between the others. */
  constructor(random: Random, fillerSentences: number | undefined) {
    this.#random = random;
    this.#fillerSentences = fillerSentences;
  }

  begin(source: string): void {
    this.#writers.set(source, new Writer());
    this.#fillers.set(source, []);
  }

  /** Writes a sentence into the source of an account. */
  write({ source }: Pick<Account, "source">, words: string): Sentence {
    const writer = this.#writerOf(source);
    for (let left = this.#fillerSentences ?? this.#random.int(0, 1); left > 0; left--) {
      const filler = `Nothing more was made known of ${this.#random.pick(things)} that day.`;
      const { start } = writer.write(filler);
      writer.write(" ");
      if (this.#random.chance(0.1))
        this.#fillers.get(source)?.push(this.evidence({ words: filler, start }, filler));
    }
    const { start } = writer.write(words);
    writer.write(this.#random.chance(0.2) ? "\n\n" : " ");
    return { words, start };
  }

  /** Evidence of a part of a sentence: its words, their digest or both, at their place. */
  evidence({ words, start: from }: Sentence, part: string): Evidence {
    const before = words.slice(0, words.indexOf(part));
    const start = from + [...before].length;
    const span = { start, end: start + [...part].length };
    const sha256 = createHash("sha256").update(part, "utf8").digest("hex");
    const where = this.#random.chance(0.1)
      ? { part: this.#random.pick(["lead", "body", "other"] as const) }
      : {};
    switch (this.#random.int(0, 3)) {
      case 0:
        return { ...where, ...span, sha256 };
      case 1:
        return { ...where, exact: part, ...span, sha256 };
      default:
        return {
          ...where,
          exact: part,
          ...span,
          ...(before !== "" && this.#random.chance(0.1) && { prefix: [...before].slice(-4).join("") }),
        };
    }
  }

  /** Writes what is known of a text only when it is complete. */
  end(source: Source, outside: boolean): void {
    const { text, length } = this.#writerOf(source.id);
    const fillers = this.#fillers.get(source.id) ?? [];
    if (!outside) source.text = text;
    if (outside || this.#random.chance(0.5))
      source.digest = { sha256: createHash("sha256").update(text, "utf8").digest("hex"), length };
    if (this.#random.chance(0.4)) source.extent = this.#random.pick(["whole", "part"] as const);
    if (fillers.length > 0) source.offTopic = fillers;
  }

  /** The texts by the ids of their sources. */
  all(): Record<string, string> {
    return Object.fromEntries([...this.#writers].map(([id, { text }]) => [id, text]));
  }

  #writerOf(source: string): Writer {
    const writer = this.#writers.get(source);
    if (!writer) throw new Error(`The text of source "${source}" was not begun.`);
    return writer;
  }
}
