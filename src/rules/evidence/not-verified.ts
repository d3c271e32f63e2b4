import type { Rule } from "../rule.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { faultsBySource } from "./by-source.ts";

export const notVerified: Rule<{ source: string; count: number }> = {
  code: "evidence/not-verified",
  severity: "info",
  reason: "Whether the evidence holds can only be seen by who holds the text; until then it is a promise.",
  example: {
    at: "/sources/0/text",
    right:
      "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge.",
  },
  message: ({ source, count }) =>
    `The text of source "${source}" is not held: ${countOf(count, "span")} could not be checked.`,
  hint: ({ source }) => `Give the text, as texts["${source}"] or with --text ${source}=FILE.`,
  check(dataset, report) {
    for (const [source, faults] of faultsBySource(dataset, "not-verified")) {
      report(source.path, { source: source.value.id, count: faults.length });
    }
  },
};
