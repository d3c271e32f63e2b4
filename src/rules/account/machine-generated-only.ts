import { accountsOfCall } from "../../dataset/accounts-of-call.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const machineGeneratedOnlyDoc: RuleDoc = {
  reason:
    "A text that a machine generated is not a witness. A call needs at least one account in a source that people wrote.",
  example: { at: "/sources/0/production", wrong: "machine-generated", right: "human" },
};

export const machineGeneratedOnly: Rule<{ call: string }> = {
  code: "account/machine-generated-only",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ call }) => `All accounts of call "${call}" are in machine-generated sources.`,
  hint: () => "Add an account that is read in a source that people wrote.",
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const accounts = accountsOfCall(dataset, call);
      if (accounts.length > 0 && accounts.every((account) => isMachineGenerated(dataset, account)))
        report(call.path, { call: call.value.id });
    }
  },
};

function isMachineGenerated(dataset: ReadableDataset, { value }: Entity<"Account">): boolean {
  return dataset.get("Source", value.source)?.value.production === "machine-generated";
}
