import { groupBy } from "../collections/group-by.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import type { Actor, LeaderCall, Topic } from "../schema/model-types.ts";
import { sameWords } from "../text/same-words.ts";
import { callTime } from "./call-times.ts";
import type { Classes } from "./classes.ts";
import { alike, Clusters, groupsBy } from "./clusters.ts";
import type { Apart, WhyApart, Wishes } from "./clusters.ts";
import { dateAsFact } from "./date-as-fact.ts";
import { eachReference, itemPlan, listedKinds, mergedLists } from "./entries.ts";
import type { Entry, Input, ListedKind } from "./entries.ts";
import { callLists, factListIn, factsOf, isFactPlan, itemsOf } from "./facts.ts";
import type { Fact } from "./facts.ts";
import type { JoinedKind, JoinReason } from "./report.ts";
import { haveOtherIdentifiers, joinByIdentifiers, joinByNames, whyActorsDiffer } from "./same-actors.ts";
import { joinAccounts, roughName } from "./same-accounts.ts";
import type { JoinedAccounts } from "./same-accounts.ts";
import { joinCalls, nearCalls, whyCallsDiffer } from "./same-calls.ts";
import type { CallMarks } from "./same-calls.ts";
import { joinSources, SourceMarkers, whySourcesDiffer } from "./same-sources.ts";
import { signatureOf } from "./signature.ts";

/** A set of entries that are one. */
export interface JoinedSet {
  readonly kind: JoinedKind;
  readonly because: readonly JoinReason[];
  readonly entries: readonly Entry[];
}

/** Which entries of all datasets are one. */
export interface JoinedEntries extends JoinedAccounts {
  readonly sets: readonly JoinedSet[];
  readonly apart: readonly Apart[];
  readonly facts: readonly Fact[];
  /** The dates of calls as facts of the accounts that print them, by the call. */
  readonly dates: ReadonlyMap<Entry, Fact>;
}

/** Finds which entries of all datasets are one: whom and what calls are about first, then calls, then what accounts say of them. */
export function joinEntries(
  inputs: readonly Input[],
  entries: readonly Entry[],
  classes: Classes,
  wishes: Wishes,
): JoinedEntries {
  const join = new Joining(inputs, entries, classes, wishes);
  join.actors();
  join.sources();
  join.groups();
  join.topics();
  join.others();
  join.calls();
  join.outcomes();
  return join.result();
}

/** What is compared in a way of its own. */
const OWN_WAYS: ReadonlySet<ListedKind> = new Set(["source", "actor", "account", "topic", "call"] as const);

class Joining {
  readonly #inputs: readonly Input[];
  readonly #entries: readonly Entry[];
  readonly #classes: Classes;
  readonly #wishes: Wishes;
  readonly #reasons = new Map<number, Set<JoinReason>>();
  readonly #apart: Apart[] = [];
  readonly #facts: readonly Fact[];
  readonly #factsOfCall: ReadonlyMap<Entry, readonly Fact[]>;

  constructor(inputs: readonly Input[], entries: readonly Entry[], classes: Classes, wishes: Wishes) {
    this.#inputs = inputs;
    this.#entries = entries;
    this.#classes = classes;
    this.#wishes = wishes;
    this.#facts = inputs.flatMap(factsOf);
    this.#factsOfCall = groupBy(this.#facts, ({ call }) => call);
    const [first, ...others] = this.#of("dataset");
    for (const { number } of others) if (first) classes.join(first.number, number);
  }

  /** Whoever has a name. Groups are compared when the sources are known: two officials are not the two of another article. */
  actors(): void {
    const actors = this.#of("person", "organization", "state");
    const clusters = this.#clusters(
      "actor",
      actors,
      whyActorsDiffer((entry, id) => this.#classOf(entry, id)),
    );
    joinByIdentifiers(clusters, actors);
    const plan = itemPlan(datasetPlan, "actors");
    const whole = (entry: Entry) => [
      signatureOf(plan, entry.value, (id) => this.#input(entry).entry(id).value.name),
    ];
    // What is the same in all it says is still known by its name only.
    clusters.join("name", alike(actors, whole));
    // What they belong to is joined by name as well.
    while (joinByNames(clusters, actors));
    this.#apart.push(...clusters.apart);
  }

  sources(): void {
    const sources = this.#of("source");
    const marks = new SourceMarkers();
    const publisherOf = (entry: Entry): unknown => {
      const publisher = this.#input(entry).entry(String(entry.value.publisher));
      return publisher.kind === "group" ? publisher.value.name : this.#classes.find(publisher.number);
    };
    const clusters = this.#clusters("source", sources, whySourcesDiffer(marks, publisherOf));
    const plan = itemPlan(datasetPlan, "sources");
    const words = new Map<Entry, Set<string>>();
    const whole = (entry: Entry): string[] => {
      const { url, title, digest, text } = entry.value;
      const name = (id: string) => {
        const { kind, number } = this.#input(entry).entry(id);
        return kind === "source" || kind === "group" ? kind : this.#classes.find(number);
      };
      const own = signatureOf(plan, entry.value, name);
      if ([url, title, digest, text].some((each) => each !== undefined)) return [own];
      // Nothing else says what it is: only what is quoted from it.
      return [JSON.stringify([own, [...(words.get(entry) ?? [])].sort()])];
    };
    for (const { input, account, plan: factPlan, value } of this.#facts) {
      const source = input.entry(String(account.value.source));
      const known = words.get(source) ?? new Set();
      words.set(source, known.add(signatureOf(factPlan, value, (id) => input.entry(id).kind)));
    }
    clusters.join("identical", alike(sources, whole));
    joinSources(clusters, sources, marks, publisherOf);
    this.#apart.push(...clusters.apart);
  }

  /** Groups are one only where the same source speaks of them in the same words. */
  groups(): void {
    const groups = this.#of("group");
    const sources = new Map<Entry, Set<number>>();
    const use = (input: Input, id: string, source: Entry) => {
      const entry = input.entry(id);
      if (entry.kind !== "group") return;
      const known = sources.get(entry) ?? new Set();
      sources.set(entry, known.add(this.#classes.find(source.number)));
    };
    const accounts = itemPlan(datasetPlan, "accounts");
    for (const account of this.#of("account")) {
      const input = this.#input(account);
      const source = input.entry(String(account.value.source));
      eachReference(accounts, account.value, (id) => use(input, id, source));
    }
    for (const { input, plan, value, account } of this.#facts) {
      const source = input.entry(String(account.value.source));
      eachReference(plan, value, (id) => use(input, id, source));
    }
    for (const call of this.#of("call")) {
      const input = this.#input(call);
      const told = new Set((this.#factsOfCall.get(call) ?? []).map(({ account }) => account.value.source));
      for (const source of told) {
        for (const { key, plan } of callLists()) {
          if (isFactPlan(plan)) continue;
          for (const item of itemsOf(call.value[key]))
            eachReference(plan, item, (id) => use(input, id, input.entry(String(source))));
        }
      }
    }
    for (const source of this.#of("source")) use(this.#input(source), String(source.value.publisher), source);
    // Whoever is in a group is spoken of with it.
    for (const [group, known] of sources) {
      for (const member of (group.value.members ?? []) as readonly string[]) {
        const entry = this.#input(group).entry(member);
        if (entry.kind === "group" && !sources.has(entry)) sources.set(entry, known);
      }
    }
    const plan = itemPlan(datasetPlan, "actors");
    const keys = (entry: Entry) => {
      const input = this.#input(entry);
      const name = (id: string) => {
        const { kind, number, value } = input.entry(id);
        return kind === "group" ? value.name : this.#classes.find(number);
      };
      const own = signatureOf(plan, entry.value, name);
      return [...(sources.get(entry) ?? [])].map((source) => `${source} ${own}`);
    };
    const clusters = this.#clusters("actor", groups, () => undefined);
    clusters.join("identical", alike(groups, keys));
  }

  topics(): void {
    const topics = this.#of("topic");
    const clusters = this.#clusters("topic", topics, () => undefined);
    const key = (entry: Entry) => {
      const { label, kind, broader } = entry.value as unknown as Topic;
      const above = broader === undefined ? undefined : this.#classOf(entry, broader);
      return [JSON.stringify([sameWords(label), kind, above])];
    };
    // From the broadest to the narrowest: each is compared with what it is a part of.
    while (clusters.join("label", groupsBy(topics, key)));
    this.#apart.push(...clusters.apart);
  }

  /** What stands in a list that has no way of its own here: one where all it says is the same, of things that are the same. */
  others(): void {
    const lists = [...mergedLists()].filter(([, kind]) => !OWN_WAYS.has(kind));
    const joinList = ([list, kind]: (typeof lists)[number]): boolean => {
      const entries = this.#entries.filter((entry) => listedKinds().get(entry.kind) === kind);
      const whole = (entry: Entry) => [
        signatureOf(itemPlan(datasetPlan, list), entry.value, (id) => this.#classOf(entry, id)),
      ];
      return this.#clusters(kind, entries, () => undefined).join("identical", alike(entries, whole));
    };
    // What refers to what is only now one is compared again.
    while (lists.map(joinList).includes(true));
  }

  calls(): void {
    const calls = this.#of("call");
    const marks = new Map(calls.map((entry) => [entry, this.#marksOf(entry)]));
    const marksOf = (entry: Entry) => {
      const found = marks.get(entry);
      if (!found) throw new Error("Only calls are compared as calls.");
      return found;
    };
    const clusters = this.#clusters("call", calls, whyCallsDiffer(marksOf));
    joinCalls(clusters, calls, marksOf);
    const near = nearCalls(clusters, marksOf, (one, other) =>
      this.#mayBeOneCall(marksOf(one), marksOf(other)),
    );
    this.#apart.push(...clusters.apart, ...near);
  }

  #marksOf(entry: Entry): CallMarks {
    const { date, medium, status, participants } = entry.value as unknown as LeaderCall;
    const input = this.#input(entry);
    const facts = this.#factsOfCall.get(entry) ?? [];
    const rough = roughName(input, this.#classes);
    const name = (id: string) => (input.entry(id).kind === "call" ? "call" : rough(id));
    const principals = participants.filter(({ roles }) => roles.includes("principal"));
    const sourceOf = ({ account }: Fact) => this.#classOf(entry, String(account.value.source));
    return {
      time: callTime(date),
      medium,
      status,
      principals: [...new Set(principals.map(({ actor }) => this.#classOf(entry, actor)))].sort(
        (a, b) => a - b,
      ),
      sources: [...new Set(facts.map(sourceOf))],
      facts: facts.map((fact) =>
        JSON.stringify([sourceOf(fact), fact.list, signatureOf(fact.plan, fact.value, name, ["account"])]),
      ),
    };
  }

  /** Whether two calls of one day have a principal in common, and the others may be the same people under other names. */
  #mayBeOneCall(one: CallMarks, other: CallMarks): boolean {
    if (one.principals.length !== other.principals.length) return false;
    const only = (some: CallMarks, rest: CallMarks) =>
      some.principals.filter((each) => !rest.principals.includes(each));
    const strangers = [...only(one, other), ...only(other, one)].map((number) => this.#entries[number]);
    const actors = strangers.flatMap((entry) => (entry ? [entry.value as unknown as Actor] : []));
    return (
      actors.length === 2 &&
      actors.every(({ kind }) => kind === actors[0]?.kind) &&
      !haveOtherIdentifiers(actors)
    );
  }

  /** What is agreed is one outcome where the same words say it, whoever claims it. */
  outcomes(): void {
    for (const { key, plan } of callLists()) {
      const inner = factListIn(plan);
      if (!inner) continue;
      const calls = this.#of("call");
      const items = calls.flatMap((call) => {
        return itemsOf(call.value[key]).map((value) => ({ entry: this.#input(call).entryOf(value), call }));
      });
      const callOf = new Map(items.map(({ entry, call }) => [entry, this.#classes.find(call.number)]));
      const same = (entry: Entry) => {
        const name = roughName(this.#input(entry), this.#classes);
        return [`${String(callOf.get(entry))} ${signatureOf(plan, entry.value, name, [inner.key])}`];
      };
      const all = items.map(({ entry }) => entry);
      for (const [first, ...others] of alike(all, same))
        for (const { number } of others) if (first) this.#classes.join(first.number, number);
    }
  }

  result(): JoinedEntries {
    const accounts = this.#of("account");
    const facts = groupBy(this.#facts, ({ account }) => account);
    const dates = new Map<Entry, Fact>();
    for (const call of this.#of("call")) {
      const fact = dateAsFact(this.#input(call), call, this.#factsOfCall.get(call) ?? []);
      if (fact) dates.set(call, fact);
    }
    const joined = joinAccounts({
      inputs: this.#inputs,
      accounts,
      facts,
      settled: this.#classes,
      refused: this.#wishes.refused,
    });
    this.#joinOthers(joined.classes);
    return { ...joined, ...this.#report(joined.classes), facts: this.#facts, dates };
  }

  /** Joins what is in calls, has an id, and is no fact of an account: comparisons. */
  #joinOthers(classes: Classes): void {
    for (const { key, plan } of callLists()) {
      if (isFactPlan(plan) || factListIn(plan)) continue;
      const keys = new Map<Entry, string>();
      for (const call of this.#of("call")) {
        const input = this.#input(call);
        for (const value of itemsOf(call.value[key])) {
          if (value.id === undefined) continue;
          const same = signatureOf(plan, value, (id) => classes.find(input.entry(id).number));
          keys.set(input.entryOf(value), `${classes.find(call.number)} ${same}`);
        }
      }
      for (const [first, ...others] of alike(keys.keys(), (entry) => [keys.get(entry) ?? ""]))
        for (const { number } of others) if (first) classes.join(first.number, number);
    }
  }

  #report(classes: Classes): Pick<JoinedEntries, "sets" | "apart"> {
    const all = this.#entries.filter(({ kind }) => listedKinds().has(kind));
    const sets: JoinedSet[] = [];
    for (const [root, entries] of groupBy(all, ({ number }) => classes.find(number))) {
      const because = [...(this.#reasons.get(root) ?? ["identical" as const])];
      const kind = listedKinds().get(entries[0].kind);
      if (kind && entries.length > 1) sets.push({ kind, because, entries });
    }
    const tellings = groupBy(this.#of("account"), (account) =>
      JSON.stringify([
        this.#classOf(account, String(account.value.source)),
        this.#classOf(account, String(account.value.voice)),
        account.value.kind,
      ]),
    );
    const apart = [...this.#apart];
    for (const some of tellings.values()) {
      const entries = [...groupBy(some, ({ number }) => classes.find(number)).values()].map(
        ([first]) => first,
      );
      if (new Set(entries.map(({ input }) => input)).size > 1)
        apart.push({ kind: "account", because: "different-content", entries });
    }
    return { sets, apart };
  }

  #clusters(kind: JoinedKind, entries: readonly Entry[], why: WhyApart): Clusters {
    return new Clusters(kind, entries, this.#classes, this.#wishes, this.#reasons, why);
  }

  #of(...kinds: readonly Entry["kind"][]): Entry[] {
    return this.#entries.filter(({ kind }) => kinds.includes(kind));
  }

  #input({ input }: Entry): Input {
    const found = this.#inputs[input];
    if (!found) throw new Error("An entry is of one of the datasets.");
    return found;
  }

  #classOf(entry: Entry, id: string): number {
    return this.#classes.find(this.#input(entry).entry(id).number);
  }
}
