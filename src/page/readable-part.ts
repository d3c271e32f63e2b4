import { isObject } from "../collections/is-object.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import { isInRange, refusalOfString } from "../plan/plan.ts";
import type { ObjectPlan, ValuePlan } from "../plan/plan.ts";
import type { Dataset } from "../schema/model-types.ts";

/** What can be read of a value that was to be a dataset. */
export interface ReadablePart {
  readonly dataset: Dataset;
  /** By an object of the value: what stands for it in the dataset, where that is another object. */
  readonly copies: ReadonlyMap<object, object>;
}

/**
 * The part of a value that has the structure of a dataset: what has another is left out, with the smallest part that needs
 * it. Where nothing is left out, it is the value itself. Undefined where the dataset itself cannot be read.
 */
export function readablePart(value: unknown): ReadablePart | undefined {
  const copies = new Map<object, object>();
  // As a page without anything in them is of use, these lists may be wrong.
  const given = isObject(value) ? { ...value } : {};
  for (const [key, { value: plan, isRequired }] of Object.entries(datasetPlan.fields))
    if (plan.type === "list" && isRequired && !Array.isArray(given[key])) given[key] = [];
  const isWhole = isObject(value) && Object.keys(given).every((key) => given[key] === value[key]);
  const dataset = readObject(datasetPlan, isWhole ? value : given);
  return dataset && { dataset: dataset as unknown as Dataset, copies };

  function read(plan: ValuePlan, part: unknown): unknown {
    switch (plan.type) {
      case "string":
        return typeof part === "string" && refusalOfString(plan, part) === undefined ? part : undefined;
      case "number":
        return typeof part === "number" && isInRange(plan, part) ? part : undefined;
      case "code":
        return typeof part === "string" && (plan.codes.includes(part) || part.startsWith("x-"))
          ? part
          : undefined;
      case "literal":
        return part === plan.value ? part : undefined;
      case "list": {
        if (!Array.isArray(part)) return undefined;
        const items: unknown[] = part.map((item) => read(plan.item, item));
        if (items.every((item, at) => item === part[at] && item !== undefined)) return part;
        return items.filter((item) => item !== undefined);
      }
      case "union": {
        const kind = isObject(part) ? part.kind : undefined;
        if (typeof kind !== "string" || !Object.hasOwn(plan.options, kind)) return undefined;
        const option = plan.options[kind];
        return option && readObject(option, part);
      }
      case "object":
        return readObject(plan, part);
      default:
        return plan satisfies never;
    }
  }

  function readObject({ fields }: ObjectPlan, part: unknown): Record<string, unknown> | undefined {
    if (!isObject(part)) return undefined;
    const copy: Record<string, unknown> = {};
    let isSame = true;
    for (const [key, { value: plan, isRequired }] of Object.entries(fields)) {
      const given = Object.hasOwn(part, key) ? part[key] : undefined;
      const kept = given === undefined ? undefined : read(plan, given);
      if (kept === undefined && isRequired) return undefined;
      if (kept !== given) isSame = false;
      if (kept !== undefined) copy[key] = kept;
    }
    if (isSame) return part;
    copies.set(part, copy);
    return copy;
  }
}
