import type { z } from "#zod";
import { entities } from "../../schema/entities/all-entities.ts";
import type { EntityName } from "../../schema/entities/all-entities.ts";
import { fieldsOf, itemOf, kindOf, optionsOf, required } from "../../schema/introspect.ts";
import { identityOf, originOf, targetsOf } from "../../schema/reference.ts";
import type { EntityKind } from "../../schema/reference.ts";

/**
 * Where in a document entities, ids and references stand. It is read off the schemas once, so that a new field or entity
 * is known to the rules as soon as its schema is. Parts of the model without any of them have no plan.
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

type Names = ReadonlyMap<z.ZodTypeAny, EntityName>;

function planOf(declared: z.ZodTypeAny, names: Names): EntityPlan | undefined {
  const schema = required(declared);
  const identity = identityOf(schema);
  if (identity) return makePlan({ identity });
  const targets = targetsOf(schema);
  if (targets) return makePlan({ targets });
  const entity = names.get(originOf(schema));
  switch (kindOf(schema)) {
    case "object": {
      const fields = Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
        const plan = planOf(field, names);
        return plan ? [{ key, plan, optional: kindOf(field) === "optional" }] : [];
      });
      return entity || fields.length > 0 ? makePlan({ entity, fields }) : undefined;
    }
    case "array": {
      const item = planOf(itemOf(schema), names);
      return item && makePlan({ item });
    }
    case "union":
      return makePlan({
        entity,
        options: new Map(
          [...optionsOf(schema)].map(([kind, option]) => [kind, planOf(option, names) ?? makePlan({})]),
        ),
      });
    default:
      return undefined;
  }
}

let plan: EntityPlan | undefined;

/** The plan of a whole dataset; made when first needed, because importing the package should cost nothing. */
export function datasetPlan(): EntityPlan {
  if (!plan) {
    const names: Names = new Map(
      Object.entries(entities).map(([name, schema]) => [schema, name as EntityName]),
    );
    plan = planOf(entities.Dataset, names)!;
  }
  return plan;
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
