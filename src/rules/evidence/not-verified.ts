import type { Rule, RuleDoc } from "../rule.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { evidenceResults } from "../../dataset/evidence-fault.ts";
import type { Entity } from "../../dataset/readable-dataset.ts";
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

interface NotVerified {
  /** Absent for evidence whose source is unknown. */
  readonly source: string | undefined;
  readonly count: number;
  /**
   * Why: the text is not available ("not-held"); the search would take too long ("too-much"); the text is only in the dataset,
   * although one given beside it is required ("not-given"); or a rule that compares evidence was switched off or made less
   * severe ("set-lower").
   */
  readonly because: "not-held" | "too-much" | "not-given" | "set-lower";
  /** The digest of the text, if the dataset has it. */
  readonly sha256?: string | undefined;
}

export const notVerified: Rule<NotVerified> = {
  code: "evidence/not-verified",
  severity: "info",
  severityOf: ({ because }) => (because === "not-held" ? "info" : "error"),
  message: ({ source = "", count, because }) => {
    switch (because) {
      case "not-held":
        return `The text of source "${source}" is not available, so ${countOf(count, "span")} could not be checked.`;
      case "too-much":
        return `Searching the text of source "${source}" would take too long, so ${countOf(count, "quotation")} could not be checked.`;
      case "not-given":
        return `There is no text for source "${source}" but the one in the dataset itself, so ${countOf(count, "span")} ${count === 1 ? "counts" : "count"} as not checked.`;
      case "set-lower": {
        const whose = source === "" ? "without a known source" : `of source "${source}"`;
        return `${countOf(count, "span")} ${whose} could not be checked or ${count === 1 ? "does" : "do"} not match, and the rule that reports it is set lower than "error".`;
      }
    }
  },
  hint: ({ source = "", because, sha256 }) => {
    switch (because) {
      case "not-held":
      case "not-given": {
        const known = sha256 === undefined ? "" : ` It is the text with the SHA-256 ${sha256}.`;
        return `Whoever validates must have its text, under the id "${source}".${known}`;
      }
      case "too-much":
        return 'Add "start" and "end" to the quotations, or validate the dataset in parts.';
      case "set-lower":
        return "Leave the rules about evidence, sources and references at their own severity.";
    }
  },
  check(dataset, report) {
    for (const [source, count] of evidenceResults(dataset).notHeld)
      report(source.path, { ...nameOf(source), count, because: "not-held" });
    for (const { source, faults } of faultsBySource(dataset, "not-verified"))
      report(source.path, { source: source.value.id, count: faults.length, because: "too-much" });
  },
};

/** A source as params name it. */
export function nameOf({ value }: Entity<"Source">): Pick<NotVerified, "source" | "sha256"> {
  const { id, digest }: { id: string; digest?: { sha256?: unknown } | undefined } = value;
  const sha256 = digest?.sha256;
  return { source: id, ...(typeof sha256 === "string" && { sha256 }) };
}
