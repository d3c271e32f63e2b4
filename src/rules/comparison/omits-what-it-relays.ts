import { relayedOmissions } from "../../dataset/omissions.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const omitsWhatItRelaysDoc: RuleDoc = {
  reason:
    "What a newspaper prints as somebody else's word, it does not leave out. To omit it, a telling would have to be without it as a whole.",
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
  readonly from: string;
  readonly id: string;
  readonly account: string;
  /** How many more it does not omit. */
  readonly others: number;
}

export const omitsWhatItRelays: Rule<Params> = {
  code: "comparison/omits-what-it-relays",
  severity: "warning",
  message: ({ from, id, account, others }) => {
    const more = others > 0 ? ` and ${others} more` : "";
    if (account === from) return `Account "${from}" does not omit "${id}"${more}: it tells it itself.`;
    if (account === id) return `Account "${from}" does not omit account "${id}"${more}: it relays it.`;
    return `Account "${from}" does not omit "${id}"${more}: it relays account "${account}", which tells it.`;
  },
  hint: ({ others }) =>
    others > 0
      ? 'If another telling leaves this out, name that one in "from"; if the words differ, another kind of comparison fits.'
      : 'Remove it from "to". If another telling leaves it out, name that one in "from"; if the words differ, another kind of comparison fits.',
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
