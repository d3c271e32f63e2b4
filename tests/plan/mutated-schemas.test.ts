import { describe, expect, test } from "vitest";
import { loadSchemas } from "../../src/generate/plan/load-schemas.ts";
import { DiagnosticCollector } from "../../src/diagnostics/diagnostic-collector.ts";
import { REFUSED } from "../../src/plan/accepting.ts";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import { explainStructure } from "../../src/validate/explain-structure.ts";
import { Structure } from "../../src/validate/structure.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { ChangeJudge } from "./judge-change.ts";
import { writtenChanges } from "./schema-changes.ts";
import type { SchemaChange } from "./schema-changes.ts";
import { codesOfOtherModels } from "./codes-of-other-models.ts";

const judge = new ChangeJudge(await loadSchemas());
/** The codes of all diagnostics that changed models gave. */
const seen = new Set<string>();

function changeOf(name: string, place: string): SchemaChange {
  const found = writtenChanges.find((change) => change.name === name && change.at.place === place);
  if (!found) throw new Error(`There is no change "${name}" at ${place} in schema-changes.ts.`);
  return found;
}

/*
 * A sample of what mutated-schemas.slow.test.ts does with every change.
 */
describe("what a changed model refuses is never found valid", () => {
  test.each([
    [
      ".refine",
      "LeaderCall.participants",
      /^LeaderCall\.participants: .*\.refine.* on this list|^LeaderCall\.participants: .*\.refine/,
    ],
    [
      ".nullable()",
      "LeaderCall.participants",
      /^LeaderCall\.participants: the plan does not know ZodNullable/,
    ],
    [
      ".default(…)",
      "LeaderCall.participants",
      /^LeaderCall\.participants: the plan does not know ZodDefault/,
    ],
    [".or", "LeaderCall.participants", /^LeaderCall\.participants: a union must be a z\.discriminatedUnion/],
    ["a union by nothing", "Actor", /^[A-Z][A-Za-z.[\]]*: a union must be a z\.discriminatedUnion/],
    [".email()", "Statement.content", /^Statement\.content: the plan does not know the check "email"/],
    [".passthrough()", "Participant", /^[A-Z][A-Za-z.[\]]*: this object accepts unknown keys/],
  ])("%s at %s is refused when the plan is made", (name, place, message) => {
    const outcome = judge.judge(changeOf(name, place), { few: true });
    expect(outcome).toEqual({ end: "refusal", message: expect.stringMatching(message) as unknown });
  });

  test.each([
    [".min(2).max(3)", "LeaderCall.participants", "structure/too-many-items"],
    ["a pattern of fixed length", "Statement.content", "structure/wrong-format"],
    ["one literal", "Statement.content", "structure/unexplained"],
    ["the last code less", "setting", "structure/unknown-code"],
  ])("%s at %s gives a plan that agrees with Zod, which reports %s", (name, place, code) => {
    const outcome = judge.judge(changeOf(name, place), { few: true });
    if (outcome.end !== "plan") throw new Error(outcome.message);
    expect(outcome.accepted).toBeGreaterThan(0);
    expect(outcome.refused).toBeGreaterThan(20);
    expect([...outcome.codes]).toContain(code);
    for (const each of outcome.codes) seen.add(each);
  });

  test("a value that the program refuses is an error, even if nothing is known to be wrong with it", () => {
    const { dataset } = makeValidDataset(new Random(1));
    const plan = { ...datasetPlan, accepts: () => REFUSED };
    const collector = new DiagnosticCollector(10);
    explainStructure(new Structure(plan), dataset, collector);
    expect(collector.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["structure/unexplained", "error"],
    ]);
  });

  test("every code that no dataset of the present model can have was seen on a changed one", () => {
    expect([...seen]).toEqual(expect.arrayContaining([...codesOfOtherModels]));
  });
});
