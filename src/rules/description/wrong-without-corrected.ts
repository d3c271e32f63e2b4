import { showValue } from "../../diagnostics/wording.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const wrongWithoutCorrectedDoc: RuleDoc = {
  reason: "Whoever calls printed words wrong knows what would be right, and readers want to know it too.",
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

export const wrongWithoutCorrected: Rule<{ text: string }> = {
  code: "description/wrong-without-corrected",
  severity: "warning",
  message: ({ text }) =>
    `The printed words ${showValue(text)} have the status "wrong", but "corrected" does not say what is right.`,
  check(dataset, report) {
    for (const description of dataset.all("Description")) {
      const { value } = description;
      if (value.status === "wrong" && value.corrected === undefined)
        report(description.path, { text: value.text });
    }
  },
};
