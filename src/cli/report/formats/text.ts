import type { ReportFormat } from "../report-format.ts";
import { findingsIn, textEnding, textReport } from "../text-report.ts";

/** Findings for people to read. */
export const text: ReportFormat = {
  name: "text",
  description: "for people, with the lines in question",
  files: textReport,
  records: {
    as: "findings",
    findingsOf: findingsIn,
    ending: (totals, shown) => textEnding(totals, shown, "records").join("\n\n"),
  },
};
