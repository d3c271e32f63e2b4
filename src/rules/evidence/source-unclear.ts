import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";

export const sourceUnclearDoc: RuleDoc = {
  reason:
    "Evidence that belongs to no account must name its source. Otherwise nobody knows where to look for the words.",
  example: {
    at: "/calls/0/date/evidence",
    wrong: [{ exact: "4 March", start: 68, end: 75 }],
    right: [{ source: "readout", exact: "4 March", start: 68, end: 75 }],
  },
};

export const sourceUnclear: Rule<EvidenceFaults["source-unclear"]> = {
  code: "evidence/source-unclear",
  severity: "error",
  message: () => "This evidence belongs to no account and does not name its source.",
  hint: () => 'Add "source" with the id of the source.',
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "source-unclear")) report(evidence.path, params);
  },
};
