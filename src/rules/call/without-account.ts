import { accountsOfCall } from "../../dataset/accounts-of-call.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const callWithoutAccountDoc: RuleDoc = {
  reason:
    "A call is known only through accounts of it. A call that no account reports does not belong in a dataset.",
  example: {
    at: "/calls/1",
    wrong: {
      id: "untold",
      medium: "unknown",
      status: "reported",
      date: { value: "2031-03", basis: "unknown" },
      participants: [
        { actor: "ilse-varn", roles: ["principal"] },
        { actor: "odo-brask", roles: ["principal"] },
      ],
    },
  },
};

export const callWithoutAccount: Rule<{ call: string }> = {
  code: "call/without-account",
  severity: "error",
  concludesFromAbsence: true,
  message: ({ call }) => `No account reports call "${call}".`,
  hint: () =>
    'Add what an account says about it: a statement, a topic, an outcome or a circumstance such as "occurrence".',
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      if (accountsOfCall(dataset, call).length === 0) report(call.path, { call: call.value.id });
    }
  },
};
