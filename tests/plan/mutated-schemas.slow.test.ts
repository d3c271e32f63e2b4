import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { loadSchemas } from "../../src/generate/plan/load-schemas.ts";
import { ChangeJudge } from "./judge-change.ts";
import type { Outcome } from "./judge-change.ts";
import { changesOfZodsMaking, writtenChanges } from "./schema-changes.ts";
import type { SchemaChange } from "./schema-changes.ts";

const judge = new ChangeJudge(await loadSchemas());

/** Judges every change, and says of each that went wrong which it was. */
function judgeAll(changes: readonly SchemaChange[], every = 10): Map<SchemaChange, Outcome> {
  const wrong: string[] = [];
  const outcomes = new Map<SchemaChange, Outcome>();
  for (const [index, change] of changes.entries()) {
    const more = index % every === 0;
    try {
      outcomes.set(change, judge.judge(change, { jsonSchema: more, extensionCodes: more, few: !more }));
    } catch (error) {
      wrong.push(
        `${change.name} at ${change.at.place}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  expect(wrong).toEqual([]);
  return outcomes;
}

const count = (outcomes: Map<SchemaChange, Outcome>, end: Outcome["end"]) =>
  [...outcomes.values()].filter((outcome) => outcome.end === end).length;

describe("a changed model is refused by name and place, or all that reads its plan agrees with Zod", () => {
  test("for every change that is written down, at every place", () => {
    const outcomes = judgeAll(writtenChanges);
    expect(count(outcomes, "refusal")).toBeGreaterThan(400);
    expect(count(outcomes, "plan")).toBeGreaterThan(150);
    for (const outcome of outcomes.values())
      if (outcome.end === "plan") expect(outcome.refused).toBeGreaterThan(0);
  }, 600_000);

  test("for every function and method of Zod that makes a schema", () => {
    const outcomes = judgeAll(changesOfZodsMaking());
    expect(count(outcomes, "refusal")).toBeGreaterThan(200);
    expect(count(outcomes, "plan")).toBeGreaterThan(20);
  }, 600_000);

  test("with Zod 3 as well", () => {
    const script = ["--conditions=zod3", "--import", "tsx", "tests/plan/print-changed-models.ts"];
    const output = execFileSync(process.execPath, script, { encoding: "utf8" });
    const { wrong, refusals, plans } = JSON.parse(output) as {
      wrong: string[];
      refusals: number;
      plans: number;
    };
    expect(wrong).toEqual([]);
    expect(refusals).toBeGreaterThan(100);
    expect(plans).toBeGreaterThan(30);
  }, 600_000);
});
