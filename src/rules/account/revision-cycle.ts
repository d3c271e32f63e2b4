import { reportCycles, showCycle } from "../report-cycles.ts";
import type { Arrow, CycleParams } from "../report-cycles.ts";
import type { Rule } from "../rule.ts";

const revises: Arrow<"Account"> = { path: ["revises"], target: ({ value }) => value.revises };

export const revisionCycle: Rule<CycleParams> = {
  code: "account/revision-cycle",
  severity: "error",
  reason: "A revision comes after what it revises, and a circle has no first version.",
  example: { at: "/accounts/0/revises", wrong: "readout-account" },
  message: (params) => `These accounts revise one another in a circle: ${showCycle(params)}.`,
  check(dataset, report) {
    reportCycles(dataset, "Account", revises, report);
  },
};
