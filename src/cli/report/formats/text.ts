import type { ReportFormat } from "../report-format.ts";
import { diagnosticBlocks, textEnding, textReport } from "../text-report.ts";

/** Diagnostics for people to read. */
export const text: ReportFormat = {
  name: "text",
  description: "for people, with the lines in question",
  files: textReport,
  records: {
    as: "blocks",
    blocksOf: diagnosticBlocks,
    ending: (totals, shown) => textEnding(totals, shown, "records").join("\n\n"),
  },
};
