import { groupBy } from "../collections/group-by.ts";
import type { DatasetIndex } from "../dataset-index/index-dataset.ts";
import type { Account, Dataset, LeaderCall, Source } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import { edtfWords } from "./edtf-words.ts";
import { proposition } from "./proposition.ts";

/** What actors, sources, accounts and calls are called in a summary: two of one kind never have one name. */
export interface Names {
  actor(id: string): string;
  actors(ids: readonly string[]): string;
  source(id: string): string;
  /** Whose telling it is and who relays it: "Two officials, as relayed by The Harbour Lantern". */
  account(id: string): string;
  /** An actor or account within a sentence: "two officials, as relayed by The Harbour Lantern". */
  within(id: string): string;
  /** The same before a verb: "Two officials, as relayed by The Harbour Lantern, said". */
  teller(id: string): string;
  topic(id: string): string;
  call(id: string): string;
  /** A name for whatever has an id; the id itself where it has no name. */
  of(id: string): string;
}

/** Makes the names of a dataset: what has the name of another is told apart by its kind, date, source or, at last, id. */
export function namesIn(dataset: Dataset, index: DatasetIndex): Names {
  const actors = distinct(dataset.actors, [({ name }) => name]);
  const topics = distinct(dataset.topics ?? [], [({ label }) => label]);
  const actor = (id: string) => actors.get(id) ?? id;
  const sources = distinct(dataset.sources, [
    (source) => sourceWords(source, actor),
    (source) => withDate(sourceWords(source, actor), source.publishedOn),
  ]);
  const source = (id: string) => sources.get(id) ?? id;
  const accounts = accountNames(dataset, index, actor, source);
  const account = (id: string) => accounts.get(id) ?? id;
  // Only a voice without a name is described by a word that is small within a sentence.
  const within = (id: string) => {
    const name = accounts.get(id) ?? actor(id);
    const isDescribed = index.actor(index.account(id)?.voice ?? id)?.kind === "group";
    return (isDescribed ? proposition(name, dataset.language).clause : undefined) ?? name;
  };
  const calls = distinct(dataset.calls, [(call) => callWords(call, actor)]);
  return {
    actor,
    actors: (ids) => inSeries(ids.map(actor)),
    source,
    account,
    within,
    teller: (id) => `${account(id)}${index.account(id)?.relayedBy === undefined ? "" : ","}`,
    topic: (id) => topics.get(id) ?? id,
    call: (id) => calls.get(id) ?? id,
    of: (id) => {
      const named = index.get(id);
      if (named?.kind === "account") return `The account of ${within(id)}`;
      if (named?.kind === "call") return `The ${calls.get(id) ?? id}`;
      return actors.get(id) ?? sources.get(id) ?? topics.get(id) ?? withItsId(named?.value, id);
    },
  };
}

/** A name that no other thing has, of what is not named in a way of its own; a dataset is its id. */
function withItsId(value: object | undefined, id: string): string {
  const { name, title, label = title }: { name?: string; title?: string; label?: string } = value ?? {};
  const word = name ?? label;
  return word === undefined || (value && "schemaVersion" in value) ? id : `${word} (${id})`;
}

/** "A", "A and B", "A, B and C". */
export function inSeries(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The names of accounts. Those who relay are named first, because their names stand in those of what they relay. */
function accountNames(
  { accounts }: Dataset,
  index: DatasetIndex,
  actor: (id: string) => string,
  source: (id: string) => string,
): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  const names = new Map<string, string>();
  const byDepth = groupBy(accounts, ({ id }) => index.chainOf(id).length);
  for (const [, accountsHere] of [...byDepth].sort(([one], [other]) => one - other)) {
    const relays = ({ id }: Account) => {
      const names = index
        .chainOf(id)
        .slice(1)
        .map((relay) => own.get(relay.id) ?? relay.id);
      return names.length === 0 ? "" : `, as relayed by ${names.join(", in turn by ")}`;
    };
    const nameOf = (account: Account, remarks: readonly string[]) =>
      `${actor(account.voice)}${remarks.length === 0 ? "" : ` (${remarks.join(", ")})`}${relays(account)}`;
    const kindAndDate = ({ kind, releasedOn, writtenOn, source: read }: Account) => {
      const day = (releasedOn ?? writtenOn)?.value ?? index.source(read)?.publishedOn;
      return [codeWords("accountKind", kind), ...(day === undefined ? [] : [edtfWords(day)])];
    };
    const ways = [
      () => [],
      kindAndDate,
      (account: Account) => [...kindAndDate(account), `in ${source(account.source)}`],
      (account: Account) => [...kindAndDate(account), `in ${source(account.source)}`, account.id],
    ];
    const found = distinct(
      accountsHere,
      ways.map((way) => (account: Account) => nameOf(account, way(account))),
    );
    for (const account of accountsHere) {
      const name = found.get(account.id) ?? account.id;
      names.set(account.id, name);
      own.set(account.id, name.slice(0, name.length - relays(account).length));
    }
  }
  return names;
}

function sourceWords({ title, kind, publisher }: Source, actor: (id: string) => string): string {
  return title === undefined ? `the ${sourceKindWords(kind)} of ${actor(publisher)}` : `“${title}”`;
}

/** What kind of publication a source is. */
export function sourceKindWords(kind: string): string {
  return kind === "other" ? "publication" : codeWords("sourceKind", kind);
}

function withDate(words: string, date: string | undefined): string {
  return date === undefined ? words : `${words} (${edtfWords(date)})`;
}

/** "call of 15 November 2024 between Vladimir Putin and Olaf Scholz". */
function callWords({ date, participants }: LeaderCall, actor: (id: string) => string): string {
  const principals = participants.filter(
    ({ roles }) => roles.includes("principal") || roles.includes("impostor"),
  );
  const between = principals.length < 2 ? participants : principals;
  return `call of ${edtfWords(date.value)} between ${inSeries(between.map((each) => actor(each.actor)))}`;
}

/**
 * A name for each item: the first of the given that no other item has. What still has the name of another is told apart by
 * its id.
 */
function distinct<Item extends { readonly id: string }>(
  items: readonly Item[],
  ways: readonly ((item: Item) => string)[],
): ReadonlyMap<string, string> {
  const all = [...ways, (item: Item) => `${ways[0]?.(item) ?? ""} (${item.id})`];
  const names = new Map<string, string>();
  let left = items;
  for (const [at, way] of all.entries()) {
    const counts = new Map<string, number>();
    for (const item of left) counts.set(way(item), (counts.get(way(item)) ?? 0) + 1);
    const taken = new Set(names.values());
    const isLast = at === all.length - 1;
    const shared: Item[] = [];
    for (const item of left) {
      const name = way(item);
      if (isLast || (counts.get(name) === 1 && !taken.has(name))) names.set(item.id, name);
      else shared.push(item);
    }
    left = shared;
  }
  return names;
}
