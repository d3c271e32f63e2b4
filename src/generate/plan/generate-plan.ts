import { expectTargets } from "./expect-targets.ts";
import { formatted } from "../generated-files.ts";
import { loadSchemas } from "./load-schemas.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanModel } from "./plan-model.ts";
import { printModelTypes } from "./print-model-types.ts";
import { printDescriptions, printPlan, printPurposes } from "./print-plan.ts";

/** The plan of a dataset, from the Zod schemas of the Zod version that this process runs with. */
export async function datasetModel(): Promise<PlanModel> {
  const model = makePlan("Dataset", await loadSchemas());
  expectTargets(model);
  return model;
}

/** The generated files of the plan, by their path from the package's folder. */
export async function planFiles(): Promise<Map<string, string>> {
  const model = await datasetModel();
  const files = new Map([
    ["src/plan/dataset-plan.ts", printPlan(model)],
    ["src/schema/model-types.ts", printModelTypes(model)],
    ["src/plan/descriptions.ts", printDescriptions(model)],
    ["src/plan/purposes.ts", printPurposes(model)],
  ]);
  for (const [path, text] of files) files.set(path, await formatted(text, path));
  return files;
}
