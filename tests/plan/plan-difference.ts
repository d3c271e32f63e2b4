import type { FieldModel, PlanModel, ValueModel } from "../../src/generate/plan/plan-model.ts";
import type { FieldPlan, ObjectPlan, UnionPlan, ValuePlan } from "../../src/plan/plan.ts";

type Descriptions = Readonly<
  Record<string, { readonly says: string; readonly fields: Readonly<Record<string, string>> }>
>;

/** Where a committed plan first differs from what the schemas say, in a sentence; undefined where it does not. */
export function planDifference(
  model: PlanModel,
  plan: ObjectPlan,
  descriptions: Descriptions,
): string | undefined {
  return new Comparison(model, descriptions).ofPart(model.root, plan);
}

class Comparison {
  readonly #model: PlanModel;
  readonly #descriptions: Descriptions;

  constructor(model: PlanModel, descriptions: Descriptions) {
    this.#model = model;
    this.#descriptions = descriptions;
  }

  ofPart(name: string, plan: ObjectPlan | UnionPlan): string | undefined {
    const part = this.#model.parts.get(name)!;
    if (part.type !== plan.type) return `${name} is an ${part.type} in the schemas`;
    if (this.#descriptions[name]?.says !== part.says) return `${name} has another description in the schemas`;
    if (part.type === "union" && plan.type === "union") {
      return first(keysOfBoth([...part.options.keys()], Object.keys(plan.options)), (kind) => {
        const option = part.options.get(kind);
        if (option === undefined) return `the kind ${kind} of ${name} is no longer in the schemas`;
        const planned = plan.options[kind];
        if (planned === undefined) return `the kind ${kind} of ${name} is in the schemas only`;
        return this.ofPart(option, planned);
      });
    }
    if (part.type !== "object" || plan.type !== "object") return undefined;
    const fields = new Map(part.fields.map((field) => [field.key, field]));
    const difference = first(keysOfBoth([...fields.keys()], Object.keys(plan.fields)), (key) =>
      this.#ofField(
        `${name}.${key}`,
        fields.get(key),
        plan.fields[key],
        this.#descriptions[name]?.fields[key],
      ),
    );
    const isSorted = [...fields.keys()].join() === Object.keys(plan.fields).join();
    return difference ?? (isSorted ? undefined : `the fields of ${name} are in another order in the schemas`);
  }

  #ofField(
    place: string,
    field: FieldModel | undefined,
    plan: FieldPlan | undefined,
    says: string | undefined,
  ): string | undefined {
    if (field === undefined) return `${place} is no longer in the schemas`;
    if (plan === undefined) return `${place} is in the schemas only`;
    if (field.isRequired !== plan.isRequired)
      return `${place} is ${field.isRequired ? "required" : "optional"} in the schemas`;
    if (field.says !== says) return `${place} has another description in the schemas`;
    return this.#ofValue(place, field.value, plan.value);
  }

  #ofValue(place: string, value: ValueModel, plan: ValuePlan): string | undefined {
    if (value.type === "part" && (plan.type === "object" || plan.type === "union"))
      return this.ofPart(value.name, plan);
    if (value.type === "list" && plan.type === "list") {
      if (value.minimum !== plan.minimum || value.maximum !== plan.maximum)
        return `${place} may have another number of items in the schemas`;
      return this.#ofValue(`${place}[]`, value.item, plan.item);
    }
    if (leafAsText(value) === leafAsText(plan)) return undefined;
    return value.type === "code" && plan.type === "code"
      ? `${place} has other codes in the schemas`
      : `${place} must be something else in the schemas`;
  }
}

/** What a value that holds no others must be; names that are only used in the code are left out. */
function leafAsText(value: ValueModel | ValuePlan): string {
  const leaf = { name: undefined, ...value } as Record<string, unknown>;
  const keys = Object.keys(leaf)
    .filter((key) => (key !== "name" && key !== "form") || value.type === "part")
    .sort();
  return JSON.stringify(
    keys.map((key) => [key, leaf[key]]),
    (_, each: unknown) => (each instanceof RegExp ? each.source : each),
  );
}

function keysOfBoth(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

function first(keys: readonly string[], find: (key: string) => string | undefined): string | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}
