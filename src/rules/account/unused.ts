import { sourcesWithBrokenRelays } from "../../dataset/relays.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const unusedAccountDoc: RuleDoc = {
  reason:
    "An account that no fact names and that relays no other account is a leftover, or its facts name the wrong account.",
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
};

export const unusedAccount: Rule<{ account: string }> = {
  code: "account/unused",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ account }) => `No fact names account "${account}", and it relays no other account.`,
  hint: () => 'Remove it, or name it as the "account" of the facts that it reports.',
  check(dataset, report) {
    for (const account of dataset.all("Account")) {
      const { id, source } = account.value;
      // Where another account of its source reaches no publisher, that one was probably relayed by this.
      if (!dataset.isReferredTo(id) && !sourcesWithBrokenRelays(dataset).has(source))
        report(account.path, { account: id });
    }
  },
};
