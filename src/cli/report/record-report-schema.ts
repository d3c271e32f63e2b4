import { z } from "#zod";
import { checked, count, DiagnosticReportSchema } from "./diagnostic-report-schema.ts";

/** One line of `--format ndjson`. */
export const RecordReportSchema = z
  .strictObject({
    record: count.min(1).describe("Which record of its file it is, from 1; blank lines are none."),
    file: z.string().optional().describe("The file as it was named; not of standard input."),
    line: count.min(1).optional().describe("The line of its file, from 1; only of NDJSON."),
    id: z.string().optional().describe("The id that the dataset gives itself, where it can be read."),
    ok: z.boolean().describe("Whether it has no error."),
    checked,
    diagnostics: z
      .array(DiagnosticReportSchema)
      .describe("What was found, in the order of the record. Positions count within the record's own text."),
  })
  .describe("What leader-calls validate found in one record, as a line of --format ndjson.");
