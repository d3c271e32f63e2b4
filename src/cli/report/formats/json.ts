import type { z } from "#zod";
import { asData } from "../diagnostic-report.ts";
import type { JsonReportSchema } from "../json-report-schema.ts";
import { countDiagnostics, REPORT_VERSION, sumChecked } from "../report.ts";
import type { ReportFormat, ReportOptions } from "../report-format.ts";
import type { FileReport } from "../report.ts";
import { tool } from "../../tool.ts";

/** Diagnostics as one JSON document for programs; its schema is published as schemas/report/1.0.json. */
export const json: ReportFormat = {
  name: "json",
  description: "one document for programs",
  files: document,
  records: { as: "document", document },
};

function document(reports: readonly FileReport[], { unread = [] }: Pick<ReportOptions, "unread">): string {
  const { name, version } = tool;
  const report: z.infer<typeof JsonReportSchema> = {
    reportVersion: REPORT_VERSION,
    tool: { name, version },
    ok: unread.length === 0 && reports.every(({ ok }) => ok),
    ...(unread.length > 0 && { unread: [...unread] }),
    files: reports.map(({ file, record, line, ok, checked, diagnostics }) => ({
      file,
      ...(record !== undefined && { record }),
      ...(line !== undefined && { line }),
      ok,
      checked: { ...checked },
      diagnostics: diagnostics.map(asData),
    })),
    summary: { counts: countDiagnostics(reports), checked: sumChecked(reports) },
  };
  return JSON.stringify(report, null, 2);
}
