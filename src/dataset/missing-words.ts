import { accountsOfCall } from "./accounts-of-call.ts";
import { CHARACTERS_FOR_HINTS, faultsOf } from "./evidence-fault.ts";
import { memo, memoOfEntity } from "./memo.ts";
import { allQuotedWordsAt } from "./quoted-words.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";
import type { EntityName } from "../schema/model-types.ts";
import { isCommonMark } from "../text/common-units.ts";
import { indexOf } from "../text/index-of.ts";
import { foldWords, hasLetters, hasPrintedWords, joinDividedWords } from "../text/printed-words.ts";
import { SearchBudget } from "../text/search-budget.ts";

/** Where words should be printed and are not: in evidence, or in sources where no evidence is named. */
export interface MissingFrom {
  /** The words of the evidence that should have them. */
  readonly evidence: readonly string[];
  /** The ids of the sources that should have them. */
  readonly sources: readonly string[];
}

/** How many characters of evidence are compared word by word: a second, even in the worst case. */
const CHARACTERS_FOLDED = 10_000_000;

/** What is searched while a dataset is checked: not more than takes a moment, whatever the dataset is. */
export class WordSearch {
  readonly #searches = new SearchBudget(CHARACTERS_FOR_HINTS);
  #hasEnd = true;
  readonly #foldings = new SearchBudget(CHARACTERS_FOLDED);
  /** The words of the evidence that was folded last: cues of one fact follow one another. */
  #last: { readonly holder: number; readonly folded: readonly string[] } | undefined;

  /** The words of a holder's evidence, as printed and with divided words joined; undefined where there are too many. */
  foldedOf(holder: number, evidence: readonly string[]): readonly string[] | undefined {
    if (this.#last?.holder !== holder) {
      const read = evidence.join("\n");
      if (!this.#foldings.spend(read.length)) return undefined;
      this.#last = { holder, folded: [...new Set([read, joinDividedWords(read)])].map(foldWords) };
    }
    return this.#last.folded;
  }

  /** Whether the text or the title of a source has words; also true where so much had to be searched that there was no end. */
  isInSource(dataset: ReadableDataset, source: Entity<"Source">, words: string, gaps: boolean): boolean {
    const text = spanBasis(dataset, source).text?.text ?? "";
    if (!this.#hasEnd) return true;
    const at = indexOf(text, words);
    if (at >= 0 && isWhole(text, words, at)) {
      this.#hasEnd = this.#searches.spend(at);
      return true;
    }
    this.#hasEnd = this.#searches.spend(text.length);
    return hasLetters(words) && hasPrintedWords(foldedText(dataset, source), words, gaps);
  }
}

/** Where words should be printed and are not; undefined where they are, or where that cannot be read. */
export function findMissing(
  dataset: ReadableDataset,
  number: number,
  name: EntityName,
  words: string,
  search: WordSearch,
): MissingFrom | undefined {
  const gaps = name === "Cue";
  const holder = holderOfEvidence(dataset, number, gaps);
  if (holder === undefined) {
    const sources = sourcesFor(dataset, number);
    if (!sources || sources.length === 0) return undefined;
    if (sources.some((source) => search.isInSource(dataset, source, words, gaps))) return undefined;
    return { evidence: [], sources: sources.map(({ value }) => value.id) };
  }
  if (!dataset.isSoundAt(holder)) return undefined;
  // A date may rest on any source.
  if (name !== "DateClaim" && isElsewhere(dataset, holder)) return undefined;
  const evidence = allQuotedWordsAt(dataset, holder);
  if (evidence === undefined || evidence.some((each) => hasWholeWords(each, words))) return undefined;
  if (!hasLetters(words)) return { evidence, sources: [] };
  const folded = search.foldedOf(holder, evidence);
  if (!folded || folded.some((each) => hasPrintedWords(each, words, gaps))) return undefined;
  return { evidence, sources: [] };
}

/** Whether evidence names another source than that of its account, which another rule reports. */
function isElsewhere(dataset: ReadableDataset, holder: number): boolean {
  return dataset.evidenceIn(holder).some((number) => {
    const { source } = dataset.valueAt<"Evidence">(number);
    if (source === undefined) return false;
    const account = dataset.get("Account", dataset.accountIdOf(dataset.entityAt(holder)));
    return account !== undefined && account.value.source !== source;
  });
}

/** The entity whose evidence has the words: of a cue without any, what it introduces; undefined where there is none. */
function holderOfEvidence(dataset: ReadableDataset, number: number, isCue: boolean): number | undefined {
  if (hasEvidence(dataset, number)) return number;
  const holder = isCue ? dataset.holderOf(number) : -1;
  return holder >= 0 && (hasEvidence(dataset, holder) || !dataset.isSoundAt(holder)) ? holder : undefined;
}

function hasEvidence(dataset: ReadableDataset, number: number): boolean {
  return dataset.evidenceIn(number).length > 0 || dataset.hasUnsoundPartAt(number);
}

/**
 * The sources in which words without evidence may be printed: that of the account, else those of all accounts of the call,
 * and the source that a date rests on. Undefined where one of them cannot be read as a whole.
 */
function sourcesFor(dataset: ReadableDataset, number: number): readonly Entity<"Source">[] | undefined {
  // What cannot be found may be what could not be read.
  if (!dataset.isComplete) return undefined;
  const entity = dataset.entityAt(number);
  const ids = new Set<string>();
  const account = dataset.get("Account", dataset.accountIdOf(entity));
  const call = dataset.callOf(entity);
  for (const each of account ? [account] : call ? accountsOfCall(dataset, call) : [])
    ids.add(each.value.source);
  if ("basisSource" in entity.value && entity.value.basisSource !== undefined)
    ids.add(entity.value.basisSource);
  const sources: Entity<"Source">[] = [];
  for (const id of ids) {
    const source = dataset.get("Source", id);
    if (!source || source.value.extent === "part" || !spanBasis(dataset, source).text) return undefined;
    if (changedSources(dataset).has(source)) return undefined;
    sources.push(source);
  }
  return sources;
}

/** The sources whose text is not the one that was encoded, or that an account names wrongly: other rules report it. */
const changedSources = memo<ReadonlySet<unknown>>(
  (dataset) =>
    new Set(
      [...faultsOf(dataset, "text-changed"), ...faultsOf(dataset, "account-elsewhere")].map(({ evidence }) =>
        dataset.sourceOf(evidence),
      ),
    ),
);

const foldedText = memoOfEntity((dataset, source: Entity<"Source">) => {
  const text = spanBasis(dataset, source).text?.text ?? "";
  return foldWords(`${joinDividedWords(text)}\n${source.value.title ?? ""}`);
});

/** How many places are looked at before all of a text is. */
const PLACES_TRIED = 10;

/** Whether a text has these very words, as whole words: nearly all are found so, in the least time. */
function hasWholeWords(text: string, words: string): boolean {
  let at = indexOf(text, words);
  for (let tried = 0; at >= 0 && tried < PLACES_TRIED; tried++) {
    if (isWhole(text, words, at)) return true;
    at = indexOf(text, words, at + words.length);
  }
  return false;
}

/** Whether words that a text has at a place are whole words there. */
function isWhole(text: string, words: string, at: number): boolean {
  const end = at + words.length;
  if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(end))) return true;
  // A letter may be two units, with two units behind it that belong to it.
  return hasPrintedWords(foldWords(text.slice(Math.max(0, at - 4), end + 4)), words, false);
}

/** Whether a unit is certainly no part of a word: a blank, punctuation, or nothing at all. */
function isPlain(unit: number): boolean {
  return Number.isNaN(unit) || isCommonMark(unit);
}
