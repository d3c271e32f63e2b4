import type { Circumstance, DateClaim, LeaderCall } from "../schema/model-types.ts";
import type { Entry, Input } from "./entries.ts";
import type { Fact } from "./facts.ts";
import { callPlan } from "./facts.ts";
import { itemPlan } from "./entries.ts";

/**
 * The date of a call as a circumstance of the account that prints it: so the model has what tellings of a date have in
 * different words. Undefined where no printed words give it, or it cannot be said which account they belong to.
 */
export function dateAsFact(input: Input, call: Entry, factsOfCall: readonly Fact[]): Fact | undefined {
  const { date } = call.value as unknown as LeaderCall;
  const { evidence, ...claim }: DateClaim = date;
  const [first, ...others] = evidence ?? [];
  if (!first?.source || !isPrinted(date)) return undefined;
  const { source } = first;
  if (others.some((each) => each.source !== source)) return undefined;
  const accounts = new Set(
    factsOfCall
      .map(({ account }) => account)
      .filter(({ value }) => value.source === source && value.relayedBy === undefined),
  );
  const [account, another] = accounts;
  if (!account || another) return undefined;
  const value: Circumstance = {
    kind: "time",
    date: claim,
    account: account.id,
    evidence: [first, ...others].map(({ source: _, ...words }) => words),
  };
  const plan = itemPlan(callPlan(), "circumstances");
  return { input, value, plan, call, account, list: "circumstances", holder: undefined };
}

/** Of a day without its year, the basis is the context, but the words are printed. */
function isPrinted({ basis, asPrinted }: DateClaim): boolean {
  return basis === "printed" || basis === "relative" || (basis === "context" && asPrinted !== undefined);
}
