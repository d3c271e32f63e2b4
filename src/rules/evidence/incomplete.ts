import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";

export const incompleteDoc: RuleDoc = {
  reason:
    "Evidence is checked by its words, or by their position and digest. Only some of these are not enough.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { start: 77, end: 118 },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

export const incomplete: Rule<EvidenceFaults["incomplete"]> = {
  code: "evidence/incomplete",
  severity: "error",
  message: ({ missing }) => {
    const others = missing.filter((key) => key !== "sha256").map((key) => `"${key}"`);
    const lacks = others.length > 0 ? [`lacks ${others.join(" and ")}`] : [];
    const has = others.length < missing.length ? ['has neither "exact" nor "sha256"'] : [];
    return `This evidence ${[...lacks, ...has].join(", and ")}.`;
  },
  hint: () => 'Give "exact", or all of "start", "end" and "sha256". Give "start" and "end" only together.',
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "incomplete")) report(evidence.path, params);
  },
};
