import type { StringPlan, ValuePlan } from "../plan/plan.ts";
import { fieldsOf } from "./entries.ts";
import type { Fields } from "./entries.ts";

/** A copy of a value in which each id and each reference is what `idOf` says. Keys keep their order: it tells what `seal` wrote. */
export function rewrite(plan: ValuePlan, value: unknown, idOf: (id: string) => string): unknown {
  switch (plan.type) {
    case "string":
      return isId(plan) ? idOf(String(value)) : value;
    case "list": {
      const items = (value as readonly unknown[]).map((item) => rewrite(plan.item, item, idOf));
      // Two that became one are named once.
      return plan.item.type === "string" && isId(plan.item) ? [...new Set(items)] : items;
    }
    case "object":
    case "union": {
      const fields = fieldsOf(plan, value as Fields);
      const copy: Record<string, unknown> = {};
      for (const [key, member] of Object.entries(value as Fields)) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (field && member !== undefined) copy[key] = rewrite(field.value, member, idOf);
      }
      return copy;
    }
    default:
      return value;
  }
}

function isId({ identity, targets }: StringPlan): boolean {
  return identity !== undefined || targets !== undefined;
}
