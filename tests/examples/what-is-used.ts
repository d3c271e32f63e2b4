import { codelists } from "leader-calls";
import type { FieldPlan, ObjectPlan, UnionPlan, ValuePlan } from "../../src/plan/plan.ts";

/**
 * The parts of the model, by name: entities ("Statement"), kinds ("Circumstance event"), fields ("Statement.mode", or
 * "Circumstance event.relation" where only that kind has it) and codes ("act deny").
 */
export type PartName = string;

/** Every part that a plan has, and so every part that the examples must use. */
export function partsOfModel(plan: ValuePlan): Set<PartName> {
  const found = new Set<PartName>();
  const seen = new Set<object>();
  function walk(value: ValuePlan): void {
    if (value.type === "code" && value.codelist !== undefined)
      for (const code of value.codes) found.add(`${value.codelist} ${code}`);
    if (value.type === "list") walk(value.item);
    if ((value.type !== "object" && value.type !== "union") || seen.has(value)) return;
    seen.add(value);
    if (value.type === "union") {
      found.add(value.entity);
      for (const kind of Object.keys(value.options)) found.add(`${value.entity} ${kind}`);
    } else if (value.entity !== undefined) found.add(value.entity);
    for (const { name, field } of fieldsOf(value)) {
      found.add(name);
      walk(field.value);
    }
    // A kind that is an entity of its own, such as a person, has its own entry.
    if (value.type === "union")
      for (const option of Object.values(value.options)) if (option.entity !== undefined) walk(option);
  }
  walk(plan);
  return found;
}

/** Every part that a value uses, of those that its plan has. */
export function partsUsedIn(value: unknown, plan: ValuePlan, found = new Set<PartName>()): Set<PartName> {
  if (plan.type === "code" && plan.codelist !== undefined) found.add(`${plan.codelist} ${String(value)}`);
  if (plan.type === "list") for (const item of value as unknown[]) partsUsedIn(item, plan.item, found);
  if (plan.type === "union") {
    const { kind } = value as { kind: string };
    const option = plan.options[kind]!;
    found.add(plan.entity).add(`${plan.entity} ${kind}`);
    if (option.entity === undefined) useFields(value as object, fieldsOf(plan, kind), found);
    else partsUsedIn(value, option, found);
  }
  if (plan.type === "object") {
    if (plan.entity !== undefined) found.add(plan.entity);
    useFields(value as object, fieldsOf(plan), found);
  }
  return found;
}

function useFields(value: object, fields: readonly NamedField[], found: Set<PartName>): void {
  const keys = new Map<string, unknown>(Object.entries(value));
  for (const { key, name, field } of fields) {
    const used = keys.get(key);
    // An empty list means the same as none.
    if (used === undefined || (Array.isArray(used) && used.length === 0)) continue;
    found.add(name);
    partsUsedIn(used, field.value, found);
  }
}

interface NamedField {
  readonly key: string;
  readonly name: PartName;
  readonly field: FieldPlan;
}

/** The fields of an object, or those of the kinds of a union that are no entities of their own. */
function fieldsOf(plan: ObjectPlan | UnionPlan, only?: string): NamedField[] {
  if (plan.type === "object")
    return Object.entries(plan.fields).map(([key, field]) => ({ key, name: `${plan.entity}.${key}`, field }));
  const options = Object.entries(plan.options).filter(([, option]) => option.entity === undefined);
  return options
    .filter(([kind]) => only === undefined || kind === only)
    .flatMap(([kind, { fields }]) =>
      Object.entries(fields).map(([key, field]) => {
        const ofAll = options.every(([, option]) => key in option.fields);
        return { key, name: `${plan.entity}${ofAll ? "" : ` ${kind}`}.${key}`, field };
      }),
    );
}

/** Where to add what is missing: the file that says what the part means. */
export function whereItIsSaid(part: PartName): string {
  const [owner = "", code] = part.split(" ");
  if (owner in codelists && code !== undefined)
    return `use it in examples/week-of-calls.json, where rare codes are; src/schema/codelists/${kebab(owner)}.ts says what "${code}" means`;
  const entity = owner.split(".")[0] ?? owner;
  // docs/model.md shows each entity and kind as one of these examples has it; rare fields of others may be in week-of-calls.
  const rare = part.includes(".") ? "rare-cases.json or examples/week-of-calls" : "rare-cases";
  return `use it in examples/disputed-call.json or examples/${rare}.json; src/schema/entities/${kebab(entity)}.ts says what it means`;
}

const kebab = (name: string) =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, "");
