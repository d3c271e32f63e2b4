import { build, transformSync } from "esbuild";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { describe, expect, test } from "vitest";
import { loadSchemas, schemaFilesIn } from "../../src/generate/plan/load-schemas.ts";
import type * as loading from "../../src/generate/plan/load-schemas.ts";
import type * as making from "../../src/generate/plan/make-plan.ts";
import { makePlan } from "../../src/generate/plan/make-plan.ts";
import { modelAsText } from "../../src/generate/plan/plan-model.ts";
import { printDescriptions, printPlan, printPurposes } from "../../src/generate/plan/print-plan.ts";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import { descriptions } from "../../src/plan/descriptions.ts";
import { changedSchemas, runPlan } from "./changed-models.ts";
import type { AnySchema, Target } from "./changed-models.ts";
import { planDifference } from "./plan-difference.ts";
import { z } from "#zod";

const named = await loadSchemas();
const model = makePlan("Dataset", named);

/** Code without what only its layout makes different. */
function bare(code: string): string {
  return transformSync(code, {
    loader: "ts",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
  }).code;
}

test("the committed plan is what the schemas say", () => {
  const written: Readonly<Record<string, string>> = {
    "src/plan/dataset-plan.ts": printPlan(model),
    "src/plan/descriptions.ts": printDescriptions(model),
    "src/plan/purposes.ts": printPurposes(model),
  };
  const stale = Object.keys(written).filter(
    (file) => bare(readFileSync(file, "utf8")) !== bare(written[file]!),
  );
  const difference = planDifference(model, datasetPlan, descriptions);
  if (stale.length === 0 && difference === undefined) return;
  const why = difference === undefined ? "" : `: ${difference}`;
  throw new Error(`Not up to date: ${stale.join(", ")}${why}. Run: npm run generate`);
});

describe("what differs is named by its place", () => {
  // Not the committed plan, in which a change of today would be found first.
  const plan = runPlan(model);
  const says = Object.fromEntries(
    [...model.parts].map(([name, part]) => {
      const fields =
        part.type === "object" ? part.fields.map((field) => [field.key, field.says] as const) : [];
      return [name, { says: part.says, fields: Object.fromEntries(fields) }];
    }),
  );

  const at =
    (level: Target["level"], place: string, change: (schema: AnySchema) => AnySchema) =>
    (schema: AnySchema, target: Target): AnySchema =>
      target.level === level && target.place === place ? change(schema) : schema;

  test.each([
    [
      "a field more",
      at("entity", "Participant", (object) => object.extend({ seat: z.string().describe("A seat.") })),
      "Participant.seat is in the schemas only",
    ],
    [
      "a field less",
      at("entity", "Statement", (object) => object.omit({ cues: true })),
      "Statement.cues is no longer in the schemas",
    ],
    [
      "an optional field",
      at("field", "Statement.mode", (field) => field.optional()),
      "Statement.mode is optional in the schemas",
    ],
    [
      "another length",
      at("value", "Statement.acts", (list) => list.max(3)),
      "Statement.acts may have another number of items in the schemas",
    ],
    [
      "another pattern",
      at("value", "Topic.label", () => z.string().regex(/^a$/, "an a")),
      "Topic.label must be something else in the schemas",
    ],
    [
      "another description",
      at("value", "Topic.label", (text) => text.describe("Another.")),
      "Topic.label has another description in the schemas",
    ],
    [
      "a code more",
      at("codelist", "weekday", (codes) => z.enum([...codes.options, "doomsday"] as never)),
      "DateClaim.weekday has other codes in the schemas",
    ],
    [
      "a kind less",
      at("entity", "Circumstance", (union) => z.discriminatedUnion("kind", union.options.slice(1))),
      "the kind occurrence of Circumstance is no longer in the schemas",
    ],
  ])("%s", (_, change, difference) => {
    const changed = makePlan("Dataset", changedSchemas(named, change));
    expect(planDifference(changed, plan, says)).toBe(difference);
  });
});

test("both Zod versions give the same model", async () => {
  const other = await withZod3();
  const text = modelAsText(other.makePlan("Dataset", other.named));
  // Not compared by the test's own means: two texts of this length would be printed whole.
  if (text !== modelAsText(model)) {
    const texts = [text, modelAsText(model)].map((each) => each.split('"key":'));
    const index = texts[0]!.findIndex((each, at) => each !== texts[1]![at]);
    throw new Error(`With Zod 3 the model differs: ${texts[0]![index]} instead of ${texts[1]![index]}`);
  }
});

/** The schemas and the maker of the plan, made with Zod 3 in this process. */
async function withZod3() {
  const folders = ["entities", "codelists", "scalars"] as const;
  const lists = folders.map((folder) => {
    const files = schemaFilesIn(folder).map((file) => `require("./src/schema/${folder}/${file}")`);
    return `${folder}: [${files.join(", ")}]`;
  });
  const contents = `
    const { namedSchemas } = require("./src/generate/plan/load-schemas.ts");
    const { makePlan } = require("./src/generate/plan/make-plan.ts");
    module.exports = { makePlan, named: namedSchemas({ ${lists.join(", ")} }) };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    conditions: ["zod3"],
    external: ["zod/*"],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    logLevel: "error",
  });
  const module = {
    exports: {} as { makePlan: typeof making.makePlan; named: ReturnType<typeof loading.namedSchemas> },
  };
  compileFunction(outputFiles[0]!.text, ["module", "exports", "require"])(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}
