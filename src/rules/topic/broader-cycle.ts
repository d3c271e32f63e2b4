import { reportCycles, showCycle } from "../report-cycles.ts";
import type { Arrow, CycleParams } from "../report-cycles.ts";
import type { Rule } from "../rule.ts";

const broader: Arrow<"Topic"> = { path: ["broader"], target: ({ value }) => value.broader };

export const broaderCycle: Rule<CycleParams> = {
  code: "topic/broader-cycle",
  severity: "error",
  reason: "If one topic is part of another, the other cannot be part of it.",
  example: {
    at: "/topics",
    wrong: [{ id: "bridge", label: "The Lenne bridge", kind: "territory", broader: "bridge" }],
    right: [],
  },
  message: (params) => `These topics are part of one another in a circle: ${showCycle(params)}.`,
  check(dataset, report) {
    reportCycles(dataset, "Topic", broader, report);
  },
};
