import { reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule } from "../rule.ts";

export const relayCycle: Rule<CycleParams> = {
  code: "account/relay-cycle",
  severity: "error",
  reason: "A telling reaches us through a chain that ends at a publisher; a circle has no end.",
  example: { at: "/accounts/0/relayedBy", wrong: "readout-account" },
  message: (params) => `These accounts are relayed by one another in a circle: ${showCycle(params)}.`,
  check(dataset, report) {
    reportCycles(dataset, "Account", { path: ["relayedBy"], target: ({ value }) => value.relayedBy }, report);
  },
};
