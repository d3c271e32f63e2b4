import { reportCycles, showCycle } from "../report-cycles.ts";
import type { Arrow, CycleParams } from "../report-cycles.ts";
import type { Rule } from "../rule.ts";

const relayedBy: Arrow<"Account"> = { path: ["relayedBy"], target: ({ value }) => value.relayedBy };

export const relayCycle: Rule<CycleParams> = {
  code: "account/relay-cycle",
  severity: "error",
  reason: "A chain of relays must end at a publisher, and a circle has no end.",
  example: { at: "/accounts/0/relayedBy", wrong: "readout-account" },
  message: (params) => `These accounts relay one another in a circle: ${showCycle(params)}.`,
  check(dataset, report) {
    reportCycles(dataset, "Account", relayedBy, report);
  },
};
