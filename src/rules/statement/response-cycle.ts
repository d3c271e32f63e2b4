import { reportCycles, showCycle } from "../report-cycles.ts";
import type { CycleParams } from "../report-cycles.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const responseCycleDoc: RuleDoc = {
  reason: "An answer comes after what it answers. A circle has no first statement.",
  example: { at: "/calls/0/statements/0/respondsTo", wrong: ["reopen-bridge"] },
};

export const responseCycle: Rule<CycleParams> = {
  code: "statement/response-cycle",
  severity: "error",
  message: (params) =>
    showCycle(params, { several: "statements answer", one: "Statement", alone: "answers" }),
  check(dataset, report) {
    const statementOf = (id: string) => {
      const answered = dataset.identify(id)?.entity;
      const statement = answered?.name === "StatementElement" ? answered.parent : answered;
      return (statement?.value as { readonly id?: string } | undefined)?.id ?? id;
    };
    reportCycles(
      dataset,
      "Statement",
      ({ value }) =>
        (value.respondsTo ?? []).map((id, index) => ({
          path: ["respondsTo", index],
          target: statementOf(id),
        })),
      report,
    );
  },
};
