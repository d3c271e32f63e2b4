import { CHARACTERS_FOR_HINTS } from "../../dataset/evidence-fault.ts";
import { isPlaceholder } from "../../dataset/placeholder.ts";
import { textAround } from "../../dataset/quoted-words.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { spanBasis } from "../../dataset/source-texts.ts";
import type { SoughtPassage, SoughtWords } from "../../dataset/suggested.ts";
import { standsIn } from "../../dataset/words-elsewhere.ts";
import { alikePassages, nearestPassage } from "../../text/nearest-passage.ts";
import { SearchBudget } from "../../text/search-budget.ts";
import { sha256Hex } from "../../text/sha256.ts";
import type { SourceText, Span } from "../../text/source-text.ts";
import { differencesBetween } from "../../text/text-differences.ts";
import { cutWordsAt } from "../../text/whole-words.ts";

const nothing: SoughtWords = { places: [], nearest: undefined, isMeant: false, elsewhere: undefined };

/** Looks for the words of evidence, within one budget for a whole validation. */
export class WordSearch {
  readonly #dataset: ReadableDataset;
  readonly #budget = new SearchBudget(CHARACTERS_FOR_HINTS);

  constructor(dataset: ReadableDataset) {
    this.#dataset = dataset;
  }

  /** Looks for the words of an evidence in its own source, then for words like them, then in the other sources. */
  seek(evidence: Entity<"Evidence">): SoughtWords {
    const { exact, start } = evidence.value;
    const text = textAround(this.#dataset, evidence);
    if (exact === undefined || !text) return nothing;
    const there = this.#sourceWith(evidence);
    if (there) return { ...nothing, elsewhere: this.#named(evidence, there) };
    const places = this.#placesOf(evidence, exact, text);
    const [place] = places;
    const cut = place && places.length === 1 ? cutWordsAt(text, place) : undefined;
    // Half a word is printed nowhere: the whole one is.
    if (cut) return { ...nothing, nearest: passageAt(cut.whole, exact, text) };
    if (places.length > 0) return { ...nothing, places };
    // Words that are those of another source are like none in this one but by chance.
    const elsewhere = this.#elsewhere(evidence, exact);
    const near = this.#nearest(exact, start, evidence.value, text);
    return elsewhere && !near.isMeant ? { ...nothing, elsewhere } : { ...near, places, elsewhere };
  }

  #placesOf({ value }: Entity<"Evidence">, exact: string, text: SourceText): readonly Span[] {
    const places = text.find({ ...value, exact }, 2, this.#budget) ?? [];
    const hasContext = value.prefix !== undefined || value.suffix !== undefined;
    return places.length > 0 || !hasContext ? places : (text.find({ exact }, 2, this.#budget) ?? []);
  }

  #nearest(
    exact: string,
    start: number | undefined,
    { sha256, end }: Entity<"Evidence">["value"],
    text: SourceText,
  ): Pick<SoughtWords, "nearest" | "isMeant"> {
    // A placeholder is like a word (“too”), and means no passage.
    if (isPlaceholder(exact)) return nothing;
    const alike = alikePassages(text, exact, 2, this.#budget) ?? [];
    const meant = alike.find((each) => each.start === start) ?? (alike.length === 1 ? alike[0] : undefined);
    if (meant) {
      // A digest is of the words that were encoded: where it is of others, somebody must look.
      const isMeant = sha256 === undefined || sha256 === sha256Hex(meant.text);
      return { nearest: { ...meant, differences: differencesBetween(exact, meant.text) }, isMeant };
    }
    if (start !== undefined && end !== undefined && end <= text.length) {
      const printed = text.slice({ start, end });
      const there = differencesBetween(exact, printed);
      // A span that cuts words belongs to another passage.
      if (there && there.length < 4 && !cutsWord(text, start) && !cutsWord(text, end))
        return { nearest: { start, end, text: printed, differences: there }, isMeant: false };
    }
    const isAffordable = this.#budget.spend(text.text.length * Math.ceil(Math.min(exact.length, 200) / 32));
    const near = isAffordable ? nearestPassage(text, exact) : undefined;
    const nearest = near && { ...near, differences: differencesBetween(exact, near.text) };
    return { nearest, isMeant: false };
  }

  /** Another source that has the words of a located evidence at its position, which is no chance. */
  #sourceWith(evidence: Entity<"Evidence">): Entity<"Source"> | undefined {
    const { exact = "", start } = evidence.value;
    if (start === undefined || exact.trim().length < SHORTEST_TELLING) return undefined;
    const own = this.#dataset.sourceOf(evidence);
    return this.#dataset.readableSources().find((source) => {
      const { text } = source === own ? {} : spanBasis(this.#dataset, source);
      return text !== undefined && standsIn(evidence, text, this.#budget);
    });
  }

  #named(evidence: Entity<"Evidence">, source: Entity<"Source">): SoughtWords["elsewhere"] {
    const accounts = this.#dataset.all("Account").filter(({ value }) => value.source === source.value.id);
    return {
      source: source.value.id,
      isNamed: evidence.value.source !== undefined,
      account: accounts.length === 1 ? accounts[0]?.value.id : undefined,
    };
  }

  #elsewhere(evidence: Entity<"Evidence">, exact: string): SoughtWords["elsewhere"] {
    const own = this.#dataset.sourceOf(evidence);
    // Short words stand anywhere.
    if (exact.trim().length < SHORTEST_TELLING) return undefined;
    for (const source of this.#dataset.all("Source")) {
      if (source === own) continue;
      const { text } = spanBasis(this.#dataset, source);
      if (text?.find({ exact }, 1, this.#budget)?.length === 1) return this.#named(evidence, source);
    }
    return undefined;
  }
}

function passageAt(span: Span, exact: string, text: SourceText): SoughtPassage {
  const printed = text.slice(span);
  return { ...span, text: printed, differences: differencesBetween(exact, printed) };
}

/** How long words must be whose standing in another source tells something. */
const SHORTEST_TELLING = 4;

function cutsWord(text: SourceText, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice({ start: at - 1, end: at + 1 }));
}
