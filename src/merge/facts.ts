import { datasetPlan } from "../plan/dataset-plan.ts";
import type { ObjectPlan, UnionPlan } from "../plan/plan.ts";
import { itemPlan } from "./entries.ts";
import type { Entry, Fields, Input } from "./entries.ts";

/** What an account reports of a call. */
export interface Fact {
  readonly input: Input;
  readonly value: Fields;
  readonly plan: ObjectPlan | UnionPlan;
  readonly call: Entry;
  /** The account that reports it. */
  readonly account: Entry;
  /** The list of the call that it is in, or that what has it is in. */
  readonly list: string;
  /** What has it in a list of its own, such as an outcome; undefined for what the call has. */
  readonly holder: Fields | undefined;
}

/** The plan of a call. */
export function callPlan(): ObjectPlan {
  const plan = itemPlan(datasetPlan, "calls");
  if (plan.type !== "object") throw new Error("Calls are of one kind.");
  return plan;
}

/** Whether items of this plan are what an account reports: it must be named, with evidence. */
export function isFactPlan(plan: ObjectPlan | UnionPlan): boolean {
  const kinds = plan.type === "object" ? [plan] : Object.values(plan.options);
  return kinds.every(({ fields }) => fields.account?.isRequired && fields.evidence?.isRequired);
}

/** A list of facts in an item that is no fact itself, such as the claims of an outcome. */
export function factListIn(
  plan: ObjectPlan | UnionPlan,
): { key: string; plan: ObjectPlan | UnionPlan } | undefined {
  if (plan.type === "union" || isFactPlan(plan)) return undefined;
  for (const [key, { value }] of Object.entries(plan.fields)) {
    if (value.type !== "list" || (value.item.type !== "object" && value.item.type !== "union")) continue;
    if (isFactPlan(value.item)) return { key, plan: value.item };
  }
  return undefined;
}

/** All that accounts report in a dataset, in its order. */
export function factsOf(input: Input): Fact[] {
  const facts: Fact[] = [];
  const lists = callLists();
  for (const call of input.dataset.calls) {
    for (const { key, plan } of lists) {
      const add = (value: Fields, itsPlan: ObjectPlan | UnionPlan, holder?: Fields) => {
        const account = input.entry(String(value.account));
        facts.push({ input, value, plan: itsPlan, call: input.entryOf(call), account, list: key, holder });
      };
      const inner = factListIn(plan);
      for (const item of itemsOf((call as unknown as Fields)[key])) {
        if (isFactPlan(plan)) add(item, plan);
        else if (inner) for (const value of itemsOf(item[inner.key])) add(value, inner.plan, item);
      }
    }
  }
  return facts;
}

/** The lists of objects that calls have, with their plans. */
export function callLists(): readonly { key: string; plan: ObjectPlan | UnionPlan }[] {
  return Object.entries(callPlan().fields).flatMap(([key, { value }]) => {
    if (value.type !== "list" || (value.item.type !== "object" && value.item.type !== "union")) return [];
    return [{ key, plan: value.item }];
  });
}

/** The items of a list that may be left out. */
export function itemsOf(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? (list as Fields[]) : [];
}
