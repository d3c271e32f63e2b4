import { reportCycles, showCycle } from "../report-cycles.ts";
import type { Arrow, CycleParams } from "../report-cycles.ts";
import type { Rule } from "../rule.ts";

const derivedFrom: Arrow<"Source"> = {
  path: ["derivedFrom", "source"],
  target: ({ value }) => value.derivedFrom?.source,
};

export const derivationCycle: Rule<CycleParams> = {
  code: "source/derivation-cycle",
  severity: "error",
  reason: "If one text was made from another, the other cannot have been made from it.",
  example: { at: "/sources/0/derivedFrom", wrong: { source: "readout", how: "translation" } },
  message: (params) => `These sources are derived from one another in a circle: ${showCycle(params)}.`,
  check(dataset, report) {
    reportCycles(dataset, "Source", derivedFrom, report);
  },
};
