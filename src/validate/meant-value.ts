import type { Json } from "../diagnostics/json.ts";
import type { MeantValue } from "../diagnostics/structure/wrong-type.ts";
import type { IdNamed } from "../dataset/named-ids.ts";
import { isInRange, refusalOfString } from "../plan/plan.ts";
import type { CodePlan, StringPlan, ValuePlan } from "../plan/plan.ts";
import { isObject } from "./is-plain-object.ts";
import { meantText } from "./meant-text.ts";
import type { Structure } from "./structure.ts";

/** Finds the id of what has a name. */
type FindNamed = (name: string, kinds: readonly string[]) => IdNamed | undefined;

/** A value of the right type, where the one that is there needs no more than another form. */
export function meantValue(
  plan: ValuePlan,
  value: unknown,
  structure: Structure,
  idNamed: FindNamed,
): MeantValue | undefined {
  const isMet = (inner: ValuePlan, each: unknown) => meets(inner, each, structure);
  if (plan.type === "list") {
    if (typeof value === "string") {
      const { item: inner } = plan;
      // "request, demand": several in one text.
      const several = value.split(/\s*[,;|/]\s*|\s+(?:and|&)\s+/);
      if (inner.type === "code" && several.length > 1 && several.every((each) => isMet(inner, each)))
        return { value: several, shown: JSON.stringify(several), how: "list" };
      const item =
        plan.item.type === "string" || plan.item.type === "code"
          ? meantItem(plan.item, value, structure, idNamed)
          : undefined;
      return item === undefined
        ? undefined
        : { value: [item], shown: `[${JSON.stringify(item)}]`, how: "list" };
    }
    const isItem =
      (plan.item.type === "object" || plan.item.type === "union") &&
      isObject(value) &&
      structure.accepts(plan.item, value);
    return isItem ? { value: [value as Json], shown: "[{ … }]", how: "list" } : undefined;
  }
  if (Array.isArray(value)) {
    const [only, ...others]: unknown[] = value;
    if (others.length > 0 || !isMet(plan, only)) return undefined;
    return {
      value: only as Json,
      shown: isObject(only)
        ? "the object without the list around it"
        : `${JSON.stringify(only)} without the list around it`,
      how: "single",
    };
  }
  if (plan.type === "number" && typeof value === "string" && /^\s*[0-9]+\s*$/.test(value)) {
    const number = Number(value);
    return isInRange(plan, number)
      ? { value: number, shown: `${number}, without quotation marks`, how: "number" }
      : undefined;
  }
  if (plan.type === "code" && typeof value === "number") {
    // Only versions look like numbers: 1 and 1.0 are the same to JSON.
    const code = plan.codes.find((each) => Number(each) === value);
    return code === undefined ? undefined : { value: code, shown: JSON.stringify(code), how: "text" };
  }
  // No id is made up from a number: it would be unknown, too.
  if (plan.type === "string" && !plan.targets && typeof value === "number") {
    const meant = isMet(plan, String(value)) ? String(value) : meantText(plan, String(value))?.texts[0];
    return meant === undefined ? undefined : { value: meant, shown: JSON.stringify(meant), how: "text" };
  }
  return undefined;
}

/** The item that a text is, or means, where a list of such items belongs. */
function meantItem(
  plan: StringPlan | CodePlan,
  value: string,
  structure: Structure,
  idNamed: FindNamed,
): string | undefined {
  if (meets(plan, value, structure)) return value;
  return plan.type === "string" && plan.targets ? idNamed(value, plan.targets)?.id : undefined;
}

/** Whether a value is what a plan asks for. */
function meets(plan: ValuePlan, value: unknown, structure: Structure): boolean {
  switch (plan.type) {
    case "string":
      return typeof value === "string" && refusalOfString(plan, value) === undefined;
    case "code":
      return typeof value === "string" && structure.codesOf(plan).includes(value);
    case "number":
      return typeof value === "number" && isInRange(plan, value);
    case "object":
    case "union":
      return isObject(value) && structure.accepts(plan, value);
    default:
      return false;
  }
}

/** How an object is written whose one value stands in its place: `{ "actor": "ilse-varn", "roles": … }`. */
export function shapeFor(plan: ValuePlan, value: unknown, structure: Structure): string | undefined {
  if (plan.type === "list") {
    const shape = shapeFor(plan.item, value, structure);
    return shape === undefined ? undefined : `[${shape}]`;
  }
  if (plan.type !== "object" || typeof value !== "string") return undefined;
  const fields = Object.entries(plan.fields);
  const takes = ([, { value: inner }]: (typeof fields)[number]) => meets(inner, value, structure);
  const required = fields.filter(([, field]) => field.isRequired);
  // Words where evidence belongs are what it quotes, though they may look like an id.
  const own = plan.entity === "Evidence" ? fields.find(([key]) => key === "exact") : required.find(takes);
  if (!own || !takes(own)) return undefined;
  const members = [own, ...required.filter((field) => field !== own)].map(
    ([key], at) => `"${key}": ${at === 0 ? JSON.stringify(value) : "…"}`,
  );
  return `{ ${members.join(", ")} }`;
}
