import { groupBy } from "../collections/group-by.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ExtensionCodes } from "../plan/extension-codes.ts";
import type { Dataset } from "../schema/model-types.ts";
import type { RuleSettings } from "../validate/rule-settings.ts";
import { validateDataset } from "../validate/validate-dataset.ts";
import { Classes } from "./classes.ts";
import type { Apart } from "./clusters.ts";
import type { MergedDatasetFacts } from "./dataset-fields.ts";
import { Input } from "./entries.ts";
import type { Entry } from "./entries.ts";
import { givenEntries } from "./given-entries.ts";
import { joinEntries } from "./join-entries.ts";
import type { JoinedEntries, JoinedSet } from "./join-entries.ts";
import { newIds } from "./new-ids.ts";
import type { NewIds } from "./new-ids.ts";
import type { Joined, KeptApart, MergeReport, RefusedDataset } from "./report.ts";
import { writeMerged } from "./write-merged.ts";
import type { WrittenDataset } from "./write-merged.ts";

/** How datasets are merged. */
export interface MergeOptions {
  /** What the merged dataset says of itself. By default its id is that of the first dataset. */
  readonly dataset?: MergedDatasetFacts;
  /**
   * Sources, actors, topics or calls that are one, each group by their ids: `id`, which is that of every dataset that has it, or
   * `datasetId#id`.
   */
  readonly same?: readonly (readonly string[])[];
  /** Those of which no two are one, in the same way. */
  readonly different?: readonly (readonly string[])[];
  /** Codes that a project adds to codelists, as for {@link validateDataset}. */
  readonly extensionCodes?: ExtensionCodes;
  /** How bad the diagnostics of rules are, as for {@link validateDataset}. */
  readonly rules?: RuleSettings;
  /** Writes a name in Latin letters, for ids that are made of names; by default only Latin names become ids. */
  readonly toLatin?: (name: string) => string;
}

/** One dataset of several. */
export type MergeResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly report: MergeReport;
      /** The warnings and the information of its validation. */
      readonly diagnostics: readonly Diagnostic[];
      readonly refused: readonly [];
    }
  | {
      readonly ok: false;
      readonly dataset?: undefined;
      readonly report?: undefined;
      /** Why the merged dataset would not be valid; empty where one of those that were given is not. */
      readonly diagnostics: readonly Diagnostic[];
      /** The datasets that are not valid. */
      readonly refused: readonly RefusedDataset[];
    };

/** After so many tries nothing is joined any more. */
const TRIES = 8;

/**
 * Makes one dataset of several. The same actor, source, topic and call of several datasets become one; accounts only where all
 * they say is the same. Ids that collide are renamed, everywhere they are used. Every fact of every dataset is in the merged
 * one, which is valid where they are: what would break a rule is not joined. The report says what was joined and why, what
 * looks alike and was not, and where entries that became one differ.
 *
 * @throws TypeError where there is no dataset, or `same` or `different` names what is not there.
 * @example
 * const { ok, dataset, report } = mergeDatasets([one, other], { dataset: { id: "both" } });
 */
export function mergeDatasets(datasets: readonly Dataset[], options: MergeOptions = {}): MergeResult {
  if (!Array.isArray(datasets) || datasets.length === 0)
    throw new TypeError("Give the datasets to merge, at least one.");
  const { rules, extensionCodes, dataset: facts = {}, toLatin = (name) => name } = options;
  const settings = { ...(rules && { rules }), ...(extensionCodes && { extensionCodes }) };
  const refused = datasets.flatMap((dataset, number): RefusedDataset[] => {
    const { ok, diagnostics } = validateDataset(dataset, settings);
    return ok ? [] : [{ dataset: number, diagnostics }];
  });
  if (refused.length > 0) return { ok: false, diagnostics: [], refused };
  const entries: Entry[] = [];
  const inputs = datasets.map((dataset, number) => new Input(number, dataset, entries));
  const wishes = {
    same: givenEntries(inputs, options.same ?? [], "same").map((named) => named.flat()),
    different: givenEntries(inputs, options.different ?? [], "different"),
  };
  const refusals: RefusedSet[] = [];
  for (let attempt = 1; ; attempt++) {
    const joined = joinEntries(inputs, entries, Classes.ofEach(entries.length), {
      ...wishes,
      refused: new Set(refusals.flatMap((set) => set.entries.map(({ number }) => number))),
    });
    const ids = newIds(inputs, entries, joined.classes, facts.id ?? inputs[0]?.dataset.id ?? "", toLatin);
    const written = writeMerged(inputs, joined, ids.byClass, facts);
    const { ok, diagnostics } = validateDataset(written.dataset, settings);
    if (ok) {
      const report = reportOf(inputs, joined, written, ids, refusals);
      return { ok, dataset: written.dataset, report, diagnostics, refused: [] };
    }
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const sets = attempt < TRIES ? setsToRefuse(errors, written) : [];
    const rest = joined.sets.map((set) => [set, new Set(errors.map(({ code }) => code))] as const);
    const refusing = sets.length > 0 ? sets : rest;
    if (refusing.length === 0) return { ok, diagnostics: errors, refused: [] };
    for (const [{ kind, entries: some }, codes] of refusing)
      refusals.push({ kind, because: "rule", entries: some, rules: [...codes].sort() });
  }
}

/** Entries that were joined, and are not any more, because the result would break these rules. */
interface RefusedSet extends Apart {
  readonly rules: readonly string[];
}

/** What must not be joined because of errors: what is at their places, or else what is named there. */
function setsToRefuse(
  errors: readonly Diagnostic[],
  { setsAt }: WrittenDataset,
): readonly (readonly [JoinedSet, ReadonlySet<string>])[] {
  const found = new Map<JoinedSet, Set<string>>();
  for (const { code, path, related = [] } of errors) {
    const places = [path, ...related.map((place) => place.path)];
    const own = places.flatMap((place) => setsAt(place, "itself"));
    for (const set of own.length > 0 ? own : places.flatMap((place) => setsAt(place, "named")))
      found.set(set, (found.get(set) ?? new Set()).add(code));
  }
  return [...found];
}

function reportOf(
  inputs: readonly Input[],
  joined: JoinedEntries,
  { differences, before, after, identicalFacts, datesAsFacts }: WrittenDataset,
  { byClass, renamed }: NewIds,
  refusals: readonly RefusedSet[],
): MergeReport {
  const named = ({ input, id }: Entry) => ({ dataset: input, id });
  const keptApart = stillApart([...refusals, ...joined.apart], joined.classes);
  return {
    datasets: inputs.map(({ dataset: { id, title } }) => ({ id, title })),
    joined: joined.sets.map(({ kind, because, entries }): Joined => {
      const id = byClass.get(joined.classes.find(entries[0]?.number ?? 0)) ?? "";
      return { kind, id, because, entries: entries.map(named) };
    }),
    keptApart: keptApart.map((each): KeptApart => ({ ...each, entries: each.entries.map(named) })),
    differences,
    renamed,
    before,
    after,
    identicalFacts,
    datesAsFacts,
  };
}

/** What looks alike and is not one: each set once, and only what nothing joined in the end. */
function stillApart(all: readonly (Apart | RefusedSet)[], classes: Classes): (Apart | RefusedSet)[] {
  const bySet = groupBy(all, ({ entries }) =>
    [...new Set(entries.map(({ number }) => classes.find(number)))].sort((a, b) => a - b).join(" "),
  );
  return [...bySet].flatMap(([set, [first]]) => (set.includes(" ") ? [first] : []));
}
