import type { Actor } from "../../schema/model-types.ts";
import { reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const groupCycleDoc: RuleDoc = {
  reason: "A group can be a member of another group, but not of itself.",
  example: {
    given: [{ at: "/sources/0/publisher", value: "chancellery" }],
    at: "/actors/-",
    wrong: { kind: "group", id: "two-officials", name: "Two officials", members: ["two-officials"] },
  },
};

export const groupCycle: Rule<CycleParams> = {
  code: "actor/group-cycle",
  severity: "error",
  message: (params) =>
    showCycle(params, { several: "groups are members of", one: "Group", alone: "is a member of" }),
  check(dataset, report) {
    const arrows = ({ value }: { readonly value: Actor }) =>
      value.kind === "group"
        ? (value.members ?? []).map((target, index) => ({ path: ["members", index], target }))
        : [];
    reportCycles(dataset, "Actor", arrows, report);
  },
};
