import { describe, expect, test } from "vitest";
import { indexDataset } from "../../src/dataset-index/index-dataset.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import type { ObjectPlan, UnionPlan, ValuePlan } from "../../src/plan/plan.ts";
import type { Dataset } from "../../src/schema/entities/dataset.ts";
import { datasetOutline } from "../../src/view/call-outline.ts";
import type { Outline } from "../../src/view/call-outline.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { exampleNames, readExample } from "../support/examples.ts";

const read = (name: string) => readExample<Dataset>(name);

const textsIn = ({ text, lines = [] }: Outline): string[] => [text, ...lines.flatMap(textsIn)];

describe.each(exampleNames)("the outline of %s", (name) => {
  const dataset = read(name);
  const outline = datasetOutline(dataset);
  const calls = outline.lines ?? [];
  const sectionOf = (call: Outline, title: string) =>
    call.lines?.find(({ text }) => text === title)?.lines ?? [];

  test("has a part for each call, with its participants by name and in their roles", () => {
    expect(outline.text).toBe(dataset.title);
    expect(calls).toHaveLength(dataset.calls.length);
    dataset.calls.forEach((call, at) => {
      const who = sectionOf(calls[at]!, "Who");
      call.participants.forEach(({ actor, roles }, place) => {
        const { name: person } = dataset.actors.find(({ id }) => id === actor)!;
        expect(who[place]!.text.startsWith(person)).toBe(true);
        expect(who[place]!.text).toContain(`: ${roles.join(", ")}`);
      });
    });
  });

  test("tells each statement once, under its account", () => {
    dataset.calls.forEach((call, at) => {
      const tellings = calls[at]!.lines!.filter(({ text }) => text.startsWith("According to "));
      const told = tellings.flatMap(({ lines = [] }) => lines.map(({ text }) => text));
      expect(told).toHaveLength(call.statements?.length ?? 0);
      for (const { content } of call.statements ?? []) {
        expect(told.some((text) => text.includes(`]: ${content}`))).toBe(true);
      }
    });
  });

  test("tells no circumstance, topic, outcome or printed title without saying who says so", () => {
    for (const call of calls) {
      for (const title of ["About the call", "Topics discussed"]) {
        for (const { text } of sectionOf(call, title)) expect(text).toMatch(/, according to \S/);
      }
      for (const { lines = [] } of sectionOf(call, "Outcomes")) {
        // A note is the encoder's own.
        const claims = lines.filter(({ text }) => !text.startsWith("note: "));
        expect(claims.length).toBeGreaterThan(0);
        for (const { text } of claims) expect(text).toMatch(/^claimed by \S/);
      }
      for (const { lines = [] } of sectionOf(call, "Who")) {
        for (const { text } of lines) expect(text).toMatch(/^called ".+, according to \S/);
      }
    }
  });

  test("writes every id of an actor as a name, and never a value that is not there", () => {
    for (const text of textsIn(outline)) expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object |NaN/);
  });
});

/** What of a call an outline leaves out, and why. */
const leftOut: Readonly<Record<string, string>> = {
  Evidence: "An outline says what is told, not where it is printed.",
  "Comparison.kind": 'It is read as a verb: the kind omits as "leaves out".',
  "Statement.setting":
    "That a statement was made in the call is what a reader expects; anything else is said.",
};

/** A value of a call that an outline should show: as it is written, or in one of the forms in which it may be. */
interface Fact {
  readonly place: string;
  readonly forms: readonly string[];
}

/** Every string, code and reference of a call, by the plan; ids of its own serve only other data. */
function factsIn(dataset: Dataset): Fact[] {
  const index = indexDataset(dataset);
  const namesOf = (id: string): string[] => {
    const named = index.get(id);
    switch (named?.kind) {
      case "actor":
        return [named.value.name];
      case "topic":
        return [named.value.label];
      case "account":
        return [index.actor(named.value.voice)!.name];
      case "statement":
      case "element":
      case "outcome":
        return [named.value.content];
      case "circumstance":
        return [index.actor(index.account(named.value.account)!.voice)!.name];
      default:
        return [id];
    }
  };
  const facts: Fact[] = [];
  const walk = (plan: ValuePlan, value: unknown, place: string): void => {
    switch (plan.type) {
      case "string":
        if (!plan.identity)
          facts.push({ place, forms: plan.targets ? namesOf(value as string) : [value as string] });
        return;
      case "code":
        facts.push({ place, forms: [value as string, (value as string).replaceAll("-", " ")] });
        return;
      case "list":
        for (const item of value as unknown[]) walk(plan.item, item, place);
        return;
      case "union":
        walk(plan.options[(value as { kind: string }).kind]!, value, plan.entity);
        return;
      case "object":
        walkObject(plan, value as Record<string, unknown>, plan.entity ?? place);
        return;
      default:
        return;
    }
  };
  const walkObject = (plan: ObjectPlan, value: Record<string, unknown>, name: string): void => {
    if (name in leftOut) return;
    for (const [key, field] of Object.entries(plan.fields)) {
      const place = `${name}.${key}`;
      const inner = value[key];
      if (inner === undefined || (place in leftOut && inner === "in-call")) continue;
      walk(field.value, inner, place);
    }
  };
  const call: ObjectPlan | UnionPlan = plansByEntity().get("LeaderCall")!;
  for (const each of dataset.calls) walk(call, each, "LeaderCall");
  return facts;
}

/** What an outline of a dataset's calls does not show of them. */
function missingFrom(dataset: Dataset): string[] {
  const text = textsIn(datasetOutline(dataset)).join("\n");
  return factsIn(dataset)
    .filter(({ place, forms }) => !(place in leftOut) && !forms.some((form) => text.includes(form)))
    .map(({ place, forms }) => `${place}: ${forms[0]}`);
}

describe("nothing of a call is left out but what is said to be", () => {
  test.each(exampleNames)("in %s", (name) => expect(missingFrom(read(name))).toEqual([]));

  test("in datasets made by chance", () => {
    for (let seed = 0; seed < 60; seed++)
      expect(missingFrom(makeValidDataset(new Random(seed)).dataset)).toEqual([]);
  });

  test("and the test would see it", () => {
    const dataset = read("lenne-bridge");
    expect(factsIn(dataset).length).toBeGreaterThan(200);
    const [call] = dataset.calls;
    const text = textsIn(datasetOutline(dataset)).join("\n");
    expect(text).not.toContain("A remark that is nowhere else.");
    const noted: Dataset = { ...dataset, calls: [{ ...call!, note: "A remark that is nowhere else." }] };
    expect(textsIn(datasetOutline(noted)).join("\n")).toContain("note: A remark that is nowhere else.");
  });
});

test("a field that the outline has no words for is given as it is", () => {
  const dataset = read("minimal");
  const [call] = dataset.calls;
  const [statement] = call!.statements!;
  const changed: Dataset = {
    ...dataset,
    calls: [
      {
        ...call!,
        sameAs: ["https://example.org/call"],
        statements: [{ ...statement!, factuality: "certainly-not", insertions: statement!.evidence }],
      },
    ],
  };
  const texts = textsIn(datasetOutline(changed));
  expect(texts).toContain("factuality: certainly-not");
  expect(texts).toContain("same as: https://example.org/call");
  expect(texts.filter((text) => text.startsWith("insertions"))).toEqual([]);
});
