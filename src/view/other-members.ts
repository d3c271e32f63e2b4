import { inWords } from "../plan/plan.ts";
import type { FieldPlan, ObjectPlan, ValuePlan } from "../plan/plan.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";

/** Words for what an id names. */
export type LabelOf = (id: string) => string;

type Members = Readonly<Record<string, unknown>>;

/**
 * Fields of an entity as `key: value`, in the order of the model: words for whatever has none of its own. Left out are ids,
 * by which only other data refers to the entity; evidence, because an outline says what was said and not where it is
 * printed; and `kind` of a union, which whoever gives the other fields has put into words.
 */
export function otherMembers(entity: EntityName, members: object, labelOf: LabelOf): string[] {
  const given = members as Members;
  const plan = plansByEntity().get(entity);
  const object = plan?.type === "union" ? plan.options[String(given.kind)] : plan;
  return object ? membersOf(object, given, labelOf) : [];
}

function membersOf({ fields }: ObjectPlan, members: Members, labelOf: LabelOf): string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = members[key];
    if (value === undefined || isLeftOut(field) || (Array.isArray(value) && value.length === 0)) return [];
    return [`${inWords(key)}: ${inPlainWords(field.value, value, labelOf)}`];
  });
}

function isLeftOut({ value }: FieldPlan): boolean {
  const item = value.type === "list" ? value.item : value;
  if (item.type === "string") return item.identity !== undefined;
  return item.type === "literal" || (item.type === "object" && item.entity === "Evidence");
}

function inPlainWords(plan: ValuePlan, value: unknown, labelOf: LabelOf): string {
  switch (plan.type) {
    case "list": {
      const separator = plan.item.type === "object" || plan.item.type === "union" ? "; " : ", ";
      return (value as readonly unknown[])
        .map((item) => inPlainWords(plan.item, item, labelOf))
        .join(separator);
    }
    case "object":
      return membersOf(plan, value as Members, labelOf).join(", ");
    case "union": {
      const { kind } = value as Members;
      const option = plan.options[String(kind)];
      return option
        ? [String(kind), ...membersOf(option, value as Members, labelOf)].join(", ")
        : String(kind);
    }
    case "string":
      return plan.targets ? labelOf(String(value)) : String(value);
    case "code":
    case "number":
    case "literal":
      return String(value);
  }
}
