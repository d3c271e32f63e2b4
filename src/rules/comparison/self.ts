import type { Rule, RuleDoc } from "../rule.ts";

export const comparedWithSelfDoc: RuleDoc = {
  reason: "A comparison says how two different things relate to each other.",
  example: {
    at: "/calls/0/comparisons",
    wrong: [{ kind: "unclear", from: "reopen-bridge", to: ["reopen-bridge"], note: "Compared with itself." }],
    right: [],
  },
};

export const comparedWithSelf: Rule<{ id: string }> = {
  code: "comparison/self",
  severity: "error",
  message: ({ id }) => `"${id}" is compared with itself; "from" and "to" must name different things.`,
  check(dataset, report) {
    for (const comparison of dataset.all("Comparison")) {
      const { value } = comparison;
      const at = value.to.indexOf(value.from);
      if (at >= 0) report([...comparison.path, "to", at], { id: value.from });
    }
  },
};
