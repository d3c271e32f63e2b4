import { addToGroup, groupBy } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import { accountIdsOfCall } from "../dataset/account-ids-of-call.ts";
import { organizationsOfStates, sidesOf } from "../dataset/sides.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import { kindOfIds } from "../plan/kind-of-ids.ts";
import type { ValuePlan } from "../plan/plan.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import { follow, routeTo } from "../plan/routes.ts";
import type { Route } from "../plan/routes.ts";
import type {
  Account,
  Actor,
  Dataset,
  EntityName,
  LeaderCall,
  NamedByKind,
  Office,
  Outcome,
  Source,
  Statement,
  Topic,
} from "../schema/model-types.ts";
import { periodsOn } from "../text/periods-on.ts";

/** What an id names; `kind` says what it is, and is "actor" for every actor. */
export type Indexed = {
  readonly [Kind in keyof NamedByKind]: { readonly kind: Kind } & Readonly<NamedByKind[Kind]>;
}[keyof NamedByKind];

type ValueOf<Kind extends Indexed["kind"]> = (Indexed & { kind: Kind })["value"];

/** Look-ups in one dataset. An unknown id gives undefined or an empty list, never an error. */
export interface DatasetIndex {
  /** What an id names. */
  get(id: string): Indexed | undefined;
  source(id: string): Source | undefined;
  actor(id: string): Actor | undefined;
  account(id: string): Account | undefined;
  topic(id: string): Topic | undefined;
  call(id: string): LeaderCall | undefined;
  statement(id: string): Statement | undefined;
  /** An account and the accounts that relay it, from itself up to the publisher's own. */
  chainOf(account: string): Account[];
  /** The statements according to an account, in the order of the dataset. */
  statementsOf(account: string): Statement[];
  /** The outcomes that an account claims, in the order of the dataset. */
  outcomesOf(account: string): Outcome[];
  /**
   * The accounts with facts about a call, in the order of the dataset. An account that is only referred to, such as by a
   * silence about it or a comparison with it, is not among them.
   */
  accountsOf(call: string): Account[];
  /**
   * The offices that a person had on a date (EDTF): those whose time overlaps it. An office without a start or an end has
   * no limit there.
   */
  officesOn(person: string, date: string): Office[];
  /**
   * The side of an actor: the state, or the organization of states (one whose head, of the kind `igo-head`, is in the
   * dataset), for which it acts; for a person by the offices held on the date (EDTF), or by all where none is given.
   * Undefined where there is none, as for a newsroom, a party or a voice of officials of two states, or more than one.
   */
  sideOf(actor: string, date?: string): string | undefined;
}

/**
 * Indexes a dataset by its ids, for looking things up. The dataset should be valid; if two entities have one id, the first
 * is found. It takes time in proportion to the size of the dataset. A look-up of one entity takes constant time.
 *
 * @example
 * const index = indexDataset(result.data);
 * index.chainOf("scholz-post").map(({ voice }) => index.actor(voice)?.name); // from the speaker to the publisher
 */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const byId = indexedById(dataset);
  const statements = groupBy(
    dataset.calls.flatMap((call) => call.statements ?? []),
    ({ account }) => account,
  );
  const outcomes = new Map<string, Group<Outcome>>();
  for (const outcome of dataset.calls.flatMap((call) => call.outcomes ?? [])) {
    for (const account of new Set(outcome.claims.map((claim) => claim.account)))
      addToGroup(outcomes, account, outcome);
  }

  let ofStates: ReadonlySet<string> | undefined;

  function find<Kind extends Indexed["kind"]>(kind: Kind, id: string | undefined): ValueOf<Kind> | undefined {
    const indexed = id === undefined ? undefined : byId.get(id);
    const value: unknown = indexed?.kind === kind ? indexed.value : undefined;
    return value as ValueOf<Kind> | undefined;
  }

  return {
    get: (id) => byId.get(id),
    source: (id) => find("source", id),
    actor: (id) => find("actor", id),
    account: (id) => find("account", id),
    topic: (id) => find("topic", id),
    call: (id) => find("call", id),
    statement: (id) => find("statement", id),
    chainOf(id) {
      const chain = new Set<Account>();
      for (let at = find("account", id); at && !chain.has(at); at = find("account", at.relayedBy))
        chain.add(at);
      return [...chain];
    },
    statementsOf: (account) => statements.get(account) ?? [],
    outcomesOf: (account) => outcomes.get(account) ?? [],
    accountsOf(id) {
      const call = find("call", id);
      if (!call) return [];
      const ids = accountIdsOfCall(call);
      return dataset.accounts.filter((account) => ids.has(account.id));
    },
    sideOf(id, date) {
      ofStates ??= organizationsOfStates(
        dataset.actors.flatMap((actor) => (actor.kind === "person" ? (actor.offices ?? []) : [])),
      );
      const [side, ...others] = sidesOf((each) => find("actor", each), ofStates, id, date);
      return others.length === 0 ? side : undefined;
    },
    officesOn(id, date) {
      const person = find("actor", id);
      return person?.kind === "person" ? (periodsOn(person.offices ?? [], date) ?? []) : [];
    },
  };
}

interface Kinds {
  /** The route to all ids; undefined where there are none. */
  readonly route: Route | undefined;
  /** The kind under which each kind of id is found: an actor for a person. */
  readonly named: ReadonlyMap<string, string>;
  /** The entities that hold others with ids, with the kind of each; the dataset, which holds all, aside. */
  readonly holders: readonly (readonly [EntityName, string])[];
}

let kinds: Kinds | undefined;

/** Everything that has an id, found by the plan of the model, so that no entity can be forgotten. */
function indexedById(dataset: Dataset): Map<string, Indexed> {
  const byId = new Map<string, Indexed>();
  const { route, named, holders } = (kinds ??= kindsOfIds());
  if (!route) return byId;
  follow(route, dataset, (id, { identity }, value, around) => {
    if (identity === undefined || byId.has(id)) return;
    const indexed: Record<string, unknown> = { kind: named.get(identity) ?? identity, value };
    for (const [name, kind] of holders) {
      const holder = around[name];
      if (holder !== undefined && holder !== value) indexed[kind] = holder;
    }
    // The plan says where ids of each kind are, and that is what the types say.
    byId.set(id, indexed as unknown as Indexed);
  });
  return byId;
}

function kindsOfIds(): Kinds {
  const hasIds = (plan: ValuePlan) => routeTo(({ identity }) => identity !== undefined, plan);
  const named = new Map<string, string>();
  const holders: [EntityName, string][] = [];
  for (const plan of plansByEntity().values())
    if (plan.type === "union")
      for (const option of Object.values(plan.options)) {
        const [own, kind] = [kindOfIds(option), kindOfIds(plan)];
        if (own !== undefined && kind !== undefined) named.set(own, kind);
      }
  for (const [name, plan] of plansByEntity()) {
    const kind = kindOfIds(plan);
    const inside = hasIds(plan);
    if (kind === undefined || name === "Dataset" || inside?.type !== "object") continue;
    if (inside.fields.some(({ route }) => route.type !== "string"))
      holders.push([name, named.get(kind) ?? kind]);
  }
  return { route: hasIds(datasetPlan), named, holders };
}
