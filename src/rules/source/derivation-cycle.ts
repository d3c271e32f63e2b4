import { isObject } from "../../collections/is-object.ts";
import { reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const derivationCycleDoc: RuleDoc = {
  reason: "If one text was made from another, the other cannot have been made from the first.",
  example: { at: "/sources/0/derivedFrom", wrong: [{ source: "readout", how: "translation" }] },
};

export const derivationCycle: Rule<CycleParams> = {
  code: "source/derivation-cycle",
  severity: "error",
  message: (params) =>
    showCycle(params, { several: "sources are derived from", one: "Source", alone: "is derived from" }),
  check(dataset, report) {
    reportCycles(
      dataset,
      "Source",
      (source) =>
        (source.value.derivedFrom ?? []).flatMap((derivation, index) =>
          // A part whose structure failed may be anything.
          isObject(derivation) ? { path: ["derivedFrom", index, "source"], target: derivation.source } : [],
        ),
      report,
    );
  },
};
