import { z } from "#zod";
import { EXTENSION_CODE_PATTERN } from "../plan/extension-codes.ts";

/** The version of the configuration's format, which has its own number. */
export const CONFIG_VERSION = "1.0";

/**
 * A project's settings, as its file `leader-calls.config.json` has them. Its JSON Schema is made from this; the command
 * checks the file by `check-config.ts`, which says the same without Zod.
 */
export const ConfigSchema = z
  .strictObject({
    $schema: z.string().optional().describe("The address of a JSON Schema, for editors; any string."),
    rules: z
      .record(z.string(), z.enum(["error", "warning", "info", "off"]))
      .optional()
      .describe("How bad the diagnostics of a rule are to be, by its code; off where it is not to be run."),
    extensionCodes: z
      .record(z.string(), z.record(z.string().regex(EXTENSION_CODE_PATTERN), z.string().min(1)))
      .optional()
      .describe(
        "Codes that the project adds to codelists: by the codelist's name, each code (it begins with x-) with its definition.",
      ),
    texts: z
      .string()
      .min(1)
      .optional()
      .describe(
        "The folder with the texts of sources that a dataset does not hold, each in a file named by the source's id, such as readout.txt; relative to this file's folder.",
      ),
    evidence: z
      .enum(["may-be-unchecked", "must-be-checked", "must-match-given-texts"])
      .optional()
      .describe(
        "Whether `validate` takes evidence for an error that it could compare with no text (must-be-checked), or only with a text that the dataset itself has (must-match-given-texts); left out, it does not.",
      ),
  })
  .describe("The settings of a project that uses leader-calls.");
/** A project's settings. */
export type Config = z.infer<typeof ConfigSchema>;
