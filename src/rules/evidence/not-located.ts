import type { Rule } from "../rule.ts";
import { countOf, reportBySource } from "./open-spans.ts";
import type { OpenSpans } from "./open-spans.ts";

export const notLocated: Rule<OpenSpans> = {
  code: "evidence/not-located",
  severity: "info",
  reason: "A quotation with its position is found without a search, and can be sealed.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She urged him to reopen the Lenne bridge." },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
  message: ({ source, count }) =>
    `${countOf(count, "quotation")} of source "${source}" ${count === 1 ? "stands" : "stand"} in its text, but without "start" and "end".`,
  check(dataset, report) {
    reportBySource(dataset, "not-located", report);
  },
};
