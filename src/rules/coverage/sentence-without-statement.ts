import { showValue } from "../../diagnostics/wording.ts";
import { sentencesWithoutEvidence } from "../../dataset/sentence-coverage.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const sentenceWithoutStatementDoc: RuleDoc = {
  reason:
    "A sentence that is no evidence either says nothing about the call, or was forgotten. Only the encoder knows which.",
  example: {
    given: [
      {
        at: "/calls/0/circumstances",
        value: [
          {
            kind: "medium",
            account: "readout-account",
            medium: "telephone",
            evidence: [{ exact: "by telephone", start: 27, end: 39 }],
          },
        ],
      },
    ],
    at: "/sources/0/text",
    wrong:
      "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge. He did not answer.",
    right:
      "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge.",
  },
};

export const sentenceWithoutStatement: Rule<{ source: string; start: number; end: number; sentence: string }> = {
  code: "coverage/sentence-without-statement",
  severity: "info",
  concludesFromAbsence: true,
  onRequest: true,
  message: ({ source, start, end, sentence }) =>
    `No evidence points at the sentence ${showValue(sentence)} at [${start}, ${end}) of source "${source}".`,
  check(dataset, report) {
    for (const source of dataset.all("Source")) {
      for (const { start, end, text } of sentencesWithoutEvidence(dataset, source)) {
        report(source.path, { source: source.value.id, start, end, sentence: text });
      }
    }
  },
};
