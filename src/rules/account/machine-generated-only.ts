import { accountsOfCall } from "../../dataset/accounts-of-call.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const machineGeneratedOnlyDoc: RuleDoc = {
  reason:
    "A machine-generated text is no witness. A call needs at least one account in a source that people wrote.",
  example: { at: "/sources/0/production", wrong: "machine-generated", right: "human" },
};

export const machineGeneratedOnly: Rule<{ call: string }> = {
  code: "account/machine-generated-only",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ call }) => `All accounts of call "${call}" are in machine-generated sources.`,
  hint: () => "Add a source that people wrote.",
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const sources = accountsOfCall(dataset, call).map(({ value }) => dataset.get("Source", value.source));
      if (sources.length > 0 && sources.every((source) => source?.value.production === "machine-generated")) {
        report(call.path, { call: call.value.id });
      }
    }
  },
};
