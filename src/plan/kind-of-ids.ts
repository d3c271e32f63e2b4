import { inWords } from "./plan.ts";
import type { ObjectPlan, UnionPlan } from "./plan.ts";

/**
 * The kind that ids of an entity name; undefined where it has none. All kinds of a union are found as one kind, which is named
 * after the union: a person as an actor.
 */
export function kindOfIds(plan: ObjectPlan | UnionPlan): string | undefined {
  if (plan.type === "union")
    return Object.values(plan.options).some((option) => kindOfIds(option) !== undefined)
      ? inWords(plan.entity).replaceAll(" ", "-")
      : undefined;
  for (const { value } of Object.values(plan.fields))
    if (value.type === "string" && value.identity !== undefined) return value.identity;
  return undefined;
}
