import { showSpan } from "../../diagnostics/wording.ts";
import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";
import { fixAt, hintAtSpan, placesElsewhere, relatedElsewhere } from "./sought-words.ts";
import type { SoughtWords } from "../../dataset/suggested.ts";

export const outsideTextDoc: RuleDoc = {
  reason:
    "A span beyond the end of the text has no words. It was made for another text, or counted in other units.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She urged him to reopen the Lenne bridge.", start: 177, end: 218 },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

export const outsideText: Rule<EvidenceFaults["outside-text"] & { sought: SoughtWords | undefined }> = {
  code: "evidence/outside-text",
  severity: "error",
  message: ({ length, ...span }) =>
    `The span, ${showSpan(span)}, reaches beyond the end of the text, which has ${length} code points.`,
  hint: ({ sought }) => hintAtSpan(sought),
  fix: ({ sought }, path) => fixAt(sought, path),
  related: relatedElsewhere,
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "outside-text")) {
      const sought = dataset.suggested?.soughtWords(dataset.numberOf(evidence));
      report(evidence.path, { ...params, sought }, placesElsewhere(dataset, evidence, sought));
    }
  },
};
