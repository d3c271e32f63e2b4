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
import { periodsOn } from "../text/periods-on.ts";

/** What an id names, told apart by `kind`; actors by `kind` "actor". */
export type Indexed =
  | { readonly kind: "dataset"; readonly value: Dataset }
  | { readonly kind: "source"; readonly value: Source }
  | { readonly kind: "actor"; readonly value: Actor }
  | { readonly kind: "account"; readonly value: Account }
  | { readonly kind: "topic"; readonly value: Topic }
  | { readonly kind: "call"; readonly value: LeaderCall }
  | { readonly kind: "statement"; readonly value: Statement; readonly call: LeaderCall }
  | {
      readonly kind: "element";
      readonly value: StatementElement;
      readonly statement: Statement;
      readonly call: LeaderCall;
    }
  | { readonly kind: "outcome"; readonly value: Outcome; readonly call: LeaderCall }
  | { readonly kind: "circumstance"; readonly value: Circumstance; readonly call: LeaderCall }
  | { readonly kind: "comparison"; readonly value: Comparison; readonly call: LeaderCall };

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
  /** The accounts that tell something of a call, in the order of the dataset. */
  accountsOf(call: string): Account[];
  /**
   * The offices that a person held on a date (EDTF): those whose time overlaps it. An office without a start or an end
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
  const byId = new Map<string, Indexed>();
  const statements = new Map<string, Statement[]>();
  const outcomes = new Map<string, Outcome[]>();
  const add = (indexed: Indexed): void => {
    const { id } = indexed.value;
    if (id !== undefined && !byId.has(id)) byId.set(id, indexed);
  };
  add({ kind: "dataset", value: dataset });
  for (const value of dataset.sources) add({ kind: "source", value });
  for (const value of dataset.actors) add({ kind: "actor", value });
  for (const value of dataset.accounts) add({ kind: "account", value });
  for (const value of dataset.topics ?? []) add({ kind: "topic", value });
  for (const call of dataset.calls) {
    add({ kind: "call", value: call });
    for (const statement of call.statements ?? []) {
      add({ kind: "statement", value: statement, call });
      push(statements, statement.account, statement);
      for (const value of statement.elements ?? []) add({ kind: "element", value, statement, call });
    }
    for (const outcome of call.outcomes ?? []) {
      add({ kind: "outcome", value: outcome, call });
      for (const account of new Set(outcome.claims.map((claim) => claim.account)))
        push(outcomes, account, outcome);
    }
    for (const value of call.circumstances ?? []) add({ kind: "circumstance", value, call });
    for (const value of call.comparisons ?? []) add({ kind: "comparison", value, call });
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
      const named = call ? accountsNamedBy(call) : new Set<string>();
      return dataset.accounts.filter((account) => named.has(account.id));
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

function accountsNamedBy(call: LeaderCall): Set<string> {
  const named = [
    ...call.participants.flatMap(({ describedAs }) => describedAs ?? []),
    ...(call.topics ?? []),
    ...(call.statements ?? []),
    ...(call.outcomes ?? []).flatMap(({ claims }) => claims),
    ...(call.circumstances ?? []),
  ].map(({ account }) => account);
  const compared = (call.comparisons ?? []).flatMap(({ from, to, account }) => [from, ...to, account ?? ""]);
  return new Set([...named, ...compared]);
}
