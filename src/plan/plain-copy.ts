import { isObject } from "../collections/is-object.ts";
import type { ObjectPlan, UnionPlan, ValuePlan } from "./plan.ts";

/**
 * A copy of a value in which each object is plain, with every member that a schema would read of it: those that are
 * enumerated, inherited ones too, and those of the plan that are not. The generated program can then judge what it does
 * not look into: instances of classes, objects with getters, objects of another realm.
 */
export function plainCopy(plan: ValuePlan, value: unknown): unknown {
  switch (plan.type) {
    case "list":
      return Array.isArray(value)
        ? Array.from(value as readonly unknown[], (item) => plainCopy(plan.item, item))
        : value;
    case "object":
    case "union":
      return isObject(value) ? copyObject(plan, value) : value;
    default:
      return value;
  }
}

function copyObject(plan: ObjectPlan | UnionPlan, value: Readonly<Record<string, unknown>>): unknown {
  const fields = plan.type === "object" ? plan.fields : (plan.options[String(value.kind)]?.fields ?? {});
  const keys = new Set<string>();
  for (const key in value) keys.add(key);
  for (const key of Object.keys(fields)) if (key in value) keys.add(key);
  // Without a prototype, so that a member of the name __proto__ is a member like any other.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of keys) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const member = value[key];
    // A member that is there and undefined counts as left out, where it may be left out.
    if (field && member === undefined && !field.isRequired) continue;
    copy[key] = field ? plainCopy(field.value, member) : member;
  }
  return copy;
}
