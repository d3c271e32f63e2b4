import { groupBy } from "../collections/group-by.ts";
import type { SearchBudget } from "../text/search-budget.ts";
import { sha256Hex } from "../text/sha256.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";

/** That words given for one source are those of another, at their positions. */
export type Elsewhere =
  /** The texts of the two sources are exchanged. */
  | { readonly of: "texts"; readonly standsIn: string }
  /** All words of the account are: its `source` is wrong. */
  | { readonly of: "account"; readonly account: Entity<"Account">; readonly standsIn: string }
  /** All words of the fact are, which is reported at the first of them. */
  | { readonly of: "fact"; readonly first: Entity<"Evidence"> };

/** How many of some words are looked for in every source. */
const VOTERS = 8;
/** The part of the words that must be found. */
const NEARLY_ALL = 0.8;
/** Shorter words stand anywhere. */
const SHORTEST_TELLING = 4;

/** Whether a text has the words of an evidence, where it says so. */
export function standsIn(
  { value: { exact, start, end, sha256 } }: Entity<"Evidence">,
  text: SourceText,
  budget: SearchBudget,
): boolean {
  if (start === undefined || end === undefined) {
    if (exact === undefined || exact.trim().length < SHORTEST_TELLING) return false;
    return text.find({ exact }, 1, budget)?.length === 1;
  }
  if (start >= end || end > text.length || !budget.spend(end - start)) return false;
  const span = { start, end };
  return exact === undefined ? sha256Hex(text.slice(span)) === sha256 : text.reads(span, exact);
}

interface Group {
  readonly source: Entity<"Source">;
  readonly account: string | undefined;
  readonly evidence: readonly Entity<"Evidence">[];
  /** Those of the evidence whose words another source has. */
  readonly found: readonly Entity<"Evidence">[];
  readonly other: Entity<"Source">;
}

/**
 * Finds what is no fault of the words: two texts that are exchanged, or an account or a fact that is given for the wrong
 * source.
 *
 * @param suspicious the evidence whose words are not where, or as, its text has them.
 */
export function wordsElsewhere(
  dataset: ReadableDataset,
  suspicious: readonly Entity<"Evidence">[],
  budget: SearchBudget,
): ReadonlyMap<Entity<"Evidence">, Elsewhere> {
  const explained = new Map<Entity<"Evidence">, Elsewhere>();
  const held = dataset.readableSources().filter((source) => spanBasis(dataset, source).text);
  if (held.length < 2) return explained;
  const bySource = groupBy(suspicious, (evidence) => dataset.sourceOf(evidence));
  const groups: Group[] = [];
  for (const [source, inSource] of bySource) {
    if (typeof source === "string") continue;
    for (const [account, evidence] of groupBy(inSource, (each) => accountOf(dataset, each))) {
      const other = sourceWith(dataset, evidence, source, held, budget);
      const text = other && spanBasis(dataset, other).text;
      if (!text) continue;
      const found = evidence.filter((each) => standsIn(each, text, budget));
      groups.push({ source, account, evidence, found, other });
    }
  }
  // The source that has nearly all words of another one.
  const allIn = new Map<Entity<"Source">, Entity<"Source">>();
  for (const [source, each] of groupBy(groups, (group) => group.source)) {
    const [first] = each;
    const count = each.reduce((sum, { other, found }) => sum + (other === first.other ? found.length : 0), 0);
    if (count >= 2 && count >= (bySource.get(source)?.length ?? 0) * NEARLY_ALL)
      allIn.set(source, first.other);
  }
  const holding = accountsHolding(dataset, suspicious, groups.length > 0);
  for (const group of groups) {
    const { source, other, evidence, found } = group;
    const id = other.value.id;
    if (allIn.get(source) === other && allIn.get(other) === source) {
      for (const each of bySource.get(source) ?? []) explained.set(each, { of: "texts", standsIn: id });
      continue;
    }
    const account = movedAccount(dataset, group, holding);
    if (account) for (const each of evidence) explained.set(each, { of: "account", account, standsIn: id });
    else for (const each of followersIn(dataset, found)) explained.set(...each);
  }
  return explained;
}

/** The id of the account for which an evidence is given; undefined where it names a source of its own. */
function accountOf(dataset: ReadableDataset, evidence: Entity<"Evidence">): string | undefined {
  return evidence.value.source === undefined ? dataset.accountIdOf(evidence) : undefined;
}

/** The source whose text has the most of some words. */
function sourceWith(
  dataset: ReadableDataset,
  evidence: readonly Entity<"Evidence">[],
  own: Entity<"Source">,
  held: readonly Entity<"Source">[],
  budget: SearchBudget,
): Entity<"Source"> | undefined {
  let best: Entity<"Source"> | undefined;
  let most = 0;
  if (!budget.spend(held.length * VOTERS)) return undefined;
  for (const source of held) {
    const { text } = spanBasis(dataset, source);
    if (source === own || !text) continue;
    const count = evidence.slice(0, VOTERS).filter((each) => standsIn(each, text, budget)).length;
    if (count > most) [best, most] = [source, count];
  }
  return best;
}

/** The account that is read in another source than it says: it has no words in that one, and nearly all in the other. */
function movedAccount(
  dataset: ReadableDataset,
  { account: id, evidence, found, other }: Group,
  holding: ReadonlySet<unknown>,
): Entity<"Account"> | undefined {
  const account = dataset.get("Account", id);
  if (!account || holding.has(id) || found.length < evidence.length * NEARLY_ALL) return undefined;
  // One passage alone may be the mistake of a fact, unless the account is relayed by one that is read there.
  const relay = dataset.get("Account", account.value.relayedBy);
  return found.length < 2 && relay?.value.source !== other.value.id ? undefined : account;
}

/** The ids of the accounts that have evidence of which nothing is wrong. */
function accountsHolding(
  dataset: ReadableDataset,
  suspicious: readonly Entity<"Evidence">[],
  isNeeded: boolean,
): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  if (!isNeeded) return ids;
  const numbers = new Set(suspicious.map((each) => dataset.numberOf(each)));
  for (const number of dataset.numbersOf("Evidence")) {
    if (numbers.has(number) || !dataset.isSoundAt(number)) continue;
    ids.add(accountOf(dataset, dataset.entityAt(number)));
  }
  return ids;
}

/** Of facts of which several words stand elsewhere, all evidence but the first. */
function followersIn(
  dataset: ReadableDataset,
  found: readonly Entity<"Evidence">[],
): (readonly [Entity<"Evidence">, Elsewhere])[] {
  const byFact = groupBy(
    found.filter(({ value }) => value.source === undefined),
    (each) => factOf(dataset, each),
  );
  return [...byFact].flatMap(([fact, [first, ...others]]) =>
    fact ? others.map((each) => [each, { of: "fact", first }] as const) : [],
  );
}

/** What names the account for which an evidence is given: a statement, a cue, a claim. */
export function factOf(dataset: ReadableDataset, evidence: Entity<"Evidence">): Entity | undefined {
  for (let at = dataset.holderOf(dataset.numberOf(evidence)); at >= 0; at = dataset.holderOf(at)) {
    const { account } = dataset.valueAt(at) as { account?: unknown };
    if (typeof account === "string") return dataset.entityAt(at);
  }
  return undefined;
}
