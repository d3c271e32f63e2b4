import { loadSchemas } from "../../src/generate/plan/load-schemas.ts";
import { ChangeJudge } from "./judge-change.ts";
import { changesOfZodsMaking, writtenChanges } from "./schema-changes.ts";

/*
 * Prints what becomes of changes of the model with the Zod version that this process uses, as JSON: a part of those that
 * are written down, and of those that Zod's own functions make.
 */
const judge = new ChangeJudge(await loadSchemas());
const changes = [...writtenChanges, ...changesOfZodsMaking()].filter((_, index) => index % 4 === 0);
const counts = { refusal: 0, plan: 0, "no schema": 0 };
const wrong: string[] = [];
for (const change of changes) {
  try {
    counts[judge.judge(change, { few: true }).end]++;
  } catch (error) {
    wrong.push(
      `${change.name} at ${change.at.place}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
console.log(JSON.stringify({ wrong, refusals: counts.refusal, plans: counts.plan }));
