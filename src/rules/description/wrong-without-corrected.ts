import { showValue } from "../../diagnostics/wording.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const wrongWithoutCorrectedDoc: RuleDoc = {
  reason: "If printed words are marked as wrong, readers want to know what would be right.",
  example: {
    at: "/calls/0/descriptions",
    wrong: [
      {
        of: "odo-brask",
        text: "President",
        account: "readout-account",
        status: "wrong",
        evidence: [{ exact: "President", start: 45, end: 54 }],
      },
    ],
    right: [
      {
        of: "odo-brask",
        text: "President",
        account: "readout-account",
        status: "accurate",
        evidence: [{ exact: "President", start: 45, end: 54 }],
      },
    ],
  },
};

export const wrongWithoutCorrected: Rule<{
  /** The printed words. */
  text: string;
}> = {
  code: "description/wrong-without-corrected",
  severity: "warning",
  message: ({ text }) =>
    `The printed words ${showValue(text)} have the status "wrong", but there is no "corrected" to say what would be right.`,
  check(dataset, report) {
    for (const description of dataset.all("Description")) {
      const { value } = description;
      if (value.status === "wrong" && value.corrected === undefined)
        report(description.path, { text: value.text });
    }
  },
};
