import { groupBy } from "../collections/group-by.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import type { ValuePlan } from "../plan/plan.ts";
import type { DateClaim } from "../schema/model-types.ts";
import type { EntityKind } from "../schema/reference.ts";
import { callTime, whyTimesDiffer } from "./call-times.ts";
import type { Classes } from "./classes.ts";
import { alike } from "./clusters.ts";
import { fieldsOf, itemPlan, listedKinds } from "./entries.ts";
import type { Entry, Fields, Input } from "./entries.ts";
import type { Fact } from "./facts.ts";
import { signatureOf } from "./signature.ts";
import type { NameOf } from "./signature.ts";

/** What becomes of accounts and of what they report. */
export interface JoinedAccounts {
  readonly classes: Classes;
  /** For each fact of an account that several datasets have: all that are the same fact. */
  readonly sameFacts: ReadonlyMap<Fields, readonly Fact[]>;
}

/** What is settled before accounts are compared: a reference to anything else is compared when those are joined. */
function settledKinds(): ReadonlySet<EntityKind> {
  if (settled) return settled;
  const listed = [...listedKinds().keys()].filter((kind) => kind !== "account");
  return (settled = new Set([...listed, "outcome" as const]));
}

let settled: ReadonlySet<EntityKind> | undefined;

/** After so many rounds the accounts that are left are not compared any more: each stays what it is. */
const ROUNDS = 10;

/** What accounts are compared with. */
export interface AccountsToCompare {
  readonly inputs: readonly Input[];
  readonly accounts: readonly Entry[];
  readonly facts: ReadonlyMap<Entry, readonly Fact[]>;
  /** Which entries are one, accounts and facts aside. */
  readonly settled: Classes;
  readonly refused: ReadonlySet<number>;
}

/**
 * Joins accounts that are the same in all they say: of one source, of one voice, with the same facts. What one more account of
 * the same source has otherwise makes it another telling, and nothing of either is joined. Each fact is compared with
 * what it refers to: where that is not joined, the accounts are not either. Only when the call was may be told by one alone:
 * that is the date of the call, which one has there, and another for each account.
 */
export function joinAccounts(comparison: AccountsToCompare): JoinedAccounts {
  const refused = new Set(comparison.refused);
  for (let round = 0; ; round++) {
    const candidates = round < ROUNDS ? candidatesOf(comparison, refused) : [];
    const classes = comparison.settled.copy();
    const sameFacts = new Map<Fields, readonly Fact[]>();
    const rows: { readonly accounts: readonly Entry[]; readonly facts: readonly (readonly Fact[])[] }[] = [];
    for (const accounts of candidates) {
      for (const { number } of accounts) classes.join(accounts[0]?.number ?? number, number);
      rows.push({ accounts, facts: factsInCommon(comparison, accounts) });
    }
    for (const { facts } of rows) {
      for (const same of facts) {
        for (const { value } of same) sameFacts.set(value, same);
        joinIdsWithin(same, classes);
      }
    }
    const isJoinedAlike = (plan: ValuePlan, some: readonly { input: Input; value: Fields }[]) =>
      new Set(some.map(({ input, value }) => signatureOf(plan, value, nameByClass(input, classes)))).size ===
      1;
    let failed = 0;
    for (const { accounts, facts } of rows) {
      const own = accounts.map((entry) => ({ input: inputOf(comparison, entry), value: entry.value }));
      const isSame =
        isJoinedAlike(accountPlan(), own) &&
        facts.every((same) => same[0] && isJoinedAlike(same[0].plan, same)) &&
        haveTimesThatAgree(accounts, comparison);
      if (isSame) continue;
      failed++;
      for (const { number } of accounts) refused.add(number);
    }
    if (failed === 0) return { classes, sameFacts };
  }
}

const accountPlan = () => itemPlan(datasetPlan, "accounts");

function inputOf({ inputs }: AccountsToCompare, { input }: Entry): Input {
  const found = inputs[input];
  if (!found) throw new Error("An entry is of one of the datasets.");
  return found;
}

function nameByClass(input: Input, classes: Classes): NameOf {
  return (id) => classes.find(input.entry(id).number);
}

/** Names that are the same for all accounts, and for all facts, until those are compared. */
export function roughName(input: Input, classes: Classes): NameOf {
  return (id) => {
    const { kind, number } = input.entry(id);
    return settledKinds().has(kind) ? classes.find(number) : kind;
  };
}

function candidatesOf(
  comparison: AccountsToCompare,
  refused: ReadonlySet<number>,
): readonly (readonly Entry[])[] {
  const { accounts, facts, settled } = comparison;
  const key = (account: Entry): string[] => {
    const name = roughName(inputOf(comparison, account), settled);
    const said = (facts.get(account) ?? [])
      .filter((fact) => !isBareTime(fact))
      .map((fact) => factKey(fact, settled));
    return [JSON.stringify([signatureOf(accountPlan(), account.value, name), said.sort()])];
  };
  return alike(
    accounts.filter(({ number }) => !refused.has(number)),
    key,
  );
}

/** Whether a fact says when a call was, and nothing else. */
function isBareTime({ value }: Fact): boolean {
  const { kind, account: _account, date: _date, evidence: _evidence, ...others } = value;
  return kind === "time" && Object.keys(others).length === 0;
}

/** Whether accounts do not date a call differently. */
function haveTimesThatAgree(accounts: readonly Entry[], { facts, settled }: AccountsToCompare): boolean {
  const times = accounts.flatMap((account) => facts.get(account) ?? []).filter(isBareTime);
  return [...groupBy(times, ({ call }) => settled.find(call.number)).values()].every((some) => {
    const known = some.map(({ value }) => callTime(value.date as DateClaim));
    const why = whyTimesDiffer(known.filter((time) => time !== undefined));
    return why === undefined || why === "vague";
  });
}

/** A text that is the same for facts that may be the same. */
function factKey({ input, value, plan, call, list, holder }: Fact, settled: Classes): string {
  const outcome = holder && settled.find(input.entryOf(holder).number);
  const name = roughName(input, settled);
  return JSON.stringify([
    list,
    settled.find(call.number),
    outcome,
    signatureOf(plan, value, name, ["account"]),
  ]);
}

/** The facts of accounts that are one, those together that are the same. */
function factsInCommon(
  { facts, settled }: AccountsToCompare,
  accounts: readonly Entry[],
): (readonly Fact[])[] {
  const all = accounts.flatMap((account) => facts.get(account) ?? []);
  return [...groupBy(all, (fact) => factKey(fact, settled)).values()].flatMap((some) => {
    const rows: Fact[][] = [];
    const counts = new Map<Input, number>();
    for (const fact of some) {
      const count = counts.get(fact.input) ?? 0;
      counts.set(fact.input, count + 1);
      (rows[count] ??= []).push(fact);
    }
    return rows;
  });
}

/** Joins the ids that the same facts have, and those that are within them at the same places. */
function joinIdsWithin([first, ...others]: readonly Fact[], classes: Classes): void {
  if (!first) return;
  for (const other of others) {
    joinIds(first.plan, first.value, other.value, (one, another) => {
      const [own, its] = [first.input.entryOf(one), other.input.entryOf(another)];
      classes.join(own.number, its.number);
    });
  }
}

function joinIds(
  plan: ValuePlan,
  one: unknown,
  other: unknown,
  visit: (one: Fields, other: Fields) => void,
): void {
  if (one === undefined || other === undefined) return;
  if (plan.type === "list") {
    const others = other as readonly unknown[];
    for (const [at, item] of (one as readonly unknown[]).entries())
      joinIds(plan.item, item, others[at], visit);
  }
  if (plan.type !== "object" && plan.type !== "union") return;
  const [first, second] = [one as Fields, other as Fields];
  for (const [key, { value }] of Object.entries(fieldsOf(plan, first))) {
    if (value.type !== "string") joinIds(value, first[key], second[key], visit);
    else if (value.identity && first[key] !== undefined && second[key] !== undefined) visit(first, second);
  }
}
