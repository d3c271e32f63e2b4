import type { Rule, RuleDoc } from "../rule.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { evidenceResults } from "../../dataset/evidence-fault.ts";
import { faultsBySource } from "./by-source.ts";

export const notVerifiedDoc: RuleDoc = {
  reason:
    "Evidence can only be checked against the source text. Without the text, nobody knows whether the evidence is right.",
  example: {
    at: "/sources/0/text",
    right:
      "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge.",
  },
};

export const notVerified: Rule<{
  source: string;
  count: number;
  /** Why: the text is not available ("not-held"), or the search would take too long ("too-much"). */
  because: "not-held" | "too-much";
}> = {
  code: "evidence/not-verified",
  severity: "info",
  severityOf: ({ because }) => (because === "not-held" ? "info" : "error"),
  message: ({ source, count, because }) =>
    because === "not-held"
      ? `The text of source "${source}" is not available, so ${countOf(count, "span")} could not be checked.`
      : `Searching the text of source "${source}" would take too long, so ${countOf(count, "quotation")} could not be checked.`,
  hint: ({ source, because }) =>
    because === "not-held"
      ? `Pass the text as texts["${source}"].`
      : 'Add "start" and "end" to the quotations, or validate the dataset in parts.',
  check(dataset, report) {
    for (const [source, count] of evidenceResults(dataset).notHeld)
      report(source.path, { source: source.value.id, count, because: "not-held" });
    for (const { source, faults } of faultsBySource(dataset, "not-verified"))
      report(source.path, { source: source.value.id, count: faults.length, because: "too-much" });
  },
};
