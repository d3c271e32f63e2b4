import { membersOf, REFUSED } from "../plan/accepting.ts";
import { isInRange, nounOf, refusalOfString } from "../plan/plan.ts";
import type { ValuePlan } from "../plan/plan.ts";

/** What a fact must be, in words that follow "must be"; undefined if the model accepts its value. */
export function refusalOfFact(plan: ValuePlan, value: unknown): string | undefined {
  switch (plan.type) {
    case "string":
      return typeof value === "string" ? refusalOfString(plan, value) : "a string";
    case "number":
      return typeof value === "number" && isInRange(plan, value) ? undefined : plan.expected;
    case "code":
      return isOneOf(plan.codes, value) ? undefined : `one of ${plan.codes.join(", ")}`;
    case "literal":
      return value === plan.value ? undefined : `"${plan.value}"`;
    case "list": {
      if (!isList(value)) return "a list";
      const { length } = value;
      if (length < plan.minimum)
        return `a list with at least ${plan.minimum} ${plan.minimum === 1 ? "item" : "items"}`;
      if (plan.maximum !== undefined && length > plan.maximum)
        return `a list with at most ${plan.maximum} ${plan.maximum === 1 ? "item" : "items"}`;
      for (const item of value) {
        const refusal = refusalOfFact(plan.item, item);
        if (refusal !== undefined) return `a list in which each item is ${refusal}`;
      }
      return undefined;
    }
    case "object":
    case "union":
      return membersOf(plan, value, { isParsed: false }) === REFUSED
        ? `a valid ${nounOf(plan)} object`
        : undefined;
    default:
      return plan satisfies never;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isOneOf(codes: readonly string[], value: unknown): boolean {
  return typeof value === "string" && codes.includes(value);
}
