import { z } from "#zod";
import { checked, count, DiagnosticReportSchema } from "./diagnostic-report-schema.ts";

/** One line of `--format ndjson`. */
export const RecordReportSchema = z
  .strictObject({
    record: count.min(1).describe("The number of the record in its file, from 1; blank lines do not count."),
    file: z.string().optional().describe("The file, as it was named; left out for standard input."),
    line: count.min(1).optional().describe("The line in its file, from 1; only for NDJSON."),
    id: z.string().optional().describe("The id of the dataset, if it can be read."),
    ok: z.boolean().describe("Whether it has no error."),
    checked,
    diagnostics: z
      .array(DiagnosticReportSchema)
      .describe("What was found, in the order of the record. Positions count within the record's own text."),
  })
  .describe("What leader-calls validate found in one record, as a line of --format ndjson.");
