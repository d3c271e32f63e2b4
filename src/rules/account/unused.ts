import type { Rule } from "../rule.ts";

export const unusedAccount: Rule<{ account: string }> = {
  code: "account/unused",
  severity: "warning",
  reason:
    "An account that tells nothing and relays nothing was forgotten, or what it tells hangs on another.",
  example: {
    at: "/accounts/1",
    wrong: {
      id: "second-telling",
      kind: "readout",
      voice: "ilse-varn",
      source: "readout",
      relayedBy: "readout-account",
    },
  },
  concludesFromAbsence: true,
  message: ({ account }) => `Nothing is told by the account "${account}", and it relays no other.`,
  hint: () => "Take it out, or name it as the account of what it tells.",
  check(dataset, report) {
    for (const account of dataset.all("Account")) {
      const { id } = account.value;
      if (!dataset.isReferredTo(id)) report(account.path, { account: id });
    }
  },
};
