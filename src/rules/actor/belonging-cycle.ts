import type { Actor } from "../../schema/model-types.ts";
import { arrowAt, reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const belongingCycleDoc: RuleDoc = {
  reason:
    "An office is part of a ministry, a ministry of a state. In a circle nobody could say for which side they speak.",
  example: { at: "/actors/2/partOf", wrong: "chancellery", right: "norrland" },
};

export const belongingCycle: Rule<CycleParams> = {
  code: "actor/belonging-cycle",
  severity: "error",
  message: (params) => showCycle(params, { several: "actors belong to", one: "Actor", alone: "belongs to" }),
  hint: () =>
    'Let "partOf" of an organization lead to its state, and "affiliation" of a group to those it speaks for.',
  check(dataset, report) {
    const arrows = ({ value }: { readonly value: Actor }) =>
      value.kind === "organization"
        ? arrowAt("partOf", value.partOf)
        : arrowAt("affiliation", value.kind === "group" ? value.affiliation : undefined);
    reportCycles(dataset, "Actor", arrows, report);
  },
};
