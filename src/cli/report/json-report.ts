import type { z } from "#zod";
import { asData } from "./diagnostic-report.ts";
import type { JsonReportSchema } from "./json-report-schema.ts";
import { countFindings, REPORT_VERSION, sumChecked } from "./report.ts";
import type { FileReport, Tool } from "./report.ts";

/** Findings as one JSON document for machines; its schema is published as schemas/report/1.0.json. */
export function jsonReport(reports: readonly FileReport[], tool: Tool): string {
  const report: z.infer<typeof JsonReportSchema> = {
    reportVersion: REPORT_VERSION,
    tool: { name: tool.name, version: tool.version },
    ok: reports.every(({ ok }) => ok),
    files: reports.map(({ file, record, line, ok, checked, diagnostics }) => ({
      file,
      ...(record !== undefined && { record }),
      ...(line !== undefined && { line }),
      ok,
      checked: { ...checked },
      diagnostics: diagnostics.map(asData),
    })),
    summary: { counts: countFindings(reports), checked: sumChecked(reports) },
  };
  return JSON.stringify(report, null, 2);
}
