import { groupBy } from "../collections/group-by.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import type { ObjectPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import type { Actor, Dataset, DateClaim, LeaderCall, Participant } from "../schema/model-types.ts";
import { callTime } from "./call-times.ts";
import { joinDatasetFields, ownFields } from "./dataset-fields.ts";
import type { MergedDatasetFacts } from "./dataset-fields.ts";
import { eachReference, fieldsOf, Input, itemPlan, mergedLists } from "./entries.ts";
import type { Entry, Fields, MergedList } from "./entries.ts";
import { callLists, callPlan, factListIn, factsOf, isFactPlan, itemsOf } from "./facts.ts";
import type { Fact } from "./facts.ts";
import type { JoinedEntries, JoinedSet } from "./join-entries.ts";
import { byText, distinct, joinFields, linesOf, notesOf, wordsIn } from "./join-fields.ts";
import type { OtherValues } from "./join-fields.ts";
import type { Difference, MergeCounts } from "./report.ts";
import { rewrite } from "./rewrite.ts";
import { statusOf } from "./same-calls.ts";
import { signatureOf } from "./signature.ts";

/** The merged dataset, and what is reported of how it was written. */
export interface WrittenDataset {
  readonly dataset: Dataset;
  readonly differences: readonly Difference[];
  readonly before: MergeCounts;
  readonly after: MergeCounts;
  readonly identicalFacts: number;
  readonly datesAsFacts: number;
  /** The sets of entries that are one at a place of the dataset, or that are named there. */
  readonly setsAt: (path: Path, which: "itself" | "named") => readonly JoinedSet[];
}

/** Writes what was joined as one dataset. */
export function writeMerged(
  inputs: readonly Input[],
  joined: JoinedEntries,
  ids: ReadonlyMap<number, string>,
  facts: MergedDatasetFacts,
): WrittenDataset {
  return new Writer(inputs, joined, ids).write(facts);
}

class Writer {
  readonly #inputs: readonly Input[];
  readonly #joined: JoinedEntries;
  readonly #ids: ReadonlyMap<number, string>;
  readonly #differences: Difference[] = [];
  readonly #writtenFacts = new Set<readonly Fact[]>();
  #words: Map<string, string> | undefined;
  #identicalFacts = 0;
  #datesAsFacts = 0;

  constructor(inputs: readonly Input[], joined: JoinedEntries, ids: ReadonlyMap<number, string>) {
    this.#inputs = inputs;
    this.#joined = joined;
    this.#ids = ids;
  }

  write(facts: MergedDatasetFacts): WrittenDataset {
    const datasets = this.#inputs.map(({ dataset }) => dataset);
    const own = { ...datasetPlan, fields: ownFields() };
    const said = this.#inputs.map((input) => this.#copy(own, input, input.dataset) as Fields);
    const { fields, differences } = joinDatasetFields(said, facts);
    const [first] = this.#inputs;
    const id = first && this.#idIn(first, first.dataset.id);
    for (const each of differences) this.#differences.push({ ...each, id: id ?? "", keptIn: "note" });
    const dataset: Record<string, unknown> = {};
    for (const key of Object.keys(datasetPlan.fields)) {
      const list = listNamed(key);
      if (key === "id") dataset[key] = id;
      else if (!list) {
        if (Object.hasOwn(fields, key)) dataset[key] = fields[key];
      } else if (datasets.some((each) => each[list] !== undefined)) dataset[key] = this.#list(list);
    }
    const merged = dataset as unknown as Dataset;
    return {
      dataset: merged,
      differences: this.#differences,
      before: sumOf(this.#inputs.map(countsOf)),
      after: countsOf(new Input(0, merged, [])),
      identicalFacts: this.#identicalFacts,
      datesAsFacts: this.#datesAsFacts,
      setsAt: this.#setsIn(merged),
    };
  }

  #list(key: MergedList): unknown[] {
    const plan = itemPlan(datasetPlan, key);
    const entries = this.#inputs.flatMap((input) =>
      itemsOf(input.dataset[key]).map((value) => input.entryOf(value)),
    );
    const sets = groupBy(entries, ({ number }) => this.#joined.classes.find(number)).values();
    return [...sets].map((set) => {
      if (key === "accounts")
        return this.#copyOf(
          plan,
          set.map((entry) => this.#held(entry)),
        );
      if (set.length === 1) return this.#copy(plan, this.#input(set[0]), set[0].value);
      return key === "calls" ? this.#call(set) : this.#entity(plan, set);
    });
  }

  /** One source, actor, topic or other thing of several. */
  #entity(plan: ObjectPlan | UnionPlan, set: readonly Entry[]): Fields {
    const copies = set.map((entry) => this.#copy(plan, this.#input(entry), entry.value) as Fields);
    const isActor = copies.some(({ name }) => name !== undefined);
    const own = isActor ? namesOf(copies as unknown as readonly Actor[]) : {};
    const { value, differences } = joinFields(plan, copies, own);
    if (isActor && value.name !== undefined) {
      const others = distinct(copies.map(({ name }) => name)).filter((name) => name !== value.name);
      this.#tell(value, others.length > 0 ? [{ field: "name", kept: value.name, others }] : [], "otherNames");
    }
    return this.#noted(plan, value, differences);
  }

  #noted(
    plan: ObjectPlan | UnionPlan,
    value: Record<string, unknown>,
    differences: readonly OtherValues[],
  ): Fields {
    if (differences.length === 0) return value;
    this.#tell(value, differences, "note");
    value.note = linesOf([value.note as string | undefined, ...notesOf(differences)]);
    // In the order of the model, where the note was not there before.
    const ordered = Object.keys(fieldsOf(plan, value)).filter((key) => value[key] !== undefined);
    return Object.fromEntries(ordered.map((key) => [key, value[key]]));
  }

  #tell({ id }: Fields, differences: readonly OtherValues[], keptIn: Difference["keptIn"]): void {
    for (const each of differences) this.#differences.push({ ...each, id: String(id), keptIn });
  }

  /** One call of several, with what all accounts say of it. */
  #call(set: readonly Entry[]): Fields {
    const plan = callPlan();
    const copies = set.map((entry) => {
      const lists = new Set(callLists().map(({ key }) => key));
      const others = Object.entries(entry.value).filter(([key]) => !lists.has(key));
      return this.#copy(plan, this.#input(entry), Object.fromEntries(others)) as Fields;
    });
    const calls = copies as unknown as readonly LeaderCall[];
    const lists: { [key: string]: unknown[] | undefined } = {};
    for (const { key, plan: item } of callLists()) {
      if (key !== "participants" && set.some(({ value }) => value[key] !== undefined))
        lists[key] = this.#items(set, key, item);
    }
    const { participants, differences: unlike } = this.#participants(set);
    const [date, ...otherDates] = distinct(
      calls.map((call) => call.date),
      datePlan(),
    ).sort((one, other) => bySurety(one, other, (id) => this.#wordsFor(id)));
    const toNote = otherDates.length > 0 ? this.#datesAsCircumstances(set, lists, date) : [];
    const media = distinct(calls.map(({ medium }) => medium))
      .filter((medium) => medium !== "unknown")
      .sort(byText);
    const statuses = new Set(calls.map((call) => call.status));
    const status = statusOf(statuses);
    const own = { ...lists, participants, date, medium: media[0] ?? "unknown", status };
    const { value, differences } = joinFields(plan, copies, own);
    const toOthers = otherDates.length > toNote.length;
    if (toOthers) {
      const others = otherDates.filter((each) => !toNote.includes(each));
      this.#tell(value, [{ field: "date", kept: date, others }], "circumstances");
    }
    const otherStatuses = [...statuses].filter((each) => each !== status).sort();
    if (otherStatuses.length > 0)
      this.#tell(value, [{ field: "status", kept: status, others: otherStatuses }], "status");
    return this.#noted(plan, value, [
      ...differences,
      ...unlike,
      ...(toNote.length > 0 ? [{ field: "date", kept: date, others: toNote }] : []),
      ...(media.length > 1 ? [{ field: "medium", kept: media[0], others: media.slice(1) }] : []),
    ]);
  }

  /** The items of a list of calls that are one, those that are the same once. */
  #items(set: readonly Entry[], key: string, plan: ObjectPlan | UnionPlan): unknown[] {
    const items: unknown[] = [];
    const inner = factListIn(plan);
    const places = new Map<string, number>();
    /** Writes an item where it is new; gives the place of the one that is the same. */
    const write = (same: string, copy: unknown): number => {
      const place = places.get(same);
      if (place === undefined) places.set(same, items.push(copy) - 1);
      else if (wordsIn(copy) > wordsIn(items[place])) items[place] = copy;
      return place ?? items.length - 1;
    };
    const claims = new Map<number, unknown[]>();
    for (const entry of set) {
      const input = this.#input(entry);
      const counts = new Map<string, number>();
      for (const value of itemsOf(entry.value[key])) {
        if (isFactPlan(plan)) items.push(...this.#fact(input, plan, value));
        else if (inner) {
          const root = this.#joined.classes.find(input.entryOf(value).number);
          const place = write(String(root), this.#copy(plan, input, { ...value, [inner.key]: [] }));
          const facts = itemsOf(value[inner.key]).flatMap((fact) => this.#fact(input, inner.plan, fact));
          claims.set(place, [...(claims.get(place) ?? []), ...facts]);
        } else {
          const same = signatureOf(plan, value, (id) => this.#joined.classes.find(input.entry(id).number));
          const count = (counts.get(same) ?? 0) + 1;
          counts.set(same, count);
          write(`${count} ${same}`, this.#copy(plan, input, value));
        }
      }
    }
    for (const [place, facts] of claims)
      if (inner) items[place] = { ...(items[place] as Fields), [inner.key]: facts };
    return items;
  }

  /** A fact, unless it was written already for another dataset. */
  #fact(input: Input, plan: ObjectPlan | UnionPlan, value: Fields): unknown[] {
    const same = this.#joined.sameFacts.get(value);
    if (!same) return [this.#copy(plan, input, value)];
    if (this.#writtenFacts.has(same)) {
      this.#identicalFacts++;
      return [];
    }
    this.#writtenFacts.add(same);
    return [this.#copyOf(plan, same)];
  }

  #participants(set: readonly Entry[]): { participants: Participant[]; differences: readonly OtherValues[] } {
    const plan = itemPlan(callPlan(), "participants");
    const all = set.flatMap((entry) =>
      itemsOf(entry.value.participants).map(
        (value) => this.#copy(plan, this.#input(entry), value) as Participant,
      ),
    );
    const differences: OtherValues[] = [];
    const participants = [...groupBy(all, ({ actor }) => actor).values()].map((some): Participant => {
      const { value, differences: unlike } = joinFields(plan, some);
      for (const each of unlike) differences.push({ ...each, field: `${each.field} of ${some[0].actor}` });
      return value as unknown as Participant;
    });
    return { participants, differences };
  }

  /**
   * Where calls that are one are dated in different words, writes each date as what the account says that prints it. Gives
   * the dates, other than the one that is kept, that no account prints.
   */
  #datesAsCircumstances(
    set: readonly Entry[],
    lists: { [key: string]: unknown[] | undefined },
    kept: DateClaim | undefined,
  ): DateClaim[] {
    const rest: DateClaim[] = [];
    const circumstances = (lists.circumstances ??= []);
    const circumstance = itemPlan(callPlan(), "circumstances");
    const keyOf = ({ kind, account, date, evidence }: Fields) =>
      signatureOf(circumstance, { kind, account, date, evidence }, (id) => id);
    const times = itemsOf(circumstances).filter(({ kind }) => kind === "time");
    const known = new Set(times.map(keyOf));
    for (const entry of set) {
      const input = this.#input(entry);
      const fact = this.#joined.dates.get(entry);
      if (fact) {
        const value = this.#copy(fact.plan, input, fact.value) as Fields;
        if (known.has(keyOf(value))) continue;
        known.add(keyOf(value));
        circumstances.push(value);
        this.#datesAsFacts++;
        continue;
      }
      const call = this.#copy(callPlan(), input, { date: entry.value.date }) as { date: DateClaim };
      if (kept && distinct([call.date, kept], datePlan()).length > 1) rest.push(call.date);
    }
    if (circumstances.length === 0) delete lists.circumstances;
    return distinct(rest, datePlan()).sort(byText);
  }

  #held(entry: Entry): { input: Input; value: Fields } {
    return { input: this.#input(entry), value: entry.value };
  }

  /** A copy of the one of several that has the most: words rather than their digests. */
  #copyOf(plan: ValuePlan, same: readonly { readonly input: Input; readonly value: Fields }[]): unknown {
    const copies = same.map(({ input, value }) => this.#copy(plan, input, value));
    return copies.sort((one, other) => wordsIn(other) - wordsIn(one) || byText(one, other))[0];
  }

  #copy(plan: ValuePlan, input: Input, value: unknown): unknown {
    return rewrite(plan, value, (id) => this.#idIn(input, id));
  }

  #idIn(input: Input, id: string): string {
    const found = this.#ids.get(this.#joined.classes.find(input.entry(id).number));
    if (found === undefined) throw new Error("Every entry has an id.");
    return found;
  }

  #input({ input }: Entry): Input {
    const found = this.#inputs[input];
    if (!found) throw new Error("An entry is of one of the datasets.");
    return found;
  }

  /** What an entry of the merged dataset is known by, other than its id. */
  #wordsFor(id: string): string {
    if (!this.#words) {
      this.#words = new Map();
      const sources = this.#inputs.flatMap((input) =>
        input.dataset.sources.map((source) => ({ input, source })),
      );
      for (const { input, source } of sources) {
        const { title, url, publishedOn, language } = source;
        const words = JSON.stringify([title, url, publishedOn, language]);
        const itsId = this.#idIn(input, source.id);
        const known = this.#words.get(itsId);
        if (known === undefined || words < known) this.#words.set(itsId, words);
      }
    }
    return this.#words.get(id) ?? "";
  }

  #setsIn(dataset: Dataset): WrittenDataset["setsAt"] {
    return ([list, index], which) => {
      const key = listNamed(list);
      const value = key && typeof index === "number" ? itemsOf(dataset[key])[index] : undefined;
      if (!key || !value) return [];
      const ids = new Set([String(value.id)]);
      if (which === "named") eachReference(itemPlan(datasetPlan, key), value, (id) => ids.add(id));
      return this.#joined.sets.filter(({ entries: [first] }) => {
        const id = first && this.#ids.get(this.#joined.classes.find(first.number));
        return id !== undefined && ids.has(id);
      });
    };
  }
}

function datePlan(): ValuePlan | undefined {
  return callPlan().fields.date?.value;
}

function namesOf(actors: readonly Actor[]): Fields {
  const [name] = actors.map((actor) => actor.name).sort(byText);
  const others = distinct(actors.flatMap((actor) => [actor.name, ...(actor.otherNames ?? [])]));
  const otherNames = others.filter((other) => other !== name);
  const isGiven = otherNames.length > 0 || actors.some((actor) => actor.otherNames !== undefined);
  return { name, ...(isGiven && { otherNames }) };
}

/** The most precise date first; then the one that is printed; then an order that depends on no id. */
function bySurety(one: DateClaim, other: DateClaim, wordsFor: (id: string) => string): number {
  const bases = ["printed", "relative", "publication-date", "other-source", "context", "unknown"];
  const width = (claim: DateClaim) => {
    const time = callTime(claim);
    return time ? time.to - time.from - (time.moment === undefined ? 0 : 1) : Infinity;
  };
  const [first, second] = [width(one), width(other)];
  if (first !== second) return first - second;
  const basis = bases.indexOf(one.basis) - bases.indexOf(other.basis);
  const evidence = (other.evidence?.length ?? 0) - (one.evidence?.length ?? 0);
  const plan = datePlan();
  const named = (claim: DateClaim) => (plan ? signatureOf(plan, claim, wordsFor) : claim);
  return basis || evidence || byText(named(one), named(other));
}

function countsOf(input: Input): MergeCounts {
  return countsBy((list) => itemsOf(input.dataset[list]).length, factsOf(input).length);
}

function countsBy(count: (list: MergedList) => number, facts: number): MergeCounts {
  const lists = [...mergedLists().keys()].map((list) => [list, count(list)]);
  return { ...(Object.fromEntries(lists) as Record<MergedList, number>), facts };
}

function listNamed(key: unknown): MergedList | undefined {
  return [...mergedLists().keys()].find((list) => list === key);
}

function sumOf(all: readonly MergeCounts[]): MergeCounts {
  const sum = (key: keyof MergeCounts) => all.reduce((total, each) => total + each[key], 0);
  return countsBy(sum, sum("facts"));
}
