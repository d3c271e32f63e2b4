import type { z } from "#zod";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonReportSchema } from "./json-report-schema.ts";
import { countFindings, REPORT_VERSION, sumChecked } from "./report.ts";
import type { FileReport, Tool } from "./report.ts";

/** Findings as one JSON document for machines; its schema is published as schemas/report/1.0.json. */
export function jsonReport(reports: readonly FileReport[], tool: Tool): string {
  const report: z.infer<typeof JsonReportSchema> = {
    reportVersion: REPORT_VERSION,
    tool: { name: tool.name, version: tool.version },
    ok: reports.every(({ ok }) => ok),
    files: reports.map(({ file, ok, checked, diagnostics }) => ({
      file,
      ok,
      checked: { ...checked },
      diagnostics: diagnostics.map(asData),
    })),
    summary: { counts: countFindings(reports), checked: sumChecked(reports) },
  };
  return JSON.stringify(report, null, 2);
}

type JsonDiagnostic = z.infer<typeof JsonReportSchema>["files"][number]["diagnostics"][number];

function asData({ path, params, related, fix, ...rest }: Diagnostic): JsonDiagnostic {
  return {
    ...rest,
    path: [...path],
    params: { ...params },
    ...(fix && {
      fix: { title: fix.title, edits: fix.edits.map((edit) => ({ ...edit, path: [...edit.path] })) },
    }),
    ...(related && { related: related.map((other) => ({ ...other, path: [...other.path] })) }),
  };
}
