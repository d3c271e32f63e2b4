import type { Rule } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";

export const sourceUnclear: Rule<EvidenceFaults["source-unclear"]> = {
  code: "evidence/source-unclear",
  severity: "error",
  reason: "Where no account is told by, nothing says in which source the words stand.",
  example: {
    at: "/calls/0/date/evidence",
    wrong: [{ exact: "4 March", start: 68, end: 75 }],
    right: [{ source: "readout", exact: "4 March", start: 68, end: 75 }],
  },
  message: () => `Nothing says which source these words stand in.`,
  hint: () => 'Add "source" with the id of the source.',
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "source-unclear")) report(evidence.path, params);
  },
};
