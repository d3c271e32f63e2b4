import { reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule } from "../rule.ts";

export const derivationCycle: Rule<CycleParams> = {
  code: "source/derivation-cycle",
  severity: "error",
  reason: "A text that was made from another cannot be what that other was made from.",
  example: { at: "/sources/0/derivedFrom", wrong: { source: "readout", how: "translation" } },
  message: (params) => `These sources are derived from one another in a circle: ${showCycle(params)}.`,
  check(dataset, report) {
    const arrow = { path: ["derivedFrom", "source"], target: derivedFrom };
    reportCycles(dataset, "Source", arrow, report);
  },
};

function derivedFrom({
  value,
}: {
  value: { derivedFrom?: { source: string } | undefined };
}): string | undefined {
  return value.derivedFrom?.source;
}
