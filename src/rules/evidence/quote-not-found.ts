import type { Rule } from "../rule.ts";
import { faultsOf } from "./evidence-fault.ts";
import type { EvidenceFaults } from "./evidence-fault.ts";
import { showValue } from "../../diagnostics/wording.ts";

export const quoteNotFound: Rule<EvidenceFaults["quote-not-found"]> = {
  code: "evidence/quote-not-found",
  severity: "error",
  reason: "A quotation that the source does not hold is no evidence; it may have been mistyped or invented.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She begged him to reopen the Lenne bridge." },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
  message: ({ quote, source }) => `The source "${source}" does not hold the words ${showValue(quote)}.`,
  hint: () => "Quote the words exactly as they are printed, with their quotation marks, dashes and spaces.",
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "quote-not-found")) report(evidence.path, params);
  },
};
