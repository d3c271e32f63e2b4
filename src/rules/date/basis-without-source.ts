import type { Rule, RuleDoc } from "../rule.ts";

export const basisWithoutSourceDoc: RuleDoc = {
  reason: "To check a date that was taken from another source, readers must know which source that is.",
  example: { at: "/calls/0/date/basis", wrong: "other-source", right: "publication-date" },
};

export const basisWithoutSource: Rule<{ value: string }> = {
  code: "date/basis-without-source",
  severity: "error",
  message: ({ value }) =>
    `The date ${value} was taken from another source, but "basisSource" does not say which.`,
  check(dataset, report) {
    for (const claim of dataset.all("DateClaim")) {
      const { value } = claim;
      if (value.basis === "other-source" && value.basisSource === undefined)
        report(claim.path, { value: value.value });
    }
  },
};
