import { inWords } from "../plan/plan.ts";
import type { FieldPlan, ObjectPlan, ValuePlan } from "../plan/plan.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";

/** Words for what an id names. */
export type LabelOf = (id: string) => string;

type Members = Readonly<Record<string, unknown>>;

/**
 * Fields of an entity as `key: value`, in the order of the model, for fields that an outline has no words for. Left out are
 * ids, because only other data refers to them; evidence, because an outline says what was said and not where it is printed;
 * and the `kind` of a union, because the caller has words for it.
 */
export function otherMembers(entity: EntityName, members: object, labelOf: LabelOf): string[] {
  if (!isMembers(members)) return [];
  const plan = plansByEntity().get(entity);
  const object = plan?.type === "union" ? plan.options[String(members.kind)] : plan;
  return object ? membersOf(object, members, labelOf) : [];
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
      const items: readonly unknown[] = Array.isArray(value) ? value : [];
      return items.map((item) => inPlainWords(plan.item, item, labelOf)).join(separator);
    }
    case "object":
      return isMembers(value) ? membersOf(plan, value, labelOf).join(", ") : String(value);
    case "union": {
      if (!isMembers(value)) return String(value);
      const kind = String(value.kind);
      const option = plan.options[kind];
      return option ? [kind, ...membersOf(option, value, labelOf)].join(", ") : kind;
    }
    case "string":
      return plan.targets ? labelOf(String(value)) : String(value);
    case "code":
    case "number":
    case "literal":
      return String(value);
    default:
      return plan satisfies never;
  }
}
