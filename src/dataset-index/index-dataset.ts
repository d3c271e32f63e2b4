import { accountIdsOfCall } from "../dataset/account-ids-of-call.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import { follow, routeTo } from "../plan/routes.ts";
import type { Route } from "../plan/routes.ts";
import type { Account } from "../schema/entities/account.ts";
import type { Actor } from "../schema/entities/actor.ts";
import type { Circumstance } from "../schema/entities/circumstance.ts";
import type { Comparison } from "../schema/entities/comparison.ts";
import type { Dataset } from "../schema/entities/dataset.ts";
import type { LeaderCall } from "../schema/entities/leader-call.ts";
import type { Office } from "../schema/entities/office.ts";
import type { Outcome } from "../schema/entities/outcome.ts";
import type { Source } from "../schema/entities/source.ts";
import type { StatementElement } from "../schema/entities/statement-element.ts";
import type { Statement } from "../schema/entities/statement.ts";
import type { Topic } from "../schema/entities/topic.ts";
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
  readonly circumstance: { readonly value: Circumstance; readonly call: LeaderCall };
  readonly comparison: { readonly value: Comparison; readonly call: LeaderCall };
}

/** What an id names, told apart by `kind`; actors by `kind` "actor". A new kind has to be added above. */
export type Indexed = {
  readonly [Kind in IndexedKind]: { readonly kind: Kind } & NamedByKind[Kind];
}[IndexedKind];

type ValueOf<Kind extends Indexed["kind"]> = (Indexed & { kind: Kind })["value"];

/** Look-ups in one dataset. Ids that name nothing give undefined or an empty list, never an error. */
export interface DatasetIndex {
  /** What an id names. */
  get(id: string): Indexed | undefined;
  source(id: string): Source | undefined;
  actor(id: string): Actor | undefined;
  account(id: string): Account | undefined;
  topic(id: string): Topic | undefined;
  call(id: string): LeaderCall | undefined;
  statement(id: string): Statement | undefined;
  /** An account and those that relay it, from itself up to the publisher's own account. */
  chainOf(account: string): Account[];
  /** What was said according to an account, in the order of the dataset. */
  statementsOf(account: string): Statement[];
  /** What was agreed according to an account, in the order of the dataset. */
  outcomesOf(account: string): Outcome[];
  /**
   * The accounts that tell something of a call, in the order of the dataset. What only refers to an account, such as a
   * silence about it or a comparison with it, does not count.
   */
  accountsOf(call: string): Account[];
  /**
   * The offices that a person had on a date (EDTF): those whose time overlaps it. An office without a start or an end
   * counts as held from or to any time.
   */
  officesOn(person: string, date: string): Office[];
}

/**
 * Indexes a dataset by its ids, so that nobody has to write look-ups. The dataset should be valid; of two entities with
 * one id the first is found. Takes time linear in the dataset's size, and every look-up but those that return lists is
 * constant.
 *
 * @example
 * const index = indexDataset(result.data);
 * index.chainOf("scholz-post").map(({ voice }) => index.actor(voice)?.name); // from the speaker to the publisher
 */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const byId = indexedById(dataset);
  const statements = new Map<string, Statement[]>();
  const outcomes = new Map<string, Outcome[]>();
  for (const call of dataset.calls) {
    for (const statement of call.statements ?? []) push(statements, statement.account, statement);
    for (const outcome of call.outcomes ?? []) {
      for (const account of new Set(outcome.claims.map((claim) => claim.account)))
        push(outcomes, account, outcome);
    }
  }

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
    officesOn(id, date) {
      const person = find("actor", id);
      return person?.kind === "person" ? (periodsOn(person.offices ?? [], date) ?? []) : [];
    },
  };
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

let route: Route | undefined;

/** Everything that has an id, found by what the model says of each field, so that no entity can be forgotten. */
function indexedById(dataset: Dataset): Map<string, Indexed> {
  const byId = new Map<string, Indexed>();
  route ??= routeTo(({ identity }) => identity !== undefined, datasetPlan);
  const actors = kindsOfActors();
  if (route) {
    follow(route, dataset, (id, { identity }, value, { LeaderCall: call, Statement: statement }) => {
      if (identity === undefined || byId.has(id)) return;
      const kind = actors.has(identity) ? "actor" : identity;
      byId.set(id, makeIndexed(kind, value, call, statement));
    });
  }
  return byId;
}

function makeIndexed(
  kind: string,
  value: object,
  call: object | undefined,
  statement: object | undefined,
): Indexed {
  const indexed =
    call === undefined || call === value
      ? { kind, value }
      : statement === undefined || statement === value
        ? { kind, value, call }
        : { kind, value, statement, call };
  // The plan says where ids of each kind are, and that is what the types say.
  return indexed as Indexed;
}

function kindsOfActors(): ReadonlySet<string> {
  const plan = plansByEntity().get("Actor");
  return new Set(plan?.type === "union" ? Object.keys(plan.options) : []);
}
