import { addToGroup, groupBy } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import { accountIdsOfCall } from "../dataset/account-ids-of-call.ts";
import { organizationsOfStates, sidesOf } from "../dataset/sides.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import { follow, routeTo } from "../plan/routes.ts";
import type { Route } from "../plan/routes.ts";
import type {
  Account,
  Actor,
  Circumstance,
  Comparison,
  Dataset,
  Description,
  DiscussedTopic,
  LeaderCall,
  Office,
  Outcome,
  OutcomeClaim,
  Source,
  Statement,
  StatementElement,
  Topic,
} from "../schema/model-types.ts";
import type { EntityKind } from "../schema/reference.ts";
import { periodsOn } from "../text/periods-on.ts";

/** The kinds of entity that ids name. Actors are all of the kind "actor"; their own `kind` tells them apart. */
type IndexedKind = Exclude<EntityKind, Actor["kind"]> | "actor";

/** The entity that an id of each kind names, and the call and the statement that it is in. */
interface NamedByKind {
  readonly dataset: { readonly value: Dataset };
  readonly source: { readonly value: Source };
  readonly actor: { readonly value: Actor };
  readonly account: { readonly value: Account };
  readonly topic: { readonly value: Topic };
  readonly call: { readonly value: LeaderCall };
  readonly statement: { readonly value: Statement; readonly call: LeaderCall };
  readonly element: {
    readonly value: StatementElement;
    readonly statement: Statement;
    readonly call: LeaderCall;
  };
  readonly outcome: { readonly value: Outcome; readonly call: LeaderCall };
  readonly "outcome-claim": {
    readonly value: OutcomeClaim;
    readonly outcome: Outcome;
    readonly call: LeaderCall;
  };
  readonly "discussed-topic": { readonly value: DiscussedTopic; readonly call: LeaderCall };
  readonly description: { readonly value: Description; readonly call: LeaderCall };
  readonly circumstance: { readonly value: Circumstance; readonly call: LeaderCall };
  readonly comparison: { readonly value: Comparison; readonly call: LeaderCall };
}

/** What an id names; `kind` says what it is, and is "actor" for every actor. A new kind must be added above. */
export type Indexed = {
  readonly [Kind in IndexedKind]: { readonly kind: Kind } & NamedByKind[Kind];
}[IndexedKind];

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

let route: Route | undefined;

/** Everything that has an id, found by the plan of the model, so that no entity can be forgotten. */
function indexedById(dataset: Dataset): Map<string, Indexed> {
  const byId = new Map<string, Indexed>();
  route ??= routeTo(({ identity }) => identity !== undefined, datasetPlan);
  const actors = kindsOfActors();
  if (route) {
    follow(
      route,
      dataset,
      (id, { identity }, value, { LeaderCall: call, Statement: statement, Outcome: outcome }) => {
        if (identity === undefined || byId.has(id)) return;
        const kind = actors.has(identity) ? "actor" : identity;
        byId.set(id, makeIndexed(kind, value, { call, statement, outcome }));
      },
    );
  }
  return byId;
}

/** An entity with its kind and those around it: its call, and the statement or the outcome that it is a part of. */
function makeIndexed(
  kind: string,
  value: object,
  around: Readonly<Record<"call" | "statement" | "outcome", object | undefined>>,
): Indexed {
  const indexed: Record<string, unknown> = { kind, value };
  for (const [name, entity] of Object.entries(around))
    if (entity !== undefined && entity !== value) indexed[name] = entity;
  // The plan says where ids of each kind are, and that is what the types say.
  return indexed as unknown as Indexed;
}

function kindsOfActors(): ReadonlySet<string> {
  const plan = plansByEntity().get("Actor");
  return new Set(plan?.type === "union" ? Object.keys(plan.options) : []);
}
