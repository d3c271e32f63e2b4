import type { z } from "#zod";
import { asData } from "./diagnostic-report.ts";
import type { RecordReportSchema } from "./record-report-schema.ts";
import type { FileReport } from "./report.ts";

type RecordReport = z.infer<typeof RecordReportSchema>;

/** What was found in one record, on one line; its schema is published as schemas/report/record-1.0.json. */
export function recordReport(
  { ok, checked, diagnostics }: Pick<FileReport, "ok" | "checked" | "diagnostics">,
  { record, file, line, id }: Pick<RecordReport, "record" | "file" | "line" | "id">,
): string {
  // What is undefined is left out.
  const report: { [Key in keyof Required<RecordReport>]: RecordReport[Key] | undefined } = {
    record,
    file,
    line,
    id,
    ok,
    checked,
    diagnostics: diagnostics.map(asData),
  };
  return JSON.stringify(report);
}
