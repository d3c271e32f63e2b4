import { isObject } from "../collections/is-object.ts";
import { inWords } from "../plan/plan.ts";
import type { CodelistName, FieldPlan, ObjectPlan, ValuePlan } from "../plan/plan.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import type { EntityName } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import { isOnlyInFull } from "./only-in-full.ts";
import type { View } from "./view.ts";

type Members = Readonly<Record<string, unknown>>;

/** A field as `key: value`, and whether only the full summary shows it. */
interface Member {
  readonly text: string;
  readonly minor?: true;
}

/**
 * Fields of an entity as `key: value`, in the order of the model, for fields that a summary has no words for, such as new
 * ones. Left out are evidence, which is shown with the words of the source, and the `kind` of a union, because the caller
 * has words for it; and what is only shown in full, where that is not asked for.
 */
export function otherMembers(view: View, entity: EntityName, members: object): Member[] {
  if (!isObject(members)) return [];
  const plan = plansByEntity().get(entity);
  const object = plan?.type === "union" ? plan.options[String(members.kind)] : plan;
  return object ? membersOf(view, object, members, entity) : [];
}

function membersOf(
  view: View,
  { fields }: ObjectPlan,
  members: Members,
  entity: EntityName | undefined,
): Member[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = members[key];
    if (value === undefined || hasOwnWords(field) || (Array.isArray(value) && value.length === 0)) return [];
    const isMinor = isOnlyInFull(entity, key, field);
    if (!view.full && isMinor) return [];
    const text = `${inWords(key)}: ${inPlainWords(view, field.value, value)}`;
    return [isMinor ? { text, minor: true } : { text }];
  });
}

function textsOf(...args: Parameters<typeof membersOf>): string[] {
  return membersOf(...args).map(({ text }) => text);
}

function hasOwnWords({ value }: FieldPlan): boolean {
  const item = value.type === "list" ? value.item : value;
  return item.type === "literal" || (item.type === "object" && item.entity === "Evidence");
}

function inPlainWords(view: View, plan: ValuePlan, value: unknown): string {
  switch (plan.type) {
    case "list": {
      const separator = plan.item.type === "object" || plan.item.type === "union" ? "; " : ", ";
      const items: readonly unknown[] = Array.isArray(value) ? value : [];
      return items.map((item) => inPlainWords(view, plan.item, item)).join(separator);
    }
    case "object":
      return isObject(value) ? textsOf(view, plan, value, plan.entity).join(", ") : String(value);
    case "union": {
      if (!isObject(value)) return String(value);
      const kind = String(value.kind);
      const option = plan.options[kind];
      return option ? [kind, ...textsOf(view, option, value, plan.entity)].join(", ") : kind;
    }
    case "string":
      return plan.targets ? view.names.of(String(value)) : String(value);
    case "code":
      return codeInWords(plan.codelist, String(value));
    case "number":
    case "literal":
      return String(value);
    default:
      return plan satisfies never;
  }
}

function codeInWords(list: CodelistName | undefined, code: string): string {
  return list === undefined ? code : codeWords(list, code);
}
