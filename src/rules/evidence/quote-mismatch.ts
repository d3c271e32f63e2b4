import { showValue } from "../../diagnostics/wording.ts";
import type { Rule } from "../rule.ts";
import { faultsOf } from "./evidence-fault.ts";
import type { EvidenceFaults } from "./evidence-fault.ts";

export const quoteMismatch: Rule<EvidenceFaults["quote-mismatch"]> = {
  code: "evidence/quote-mismatch",
  severity: "error",
  reason: "The quotation is the truth and the position its address: both must be of the same words.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She urged him to reopen the Lenne bridge.", start: 76, end: 117 },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
  message: ({ quoted, printed, part }) => {
    if (part === "length") return `The quotation ${showValue(quoted)} is not as long as its span.`;
    const where = { exact: "at this position", prefix: "before the span", suffix: "after the span" }[part];
    return `"${part}" is ${showValue(quoted)}, but the words ${where} are ${showValue(printed)}.`;
  },
  hint: () =>
    "Offsets count Unicode code points, not bytes and not UTF-16 units; without them the quotation is located anew.",
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "quote-mismatch")) {
      const key = params.part === "length" ? "exact" : params.part;
      report([...evidence.path, key], params);
    }
  },
};
