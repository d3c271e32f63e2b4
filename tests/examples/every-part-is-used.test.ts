import { describe, expect, test } from "vitest";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { expectComplete } from "../support/expect-complete.ts";
import { partsOfModel, partsUsedIn, whereItIsSaid } from "./what-is-used.ts";

const everyPart = partsOfModel(datasetPlan);

function unusedIn(examples: readonly unknown[]): string[] {
  const used = new Set(examples.flatMap((example) => [...partsUsedIn(example, datasetPlan)]));
  return [...everyPart].filter((part) => !used.has(part));
}

describe("all examples together show the whole model", () => {
  test("every entity, kind, field and code is used at least once", () => {
    const used = exampleNames.flatMap((name) => [...partsUsedIn(readExample(name), datasetPlan)]);
    expectComplete(used, everyPart, {
      missing: (part) => `No example uses ${part}: ${whereItIsSaid(part)}`,
      unexpected: (part) =>
        `An example uses ${part}, which is not in the plan. If it is in src/schema, run: npm run generate`,
    });
  });

  test.each([
    ["an entity", "OutcomeClaim"],
    ["a kind of an actor", "Actor group"],
    ["a kind of a circumstance", "Circumstance related-call"],
    ["a field", "Statement.omissions"],
    ["a field that all circumstances have", "Circumstance.attribution"],
    ["a field of one kind of circumstance", "Circumstance duration.counted"],
    ["a code", "act profess-ignorance"],
  ])("what is looked for has %s: %s", (_, part) => {
    expect([...everyPart]).toContain(part);
    expect(unusedIn([readExample("minimal")])).toContain(part);
  });

  test("what only one example uses is missing without it", () => {
    const without = (name: string) =>
      exampleNames.filter((each) => each !== name).map((each) => readExample(each));
    expect(unusedIn(without("disputed-call"))).toContain("accountKind memo");
    expect(unusedIn(without("week-of-calls"))).toContain("act condole");
    expect(unusedIn([])).toEqual([...everyPart]);
  });

  test("an empty list uses nothing", () => {
    const minimal = { ...readExample("minimal"), topics: [] };
    expect([...partsUsedIn(minimal, datasetPlan)]).not.toContain("Dataset.topics");
  });
});
