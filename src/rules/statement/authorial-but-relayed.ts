import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const authorialButRelayedDoc: RuleDoc = {
  reason:
    "An account speaks in its own person only where nobody passes it on. What is relayed is presented by whoever relays it.",
  example: {
    given: [
      {
        at: "/accounts/-",
        value: {
          id: "varn-account",
          kind: "remarks",
          voice: "ilse-varn",
          source: "readout",
          relayedBy: "readout-account",
        },
      },
      { at: "/calls/0/statements/0/account", value: "varn-account" },
    ],
    at: "/calls/0/statements/0/mode",
    wrong: "authorial",
    right: "indirect",
  },
};

export const authorialButRelayed: Rule<{ account: string; relay: string }> = {
  code: "statement/authorial-but-relayed",
  severity: "error",
  message: ({ account, relay }) =>
    `The mode is "authorial", but account "${account}" is relayed by "${relay}", which presents its words.`,
  hint: () =>
    'Say how the printed text presents the words: "direct", "indirect", "speech-act-report" or another mode.',
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { value } = statement;
      if (value.mode !== "authorial") continue;
      const relay = dataset.get("Account", value.account)?.value.relayedBy;
      if (relay !== undefined && hasEnd(dataset, value.account))
        report([...statement.path, "mode"], { account: value.account, relay });
    }
  },
};

/** Whether the chain of relays ends. Where it runs in a circle, account/relay-cycle says so. */
function hasEnd(dataset: ReadableDataset, account: string): boolean {
  const seen = new Set<string>();
  for (
    let at: string | undefined = account;
    at !== undefined;
    at = dataset.get("Account", at)?.value.relayedBy
  ) {
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return true;
}
