import type { z } from "#zod";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
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
  try {
    return JSON.stringify(report);
  } catch (error) {
    // Engines have a longest string, which a key of a hundred megabytes, told at several places, goes beyond.
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify({ ...report, id: undefined, diagnostics: diagnostics.map(withoutPlace) });
  }
}

const LONGEST_MESSAGE = 200;

/** As much of a diagnostic as can be written of one that is too long. */
function withoutPlace({ code, severity, message }: Diagnostic): RecordReport["diagnostics"][number] {
  const cut = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  return { code, severity, message: cut, pointer: "", path: [], params: {} };
}
