import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";
import { showSpan, showValue } from "../../diagnostics/wording.ts";

export const quoteAmbiguousDoc: RuleDoc = {
  reason:
    "If the same words are printed twice, only their position or the words around them show which passage is meant.",
  example: {
    at: "/calls/0/date/evidence",
    wrong: [{ source: "readout", exact: "a" }],
    right: [{ source: "readout", exact: "4 March", start: 68, end: 75 }],
  },
};

export const quoteAmbiguous: Rule<EvidenceFaults["quote-ambiguous"]> = {
  code: "evidence/quote-ambiguous",
  severity: "error",
  message: ({ quote, source, places, more }) =>
    `The words ${showValue(quote)} occur more than once in source "${source}": at ${places
      .map(showSpan)
      .join(", ")
      .replace(/, characters/g, ",")}${more ? ", and later" : ""}.`,
  hint: () =>
    'Quote more of the sentence, or add "prefix" or "suffix" with the words just before or after, or "start" and "end".',
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "quote-ambiguous"))
      report([...evidence.path, "exact"], params);
  },
};
