import { z } from "#zod";
import { checked, count, DiagnosticReportSchema } from "./diagnostic-report-schema.ts";
import { REPORT_VERSION } from "./report.ts";

const counts = z
  .strictObject({
    error: count.describe("How many errors."),
    warning: count.describe("How many warnings."),
    info: count.describe("How many pieces of information."),
  })
  .describe("How many diagnostics of each severity.");

/** The format of `--format json`. */
export const JsonReportSchema = z
  .strictObject({
    reportVersion: z.literal(REPORT_VERSION).describe("The version of this format."),
    tool: z
      .strictObject({
        name: z.string().describe("The tool's name."),
        version: z.string().describe("Its version."),
      })
      .describe("What made the report."),
    ok: z.boolean().describe("Whether every file could be read and has no error."),
    unread: z
      .array(z.string())
      .optional()
      .describe("What could not be read, and why, one sentence each; left out if everything could be read."),
    files: z
      .array(
        z.strictObject({
          file: z.string().describe("The file, as it was named."),
          record: count
            .min(1)
            .optional()
            .describe("Which record of the file it is, where there is one on each line."),
          line: count
            .min(1)
            .optional()
            .describe("The line of the record, from 1. Positions count within the record."),
          ok: z.boolean().describe("Whether it has no error."),
          checked,
          diagnostics: z
            .array(DiagnosticReportSchema)
            .describe("What was found, in the order of the document."),
        }),
      )
      .describe("A report for each file."),
    summary: z.strictObject({ counts, checked }).describe("All files together."),
  })
  .describe("What leader-calls validate found, with --format json.");
