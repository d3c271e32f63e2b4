import { showSpan, showValue } from "../../diagnostics/wording.ts";
import { sentencesWithoutEvidence } from "../../dataset/sentence-coverage.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const sentenceWithoutEvidenceDoc: RuleDoc = {
  reason:
    "A sentence that no evidence covers, or only in small part, either says nothing about the call or was forgotten. Only the encoder knows which.",
  example: {
    given: [
      {
        at: "/calls/0/circumstances",
        value: [
          {
            kind: "occurrence",
            account: "readout-account",
            evidence: [
              {
                exact: "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March.",
                start: 0,
                end: 76,
              },
            ],
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

export const sentenceWithoutEvidence: Rule<{
  source: string;
  start: number;
  end: number;
  /** The sentence. */
  sentence: string;
  /** The parts that no evidence covers, if some evidence covers others. */
  uncovered: readonly string[];
}> = {
  code: "coverage/sentence-without-evidence",
  severity: "info",
  concludesFromAbsence: true,
  onRequest: true,
  message: ({ source, sentence, uncovered, ...span }) => {
    const where = `${showSpan(span)} of source "${source}"`;
    return uncovered.length === 0
      ? `No evidence covers the sentence ${showValue(sentence)} at ${where}.`
      : `Evidence covers less than half of the sentence ${showValue(sentence)} at ${where}. Not covered: ${uncovered.map(showValue).join(", ")}.`;
  },
  hint: () => 'Encode what it says about the call, or list it in "offTopic" of the source.',
  check(dataset, report) {
    for (const source of dataset.all("Source")) {
      for (const { start, end, text, extent, uncovered } of sentencesWithoutEvidence(dataset, source)) {
        report(source.path, {
          source: source.value.id,
          start,
          end,
          sentence: text,
          uncovered: extent === "none" ? [] : uncovered.map((each) => each.text),
        });
      }
    }
  },
};
