import { relayedOmissions } from "../../dataset/omissions.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const omitsWhatItRelaysDoc: RuleDoc = {
  reason:
    "What a newspaper prints as another person's words, it does not omit. An account omits only what is missing from all of it, and from all that it relays.",
  example: {
    given: [
      { at: "/sources/0/extent", value: "whole" },
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
    at: "/calls/0/comparisons",
    wrong: [
      { kind: "omits", from: "readout-account", to: ["reopen-bridge"], note: "The demand is missing." },
    ],
    right: [],
  },
};

interface Params {
  /** The id of the account in "from". */
  readonly from: string;
  /** The id in "to" that is not omitted. */
  readonly id: string;
  /** The id of the account that reports it. */
  readonly account: string;
  /** How many further ids in "to" are not omitted either. */
  readonly others: number;
}

export const omitsWhatItRelays: Rule<Params> = {
  code: "comparison/omits-what-it-relays",
  severity: "warning",
  message: ({ from, id, account, others }) => {
    const more = others > 0 ? ` and ${others} more` : "";
    if (account === from) return `Account "${from}" does not omit "${id}"${more}: it reports this itself.`;
    if (account === id)
      return `Account "${from}" does not omit account "${id}"${more}: it relays that account.`;
    return `Account "${from}" does not omit "${id}"${more}: it relays account "${account}", which reports this.`;
  },
  hint: ({ others }) =>
    others > 0
      ? 'If another account omits this, name that account in "from". If only the words differ, use another kind of comparison.'
      : 'Remove it from "to". If another account omits it, name that account in "from". If only the words differ, use another kind of comparison.',
  check(dataset, report) {
    for (const comparison of dataset.all("Comparison")) {
      const [first, ...others] = relayedOmissions(dataset, comparison);
      if (!first) continue;
      const { from } = comparison.value;
      const { index, id, account } = first;
      // Where it relays several of them, "from" is what is wrong.
      const place = others.length > 0 ? ["from"] : ["to", index];
      report([...comparison.path, ...place], { from, id, account, others: others.length });
    }
  },
};
