import type { EntityName } from "../schema/model-types.ts";
import { datasetPlan } from "./dataset-plan.ts";
import type { ObjectPlan, UnionPlan, ValuePlan } from "./plan.ts";

let plans: Map<EntityName, ObjectPlan | UnionPlan> | undefined;

/** The plan of each entity; made when first needed, because importing the package should cost nothing. */
export function plansByEntity(): ReadonlyMap<EntityName, ObjectPlan | UnionPlan> {
  if (!plans) {
    plans = new Map();
    addPlans(datasetPlan, plans);
  }
  return plans;
}

function addPlans(plan: ValuePlan, found: Map<EntityName, ObjectPlan | UnionPlan>): void {
  if (plan.type === "list") addPlans(plan.item, found);
  if (plan.type !== "object" && plan.type !== "union") return;
  if (plan.entity !== undefined) {
    if (found.has(plan.entity)) return;
    found.set(plan.entity, plan);
  }
  for (const part of partsOf(plan)) addPlans(part, found);
}

function partsOf(plan: ObjectPlan | UnionPlan): ValuePlan[] {
  return plan.type === "union"
    ? Object.values(plan.options)
    : Object.values(plan.fields).map(({ value }) => value);
}
