import fc from "fast-check";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import { refusalOfString } from "../../src/plan/plan.ts";
import type { ObjectPlan, StringPlan, ValuePlan } from "../../src/plan/plan.ts";
import type { Dataset } from "../../src/schema/model-types.ts";

/** Values of the strings that have a form; a field takes those that fit it. */
const formed = [
  "2031-05-16",
  "2031-05",
  "2031",
  "2031-05-XX",
  "XXXX-05-16",
  "203X",
  "2031-05?",
  "2031-05-16T10:29",
  "2031-05-16T10:29:30+02:00",
  "../2031-05-31",
  "2031-05-16/..",
  "2031-05/",
  "/2031-05",
  "2031-05-01/2031-05-16",
  "PT17M6S",
  "PT1H",
  "P2Y",
  "P1M10D",
  "17:15",
  "en",
  "el",
  "zh-Hant",
  "Q42",
  "CH",
  "1.0",
  "db514246603437d9f1f075e5f505fa401eb8fc56fe2cb2abefb84b9fae19ef4e",
];

/** Fields whose words may be the same in several entities, because names are. */
const names: Readonly<Record<string, readonly string[]>> = {
  name: ["Press", "Ilva Varn", "An aide"],
  title: ["President", "Words on a call"],
  label: ["The bridge", "Grain"],
};

const sentences = [
  (word: string) => `The matter ${word} stands.`,
  (word: string) => `Norrland ${word} acts`,
  (word: string) => `Whether ${word} holds.`,
  (word: string) => `“Quoted” ${word}: so be it!`,
  (word: string) => `First ${word}. Second ${word}.`,
  (word: string) => `𝒜 ${word} 🚢 on\ntwo lines`,
];

/** Whether a field takes any words, and not only those of a form. */
export function isFreeText(plan: StringPlan): boolean {
  return refusalOfString(plan, "Any words: 𝒜 and so on!") === undefined;
}

/** Whole numbers to a highest one, each as often: small ones alone would leave most fields and codes out. */
const evenly = (max: number) => fc.noBias(fc.nat({ max }));

/** The chance of a field that may be left out. */
const LEFT_OUT = 0.4;

const anyDataset: fc.Arbitrary<Dataset> = fc.gen().map((draw) => {
  const ids = new Map<string, string[]>();
  let count = 0;
  const nextWord = () => `n${String(++count).padStart(5, "0")}`;
  const chance = () => draw(evenly, 99) / 100;
  const pick = <Item>(items: readonly Item[]): Item => items[draw(evenly, items.length - 1)]!;

  /** First everything is made but references, which can name only what is there. */
  function make(plan: ValuePlan, key: string): unknown {
    switch (plan.type) {
      case "string":
        return makeString(plan, key);
      case "number":
        return numberFor(key);
      case "code":
        return pick(plan.codes);
      case "literal":
        return plan.value;
      case "list": {
        if (plan.item.type === "union" && key === "actors")
          return Object.values(plan.item.options).flatMap((option) => [make(option, key), make(option, key)]);
        const length = Math.min(plan.minimum + pick([0, 1, 1, 2]), plan.maximum ?? Infinity);
        return Array.from({ length }, () => make(plan.item, key));
      }
      case "union":
        return make(pick(Object.values(plan.options)), key);
      case "object":
        return makeObject(plan);
    }
  }

  function makeObject({ fields }: ObjectPlan): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const [key, { value, isRequired }] of Object.entries(fields)) {
      // Topics are needed by whatever names one.
      if (!isRequired && key !== "topics" && chance() < LEFT_OUT) continue;
      made[key] = make(value, key);
    }
    return made;
  }

  function makeString(plan: StringPlan, key: string): string {
    if (plan.targets) return "to-be-named";
    if (plan.identity !== undefined) {
      const id = `${plan.identity}-${++count}`;
      ids.set(plan.identity, [...(ids.get(plan.identity) ?? []), id]);
      return id;
    }
    const fitting = formed.filter((value) => refusalOfString(plan, value) === undefined);
    if (isFreeText(plan)) return key in names ? pick(names[key]!) : pick(sentences)(nextWord());
    const address = `https://calls.example/${nextWord()}`;
    return refusalOfString(plan, address) === undefined ? address : pick(fitting);
  }

  function numberFor(key: string): number {
    if (key === "start") return pick([0, 1, 2, 3]);
    if (key === "end") return pick([4, 5, 6, 7]);
    return pick([1, 2, 20]);
  }

  /** Then references are given their ids; what can name nothing is left out. */
  function name(plan: ValuePlan, value: unknown): unknown {
    switch (plan.type) {
      case "string": {
        if (!plan.targets) return value;
        const able = plan.targets.flatMap((kind) => ids.get(kind) ?? []);
        return able.length === 0 ? undefined : pick(able);
      }
      case "list": {
        const items = (value as unknown[]).map((item) => name(plan.item, item));
        return items.filter((item) => item !== undefined);
      }
      case "union":
        return name(plan.options[(value as { kind: string }).kind]!, value);
      case "object": {
        const named: Record<string, unknown> = {};
        for (const [key, item] of Object.entries(value as object)) {
          const given = name(plan.fields[key]!.value, item);
          if (given !== undefined) named[key] = given;
        }
        return named;
      }
      default:
        return value;
    }
  }

  return name(datasetPlan, makeTopical(make)) as Dataset;

  /** A dataset that has topics. */
  function makeTopical(makeAny: typeof make): unknown {
    const dataset = makeAny(datasetPlan, "dataset") as Record<string, unknown>;
    const { topics } = datasetPlan.fields;
    if ((dataset.topics as unknown[]).length === 0 && topics?.value.type === "list")
      dataset.topics = [makeAny(topics.value.item, "topics")];
    return dataset;
  }
});

/**
 * Datasets that the schemas accept, made from the plan, so that a field that is added to the model is in them. They need not
 * keep the rules. Every free text but names is in them once. One that
 * fails is made smaller a few hundred times: it has thousands of draws, and no end would be seen.
 */
export const madeDataset = fc.limitShrink(anyDataset, 300);
