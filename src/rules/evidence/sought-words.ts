import { showDifferences } from "../../diagnostics/difference-wording.ts";
import type { Fix, JsonEdit } from "../../diagnostics/fix.ts";
import type { Path } from "../../diagnostics/json-pointer.ts";
import { CHARACTERS_FOR_HINTS, faultsOf } from "../../dataset/evidence-fault.ts";
import { isPlaceholder } from "../../dataset/placeholder.ts";
import { textAround } from "../../dataset/quoted-words.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { spanBasis } from "../../dataset/source-texts.ts";
import { alikePassages, nearestPassage } from "../../text/nearest-passage.ts";
import type { NearestPassage } from "../../text/nearest-passage.ts";
import { factOf, standsIn } from "../../dataset/words-elsewhere.ts";
import { SearchBudget } from "../../text/search-budget.ts";
import { sha256Hex } from "../../text/sha256.ts";
import type { SourceText, Span } from "../../text/source-text.ts";
import { differencesBetween } from "../../text/text-differences.ts";
import type { ReportedPlace } from "../rule.ts";

/** What was found when the words of an evidence were looked for that are not where, or as, it says. */
export interface SoughtWords {
  /** Where the source has exactly these words: at most two places. */
  readonly places: readonly Span[];
  /** The passage of the source that is most similar. */
  readonly nearest: NearestPassage | undefined;
  /** Whether that passage is certainly meant: no other is similar, and no word differs. */
  readonly isMeant: boolean;
  /** Another source that has exactly these words. */
  readonly elsewhere:
    | {
        /** The id of that source. */
        readonly source: string;
        readonly isNamed: boolean;
        /** The id of the only account that is read there, if there is only one. */
        readonly account: string | undefined;
      }
    | undefined;
}

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
    // “TODO” is like “too”, and means no passage.
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
    const nearest = isAffordable ? nearestPassage(text, exact) : undefined;
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

/** How long words must be whose standing in another source tells something. */
const SHORTEST_TELLING = 4;

function cutsWord(text: SourceText, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice({ start: at - 1, end: at + 1 }));
}

/** What is easily taken wrongly in positions. */
export const OF_OFFSETS = "Offsets count Unicode code points, not bytes or UTF-16 units.";

/** Where something is, as messages write it. */
export function showSpan({ start, end }: Span): string {
  return `[${start}, ${end})`;
}

/** What to do about words that are not where they should be; undefined where that is not known. */
export function hintAt(
  { places: [first, second], nearest, isMeant, elsewhere }: SoughtWords,
  isTold = false,
): string {
  if (first && second)
    return `The words occur more than once. Correct "start" and "end", or leave them out and give "prefix" or "suffix". ${OF_OFFSETS}`;
  if (first) return `The words are at ${showSpan(first)}. The fix writes this position. ${OF_OFFSETS}`;
  const hints: string[] = [];
  if (nearest && !isTold) hints.push(`${showNearest(nearest)}.`);
  if (isMeant) hints.push("The fix writes the words as they are printed.");
  if (elsewhere !== undefined)
    hints.push(
      elsewhere.isNamed
        ? `The words are in source "${elsewhere.source}": write "${elsewhere.source}" as "source".`
        : `The words are in source "${elsewhere.source}": name an account that is read there${elsewhere.account === undefined ? "" : ` ("${elsewhere.account}")`}.`,
    );
  else if (!nearest)
    hints.push("The source has no similar passage. Quote the words exactly as they are printed.");
  else if (!isMeant) hints.push("Quote the words exactly as they are printed.");
  return hints.join(" ");
}

/** How long a passage may be to be shown as a whole. */
const LONGEST_SHOWN = 200;

function showNearest(nearest: NearestPassage): string {
  const { differences = [], text } = nearest;
  // Of a long passage the differences are enough.
  const words = text.length > LONGEST_SHOWN && differences.length > 0 ? "" : ` is ${JSON.stringify(text)}`;
  const begin = `The nearest passage, at ${showSpan(nearest)}${words === "" ? "" : `,${words}`}`;
  return differences.length === 0 ? begin : `${begin}: the quotation ${showDifferences(differences)}`;
}

/** What belongs to words that are those of another source: the account that is named, and more evidence of the same fact. */
export function placesElsewhere(
  dataset: ReadableDataset,
  evidence: Entity<"Evidence">,
  { elsewhere }: SoughtWords,
): ReportedPlace[] {
  const fact = factOf(dataset, evidence);
  if (!elsewhere || elsewhere.isNamed || !fact) return [];
  const source = dataset.sourceOf(evidence);
  const own = typeof source === "string" ? "" : source.value.id;
  const followers = faultsOf(dataset, "fact-elsewhere").filter(({ params }) => params.first === evidence);
  return [
    {
      path: [...fact.path, "account"],
      message: `The account that is named here is read in source "${own}".`,
    },
    ...followers.map((each) => ({
      path: each.evidence.path,
      message: `The words of this evidence are also in source "${elsewhere.source}".`,
    })),
  ];
}

/** The change that puts evidence right, where only one thing can be meant; `path` leads to the evidence. */
export function fixAt(
  { places, nearest, isMeant }: SoughtWords,
  path: Path,
  isLocated = true,
): Fix | undefined {
  const [first, second] = places;
  if (first && !second)
    return { title: `Set "start" and "end" to ${showSpan(first)}`, edits: spanEdits(first, path) };
  if (!nearest || !isMeant || first) return undefined;
  const words: JsonEdit = { op: "set", path, key: "exact", value: nearest.text };
  return {
    title: "Write the words as they are printed",
    edits: isLocated ? [words, ...spanEdits(nearest, path)] : [words],
  };
}

function spanEdits({ start, end }: Span, path: Path): JsonEdit[] {
  return [
    { op: "set", path, key: "start", value: start },
    { op: "set", path, key: "end", value: end },
  ];
}
