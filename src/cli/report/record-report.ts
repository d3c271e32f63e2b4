import type { z } from "#zod";
import { asData } from "./diagnostic-report.ts";
import type { RecordReportSchema } from "./record-report-schema.ts";
import type { FileReport } from "./report.ts";

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
