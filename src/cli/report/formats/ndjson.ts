import type { z } from "#zod";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { asData } from "../diagnostic-report.ts";
import type { RecordReportSchema } from "../record-report-schema.ts";
import type { RecordReport, ReportFormat } from "../report-format.ts";

/** What was found in each record on a line of its own; its schema is published as schemas/report/record-1.0.json. */
export const ndjson: ReportFormat = {
  name: "ndjson",
  description: "a line for each record, as soon as it is validated",
  records: { as: "lines", linesOf: lineOf },
};

type Line = z.infer<typeof RecordReportSchema>;

function lineOf({ number, unnamed, file, line, id, ok, checked, diagnostics }: RecordReport): string {
  // What is undefined is left out.
  const report: { [Key in keyof Required<Line>]: Line[Key] | undefined } = {
    record: number,
    file: unnamed ? undefined : file,
    line,
    id: id(),
    ok,
    checked,
    diagnostics: diagnostics.map(asData),
  };
  try {
    return JSON.stringify(report);
  } catch (error) {
    // Engines have a longest string, and a key of a hundred megabytes that is reported at several places exceeds it.
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify({ ...report, id: undefined, diagnostics: diagnostics.map(withoutPlace) });
  }
}

const LONGEST_MESSAGE = 200;

/** As much of a diagnostic as can be written of one that is too long. */
function withoutPlace({ code, severity, message }: Diagnostic): Line["diagnostics"][number] {
  const cut = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  return { code, severity, message: cut, pointer: "", path: [], params: {} };
}
