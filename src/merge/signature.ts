import type { ValuePlan } from "../plan/plan.ts";
import type { Evidence } from "../schema/model-types.ts";
import { sha256Hex } from "../text/sha256.ts";
import { fieldsOf } from "./entries.ts";
import type { Fields } from "./entries.ts";

/** What a reference is for the comparison. */
export type NameOf = (id: string) => unknown;

/**
 * A text that is the same for two values that say the same: without the ids they have, with what `nameOf` makes of those they
 * refer to, and whether or not they are sealed.
 */
export function signatureOf(
  plan: ValuePlan,
  value: unknown,
  nameOf: NameOf,
  without: readonly string[] = [],
): string {
  return JSON.stringify(comparable(plan, value, nameOf, without));
}

function comparable(
  plan: ValuePlan,
  value: unknown,
  nameOf: NameOf,
  without: readonly string[] = [],
): unknown {
  switch (plan.type) {
    case "string":
      return plan.targets ? nameOf(String(value)) : value;
    case "list":
      return (value as readonly unknown[]).map((item) => comparable(plan.item, item, nameOf));
    case "object":
    case "union": {
      const object = value as Fields;
      const members: [string, unknown][] = [];
      for (const [key, field] of Object.entries(fieldsOf(plan, object))) {
        const member = object[key];
        if (member === undefined || without.includes(key)) continue;
        if (field.value.type === "string" && field.value.identity) {
          // Whether there is an id counts: what has none cannot be referred to.
          members.push([key, true]);
          continue;
        }
        // An optional list means the same empty and left out.
        const isEmpty = !field.isRequired && Array.isArray(member) && member.length === 0;
        if (!isEmpty) members.push([key, comparable(field.value, member, nameOf)]);
      }
      return plan.entity === "Evidence" ? sealedForm(members, object) : members;
    }
    default:
      return value;
  }
}

/** A located quotation as `seal` would write it. */
function sealedForm(members: [string, unknown][], { exact, start, sha256 }: Evidence): unknown {
  if (start === undefined || exact === undefined) return members;
  const others = members.filter(([key]) => key !== "exact" && key !== "sha256");
  const at = others.findIndex(([key]) => key === "end");
  others.splice(at + 1, 0, ["sha256", sha256 ?? sha256Hex(exact)]);
  return others;
}
