import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import type { UnionPlan, ValuePlan } from "../../src/plan/plan.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { isFreeText } from "./made-dataset.ts";

/** A value in a dataset with the names of its entity and its field, and how to write another in its place. */
export interface Place {
  readonly name: string;
  readonly plan: ValuePlan;
  readonly value: unknown;
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

/** Every value of a dataset with its place. */
export function placesIn(dataset: Dataset): Place[] {
  const places: Place[] = [];
  walk(datasetPlan, dataset, "Dataset", { name: "", holder: {}, key: "" });
  return places;

  function walk(
    plan: ValuePlan,
    value: unknown,
    entity: string,
    at: Pick<Place, "name" | "holder" | "key">,
  ): void {
    switch (plan.type) {
      case "list": {
        const items = value as unknown[];
        items.forEach((item, key) => walk(plan.item, item, entity, { ...at, holder: items, key }));
        return;
      }
      case "union":
        walkKind(plan, value as { kind: string }, at);
        return;
      case "object": {
        const own = plan.entity ?? entity;
        const holder = value as Record<string, unknown>;
        for (const [key, item] of Object.entries(holder))
          walk(plan.fields[key]!.value, item, own, { name: `${own}.${key}`, holder, key });
        return;
      }
      default:
        places.push({ ...at, plan, value });
    }
  }

  /** A kind of circumstance is no entity of its own, and is named by its kind. */
  function walkKind(
    plan: UnionPlan,
    value: { kind: string },
    at: Pick<Place, "name" | "holder" | "key">,
  ): void {
    const option = plan.options[value.kind]!;
    walk(option, value, option.entity ?? `${plan.entity} ${value.kind}`, at);
  }
}

/** Whether a text is shown, be it with a small first letter inside a sentence, or as paragraphs. */
function isShown(text: string, shown: string): boolean {
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  return [text, small].some((each) => shown.includes(each));
}

/** The texts of a dataset that are not in what is shown of it, and where to give them words. */
export function missingTexts(dataset: Dataset, shown: string): string[] {
  return placesIn(dataset).flatMap(({ name, plan, value }) => {
    if (plan.type !== "string" || plan.targets) return [];
    // Dates and durations are written as people write them: tests/view/edtf-words.test.ts. Digests are no words.
    const written = plan.identity !== undefined || isFreeText(plan);
    if (!written && !String(value).startsWith("https:")) return [];
    const texts = name === "Source.text" ? String(value).split("\n") : [String(value)];
    return texts.filter((text) => !isShown(text, shown)).map((text) => `${notShown(name)} (${text})`);
  });
}

/** What to do about a field, such as `Cue.text`, that is shown nowhere. */
export function notShown(name: string): string {
  const [entity] = name.split(".");
  return `${name} is not shown: give it words in src/view, where the words for ${entity} are, and see src/page`;
}
