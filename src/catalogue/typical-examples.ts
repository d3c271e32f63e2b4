import { addToGroup, groupBy } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import { isObject } from "../collections/is-object.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import { partName } from "../plan/plan.ts";
import type { ObjectPlan, ValuePlan } from "../plan/plan.ts";

/** An instance of a part of the model in a dataset. */
export interface PartExample {
  readonly value: object;
  /** The dataset that it is taken from. */
  readonly file: string;
}

/** All instances by the name of their part. */
type Instances = Map<string, Group<PartExample>>;

/**
 * A small and typical instance of each entity, of each kind of an entity (by the name that `descriptions` has for it), and of
 * what has a code (`act/deny`) in datasets, given by their file names. Examples that are taken from valid datasets are never
 * wrong. Where only a dataset without its texts has an instance, it is taken from there.
 */
export function typicalExamples(datasets: ReadonlyMap<string, unknown>): Map<string, PartExample> {
  const inOpen: Instances = new Map();
  const inSealed: Instances = new Map();
  for (const [file, dataset] of datasets)
    new Walk(file, hasItsTexts(dataset) ? inOpen : inSealed).visit(datasetPlan, dataset, undefined);
  const examples = new Map<string, PartExample>();
  for (const [name, instances] of [...inSealed, ...inOpen]) {
    const example = typicalOf(instances);
    if (example) examples.set(name, example);
  }
  return examples;
}

/** Of the instances with those keys that most have, a rather short one: the very shortest is often a strange one. */
function typicalOf(instances: readonly PartExample[]): PartExample | undefined {
  const byLength = [...instances].sort((one, other) => lengthOf(one.value) - lengthOf(other.value));
  const forms = [...groupBy(byLength, ({ value }) => Object.keys(value).sort().join()).values()];
  const [first, ...others] = forms;
  if (!first) return undefined;
  const commonest = others.reduce<readonly PartExample[]>(
    (best, form) => (form.length > best.length ? form : best),
    first,
  );
  return commonest[Math.floor((commonest.length - 1) / 4)];
}

function hasItsTexts(dataset: unknown): boolean {
  const sources: unknown = isObject(dataset) ? dataset.sources : undefined;
  return Array.isArray(sources) && sources.every((source) => isObject(source) && source.text !== undefined);
}

class Walk {
  constructor(
    private readonly file: string,
    private readonly instances: Instances,
  ) {}

  /** `holder` is the entity that directly holds the value. */
  visit(plan: ValuePlan, value: unknown, holder: object | undefined): void {
    switch (plan.type) {
      case "list":
        if (Array.isArray(value)) for (const item of value) this.visit(plan.item, item, holder);
        return;
      case "object":
        if (isObject(value) && plan.entity !== undefined) this.#visitFields(plan.entity, plan, value);
        return;
      case "union": {
        if (!isObject(value) || typeof value.kind !== "string") return;
        const option = plan.options[value.kind];
        if (option) this.#visitFields(partName(option, plan.entity, value.kind), option, value);
        return;
      }
      case "code":
        if (plan.codelist !== undefined && typeof value === "string" && holder)
          this.#note(`${plan.codelist}/${value}`, holder);
        return;
      case "string":
      case "number":
      case "literal":
        return;
    }
  }

  #visitFields(name: string, { fields }: ObjectPlan, value: Readonly<Record<string, unknown>>): void {
    this.#note(name, value);
    for (const [key, field] of Object.entries(fields)) this.visit(field.value, value[key], value);
  }

  #note(name: string, value: object): void {
    addToGroup(this.instances, name, { value, file: this.file });
  }
}

const lengthOf = (value: object) => JSON.stringify(value).length;
