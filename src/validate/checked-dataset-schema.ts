import type { Refined } from "#zod";
import { DatasetSchema } from "../schema/entities/dataset.ts";
import { checkDatasets, isOfStructure } from "./checked-dataset.ts";
import type { CheckedDatasetOptions } from "./checked-dataset.ts";
import type { DatasetIssue } from "./standard-schema.ts";

/** The options of {@link checkedDatasetSchema}. */
export type CheckedDatasetSchemaOptions = Omit<CheckedDatasetOptions, "extensionCodes">;

/**
 * The schema of Zod that `checkedDataset` is without Zod: `DatasetSchema`, with the rules and the check of all evidence behind
 * it. Its types and its JSON Schema are those of `DatasetSchema`. Zod itself reports what is wrong with the structure; where
 * something is, the rules have nothing to say yet. Where `texts` is a function that answers with a promise, use `parseAsync`.
 *
 * Codes of a project's own (`extensionCodes`) are none of `DatasetSchema`: where you have some, take `checkedDataset`.
 *
 * @throws TypeError where the options are wrong, as `validateDataset` does.
 * @example
 * const Body = checkedDatasetSchema({ texts: { readout: text } });
 * app.post("/datasets", zValidator("json", Body), (context) => save(context.req.valid("json"))); // of Hono
 */
export function checkedDatasetSchema(
  options: CheckedDatasetSchemaOptions = {},
): Refined<typeof DatasetSchema> {
  const check = checkDatasets(options);
  if ("extensionCodes" in options && options.extensionCodes !== undefined) {
    throw new TypeError(
      "DatasetSchema has no codes of a project's own: with extensionCodes, use checkedDataset.",
    );
  }
  return DatasetSchema.superRefine((value, context) => {
    const report = (issues: readonly DatasetIssue[]): void => {
      // What is wrong with the structure has been reported, unless Zod did not see it.
      const hasStructureFault = issues.some(({ diagnostic }) => isOfStructure(diagnostic));
      if (hasStructureFault && !DatasetSchema.safeParse(value).success) return;
      for (const { message, path, diagnostic } of issues)
        context.addIssue({ code: "custom", message, path: [...path], params: { diagnostic } });
    };
    const issues = check(value);
    return issues instanceof Promise ? issues.then(report) : report(issues);
  });
}
