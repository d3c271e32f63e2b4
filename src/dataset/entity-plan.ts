import { datasetPlan } from "../plan/dataset-plan.ts";
import type { ObjectPlan, ValuePlan } from "../plan/plan.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";
import type { EntityKind } from "../schema/reference.ts";

/**
 * Where in a document entities, ids and references stand. It is read off the plan once, so that a new field or entity is
 * known to the rules as soon as its schema is. Parts of the model without any of them have no plan.
 */
export interface EntityPlan {
  readonly entity: EntityName | undefined;
  /** The field gives an entity of this kind its id. */
  readonly identity: EntityKind | undefined;
  /** The field holds the id of an entity of one of these kinds. */
  readonly targets: readonly EntityKind[] | undefined;
  readonly fields: readonly PlannedField[] | undefined;
  readonly item: EntityPlan | undefined;
  /** For a union: the plan for each value of `kind`. */
  readonly options: ReadonlyMap<string, EntityPlan> | undefined;
}

/** All plans have the same keys in the same order, because engines read such objects fastest. */
function makePlan({ entity, identity, targets, fields, item, options }: Partial<EntityPlan>): EntityPlan {
  return { entity, identity, targets, fields, item, options };
}

/** A field with something in it that is of interest. */
export interface PlannedField {
  readonly key: string;
  readonly plan: EntityPlan;
  readonly optional: boolean;
}

function planOf(value: ValuePlan): EntityPlan | undefined {
  switch (value.type) {
    case "string":
      return value.identity || value.targets ? makePlan(value) : undefined;
    case "object":
      return planOfObject(value);
    case "list": {
      const item = planOf(value.item);
      return item && makePlan({ item });
    }
    case "union": {
      const options = Object.entries(value.options).map(
        ([kind, option]) => [kind, planOfObject(option) ?? makePlan({})] as const,
      );
      return makePlan({ entity: value.entity, options: new Map(options) });
    }
    case "number":
    case "code":
    case "literal":
      return undefined;
  }
}

function planOfObject({ entity, fields: all }: ObjectPlan): EntityPlan | undefined {
  const fields = Object.entries(all).flatMap(([key, { value, required }]): PlannedField[] => {
    const plan = planOf(value);
    return plan ? [{ key, plan, optional: required === undefined }] : [];
  });
  return entity || fields.length > 0 ? makePlan({ entity, fields }) : undefined;
}

let plan: EntityPlan | undefined;

/** The plan of a whole dataset; made when first needed, because importing the package should cost nothing. */
export function entityPlan(): EntityPlan {
  return (plan ??= makePlan(planOfObject(datasetPlan) ?? {}));
}

/** The kinds of entity that get their ids inside a part of the document. */
export function kindsWithin(plan: EntityPlan): Set<EntityKind> {
  const parts = [
    ...(plan.fields ?? []).map((field) => field.plan),
    ...(plan.item ? [plan.item] : []),
    ...(plan.options?.values() ?? []),
  ];
  return new Set([
    ...(plan.identity ? [plan.identity] : []),
    ...parts.flatMap((part) => [...kindsWithin(part)]),
  ]);
}
