import { inWords } from "./plan.ts";
import type { ObjectPlan, UnionPlan } from "./plan.ts";

/** The kind under which ids of all kinds of a union are found, which is named after the union. */
export function kindOfUnion(name: string): string {
  return inWords(name).replaceAll(" ", "-");
}

/**
 * The kind that ids of an entity name; undefined where it has none. All kinds of a union are found as one kind: a
 * person as an actor.
 */
export function kindOfIds(plan: ObjectPlan | UnionPlan): string | undefined {
  if (plan.type === "union")
    return Object.values(plan.options).some((option) => kindOfIds(option) !== undefined)
      ? kindOfUnion(plan.entity)
      : undefined;
  for (const { value } of Object.values(plan.fields))
    if (value.type === "string" && value.identity !== undefined) return value.identity;
  return undefined;
}

/** A list whose items have ids. */
export interface ListWithIds {
  readonly key: string;
  readonly item: ObjectPlan | UnionPlan;
  /** The kind under which the items are found. */
  readonly kind: string;
}

/** The lists of an object whose items have ids, in the order of the model. */
export function listsWithIds({ fields }: ObjectPlan): ListWithIds[] {
  return Object.entries(fields).flatMap(([key, { value }]) => {
    const item = value.type === "list" ? value.item : undefined;
    if (item?.type !== "object" && item?.type !== "union") return [];
    const kind = kindOfIds(item);
    return kind === undefined ? [] : [{ key, item, kind }];
  });
}
