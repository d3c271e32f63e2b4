import { expectTargets } from "./expect-targets.ts";
import { fileOfPlace } from "./file-of-place.ts";
import { formatted } from "../generated-files.ts";
import { loadSchemas } from "./load-schemas.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanModel } from "./plan-model.ts";
import { printModelTypes } from "./print-model-types.ts";
import { printDescriptions, printPlan, printPurposes } from "./print-plan.ts";
import { UnknownSchemaError } from "./read-zod.ts";

/**
 * The plan of a dataset, from the Zod schemas of the Zod version that this process runs with.
 *
 * @throws Error with the file of an entity and the place in it, where a plan cannot express what the schemas say.
 */
export async function datasetModel(): Promise<PlanModel> {
  const schemas = await loadSchemas();
  try {
    const model = makePlan("Dataset", schemas);
    expectTargets(model);
    return model;
  } catch (error) {
    if (!(error instanceof UnknownSchemaError)) throw error;
    throw new Error(`${fileOfPlace(error.place) ?? "src/schema"}: ${error.message}`, { cause: error });
  }
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
