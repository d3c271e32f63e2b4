import { arrowAt, reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const broaderCycleDoc: RuleDoc = {
  reason: "If one topic is part of another, the other cannot be part of the first.",
  example: {
    at: "/topics",
    wrong: [{ id: "bridge", label: "The Lenne bridge", kind: "territory", broader: "bridge" }],
    right: [],
  },
};

export const broaderCycle: Rule<CycleParams> = {
  code: "topic/broader-cycle",
  severity: "error",
  message: (params) =>
    showCycle(params, { several: "topics are part of", one: "Topic", alone: "is part of" }),
  check(dataset, report) {
    reportCycles(dataset, "Topic", ({ value }) => arrowAt("broader", value.broader), report);
  },
};
