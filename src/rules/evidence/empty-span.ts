import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";
import { fixAt, hintAtSpan } from "./sought-words.ts";
import type { SoughtWords } from "../../dataset/suggested.ts";

export const emptySpanDoc: RuleDoc = {
  reason: "A span that does not end after it begins has no words.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She urged him to reopen the Lenne bridge.", start: 118, end: 77 },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

export const emptySpan: Rule<EvidenceFaults["empty-span"] & { sought: SoughtWords | undefined }> = {
  code: "evidence/empty-span",
  severity: "error",
  message: ({ start, end }) =>
    `"start" must be less than "end", but "start" is ${start} and "end" is ${end}.`,
  hint: ({ sought }) => hintAtSpan(sought),
  fix: ({ sought }, path) => fixAt(sought, path),
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "empty-span"))
      report(evidence.path, {
        ...params,
        sought: dataset.suggested?.soughtWords(dataset.numberOf(evidence)),
      });
  },
};
