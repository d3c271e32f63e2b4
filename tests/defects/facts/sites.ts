import { datasetPlan } from "../../../src/plan/dataset-plan.ts";
import { nounOf } from "../../../src/plan/plan.ts";
import type { FieldPlan, ObjectPlan, UnionPlan, ValuePlan } from "../../../src/plan/plan.ts";
import { isAbsent } from "./steps.ts";
import type { Loose, Steps } from "./steps.ts";

/** A place where a dataset has, or could have, a value of one field. */
export interface Site {
  /** The field's name: `Statement.mode`, `Circumstance(duration).length`, or `Attributed.account` where all facts have it. */
  readonly field: string;
  readonly key: string;
  readonly plan: ValuePlan;
  readonly required: boolean;
  /** The object that has the field, and where it stands. */
  readonly holder: Loose;
  readonly holderSteps: Steps;
  readonly steps: Steps;
  /** Undefined where the field is left out. */
  readonly value: unknown;
  /** The nearest thing with an id that the field belongs to; undefined where there is none. */
  readonly owner: Owner | undefined;
}

/** Something with an id. */
export interface Owner {
  readonly id: string;
  readonly kind: string;
  readonly value: Loose;
  readonly steps: Steps;
}

/** The fields that every fact has which an account tells. */
const attributed: readonly string[] = ["account", "attribution", "cues", "factuality", "evidence", "note"];

function hasAttribution({ fields }: ObjectPlan): boolean {
  return attributed.every((key) => key in fields);
}

/** The name of a field. What all kinds of a union have is a field of the union; a date's value is one of whatever is dated. */
function fieldName(plan: ObjectPlan, key: string, union: Kind | undefined, heldAs: string): string {
  if (hasAttribution(plan) && attributed.includes(key)) return `Attributed.${key}`;
  if (plan.entity === "DateClaim" && key === "value") return `${heldAs}/value`;
  if (!union) return `${plan.entity ?? nounOf(plan)}.${key}`;
  const everywhere = Object.values(union.plan.options).every(({ fields }) => key in fields);
  return everywhere && key !== "kind"
    ? `${union.plan.entity}.${key}`
    : `${union.plan.entity}(${union.kind}).${key}`;
}

interface Kind {
  readonly plan: UnionPlan;
  readonly kind: string;
}

/** The names of all fields of the model, from its plan. */
export function allFields(): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (plan: ValuePlan, heldAs: string, union?: Kind): void => {
    if (plan.type === "list") return visit(plan.item, heldAs);
    if (plan.type === "union") {
      for (const [kind, option] of Object.entries(plan.options)) visit(option, heldAs, { plan, kind });
      return;
    }
    if (plan.type !== "object") return;
    for (const [key, { value }] of Object.entries(plan.fields)) {
      const name = fieldName(plan, key, union, heldAs);
      const visited = `${name} ${union?.kind ?? plan.entity}`;
      if (seen.has(visited)) continue;
      seen.add(visited);
      names.add(name);
      visit(value, name);
    }
  };
  visit(datasetPlan, "Dataset");
  return names;
}

/** All places of a dataset, those of fields that are left out too; and all that has an id. */
export function sitesOf(dataset: unknown): { sites: Site[]; owners: Owner[] } {
  const sites: Site[] = [];
  const owners: Owner[] = [];
  const visit = (plan: ValuePlan, value: unknown, steps: Steps, heldAs: string, owner?: Owner): void => {
    if (plan.type === "list") {
      for (const [at, item] of (value as unknown[]).entries())
        visit(plan.item, item, [...steps, at], heldAs, owner);
    } else if (plan.type === "union") {
      const { kind } = value as { kind: string };
      const option = plan.options[kind];
      if (option) visitObject(option, value as Loose, steps, heldAs, owner, { plan, kind });
    } else if (plan.type === "object") visitObject(plan, value as Loose, steps, heldAs, owner);
  };
  const visitObject = (
    plan: ObjectPlan,
    holder: Loose,
    steps: Steps,
    heldAs: string,
    above: Owner | undefined,
    union?: Kind,
  ): void => {
    const owner = ownerOf(plan, holder, steps) ?? above;
    if (owner && owner !== above) owners.push(owner);
    for (const [key, fieldPlan] of Object.entries<FieldPlan>(plan.fields)) {
      const field = fieldName(plan, key, union, heldAs);
      const value = holder[key];
      const at = [...steps, key];
      sites.push({
        field,
        key,
        plan: fieldPlan.value,
        required: fieldPlan.isRequired,
        holder,
        holderSteps: steps,
        steps: at,
        value,
        owner,
      });
      if (!isAbsent(value)) visit(fieldPlan.value, value, at, field, owner);
    }
  };
  visit(datasetPlan, dataset, [], "Dataset");
  return { sites, owners };
}

function ownerOf({ fields }: ObjectPlan, value: Loose, steps: Steps): Owner | undefined {
  for (const [key, { value: plan }] of Object.entries(fields)) {
    const id = value[key];
    if (plan.type === "string" && plan.identity !== undefined && typeof id === "string")
      return { id, kind: plan.identity, value, steps };
  }
  return undefined;
}
