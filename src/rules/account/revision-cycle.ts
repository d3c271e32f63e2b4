import { arrowAt, reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const revisionCycleDoc: RuleDoc = {
  reason: "A revision comes after what it revises. A circle has no first version.",
  example: { at: "/accounts/0/revises", wrong: "readout-account" },
};

export const revisionCycle: Rule<CycleParams> = {
  code: "account/revision-cycle",
  severity: "error",
  message: (params) => showCycle(params, { several: "accounts revise", one: "Account", alone: "revises" }),
  check(dataset, report) {
    reportCycles(dataset, "Account", ({ value }) => arrowAt("revises", value.revises), report);
  },
};
