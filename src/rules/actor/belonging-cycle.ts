import type { Actor } from "../../schema/model-types.ts";
import { arrowAt, reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const belongingCycleDoc: RuleDoc = {
  reason:
    "An office is part of a ministry, and a ministry is part of a state. In a circle, nobody can say which side an actor speaks for.",
  example: { at: "/actors/2/partOf", wrong: "chancellery", right: "norrland" },
};

export const belongingCycle: Rule<CycleParams> = {
  code: "actor/belonging-cycle",
  severity: "error",
  message: (params) => showCycle(params, { several: "actors belong to", one: "Actor", alone: "belongs to" }),
  hint: () =>
    'The "partOf" of an organization must lead to its state, and the "affiliation" of a group to the actor that it speaks for.',
  check(dataset, report) {
    const arrows = ({ value }: { readonly value: Actor }) =>
      value.kind === "organization"
        ? arrowAt("partOf", value.partOf)
        : arrowAt("affiliation", value.kind === "group" ? value.affiliation : undefined);
    reportCycles(dataset, "Actor", arrows, report);
  },
};
