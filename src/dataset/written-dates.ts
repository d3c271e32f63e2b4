import { plansByEntity } from "../plan/plans-by-entity.ts";
import type { ObjectPlan, StringPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import type { EntityName } from "../schema/model-types.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/** What is done with a date that is written in a dataset: the entity that has it, and its key there. */
type VisitDate = (value: string, holder: Entity, key: string) => void;

/** A field of an entity that is a date. */
interface DateField {
  readonly entity: EntityName;
  readonly key: string;
  /** The kind that has the field; undefined where the entity is of one kind only. */
  readonly kind: string | undefined;
}

let fields: readonly DateField[] | undefined;

/** Visits every EDTF date of a dataset, whatever it is the date of: of date claims, and those of fields of their own. */
export function eachWrittenDate(dataset: ReadableDataset, visit: VisitDate): void {
  for (const { entity, key, kind } of (fields ??= dateFields())) {
    for (const holder of dataset.all(entity)) {
      const members = holder.value as Readonly<Record<string, unknown>>;
      const value = kind === undefined || members.kind === kind ? members[key] : undefined;
      if (typeof value === "string") visit(value, holder, key);
    }
  }
}

/** The fields of all entities in which the model wants a string of the form that a date claim has. */
function dateFields(): DateField[] {
  const date = fieldOf(plansByEntity().get("DateClaim"), "value");
  if (date?.type !== "string") throw new Error("No date.");
  const form = formOf(date);
  const isDate = (plan: ValuePlan): boolean => {
    if (plan.type === "list" && isDate(plan.item)) throw new Error("A list of dates.");
    return plan.type === "string" && formOf(plan) === form;
  };
  return [...plansByEntity()].flatMap(([entity, plan]) => {
    const keysIn = (object: ObjectPlan, kind?: string): DateField[] =>
      Object.entries(object.fields).flatMap(([key, { value }]) =>
        isDate(value) ? [{ entity, key, kind }] : [],
      );
    if (plan.type === "object") return keysIn(plan);
    return Object.entries(plan.options).flatMap(([kind, option]) => keysIn(option, kind));
  });
}

/** What is demanded of a string, as text that is the same where the demands are. */
function formOf({ demands }: StringPlan): string {
  return demands.map(({ pattern }) => String(pattern)).join(" ");
}

function fieldOf(plan: ObjectPlan | UnionPlan | undefined, key: string): ValuePlan | undefined {
  return plan?.type === "object" ? plan.fields[key]?.value : undefined;
}
