import { arrowAt, reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const relayCycleDoc: RuleDoc = {
  reason: "A chain of accounts that relay one another must end at a publisher. A circle has no end.",
  example: { at: "/accounts/0/relayedBy", wrong: "readout-account" },
};

export const relayCycle: Rule<CycleParams> = {
  code: "account/relay-cycle",
  severity: "error",
  message: (params) => showCycle(params, { several: "accounts relay", one: "Account", alone: "relays" }),
  check(dataset, report) {
    reportCycles(dataset, "Account", ({ value }) => arrowAt("relayedBy", value.relayedBy), report);
  },
};
