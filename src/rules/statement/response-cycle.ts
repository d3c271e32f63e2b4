import { reportCycles, showCycle } from "../report-cycles.ts";
import type { Arrow, CycleParams } from "../report-cycles.ts";
import type { Rule } from "../rule.ts";

const respondsTo: Arrow<"Statement"> = { path: ["respondsTo"], target: ({ value }) => value.respondsTo };

export const responseCycle: Rule<CycleParams> = {
  code: "statement/response-cycle",
  severity: "error",
  reason: "An answer comes after what it answers, and a circle has no first statement.",
  example: { at: "/calls/0/statements/0/respondsTo", wrong: "reopen-bridge" },
  message: (params) => `These statements answer one another in a circle: ${showCycle(params)}.`,
  check(dataset, report) {
    reportCycles(dataset, "Statement", respondsTo, report);
  },
};
