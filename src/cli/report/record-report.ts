import { z } from "#zod";
import { asData, checked, count, DiagnosticReportSchema } from "./diagnostic-report.ts";
import type { FileReport } from "./report.ts";

/** One line of `--format ndjson`. */
export const RecordReportSchema = z
  .object({
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
  .strict()
  .describe("What leader-calls validate found in one record, as a line of --format ndjson.");

/** What was found in one record, on one line; its schema is published as schemas/report/record-1.0.json. */
export function recordReport(
  { ok, checked, diagnostics }: Pick<FileReport, "ok" | "checked" | "diagnostics">,
  which: Pick<z.infer<typeof RecordReportSchema>, "record" | "file" | "line" | "id">,
): string {
  const { record, file, line, id } = which;
  const report: z.infer<typeof RecordReportSchema> = {
    record,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(id !== undefined && { id }),
    ok,
    checked,
    diagnostics: diagnostics.map(asData),
  };
  return JSON.stringify(report);
}
