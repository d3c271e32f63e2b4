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
}

export const omitsWhatItRelays: Rule<Params> = {
  code: "comparison/omits-what-it-relays",
  severity: "warning",
  message: ({ from, id, account }) =>
    account === from
      ? `Account "${from}" does not omit "${id}": it tells it itself.`
      : account === id
        ? `Account "${from}" does not omit account "${id}": it relays it.`
        : `Account "${from}" does not omit "${id}": it relays account "${account}", which tells it.`,
  hint: () =>
    'Remove it from "to". If another telling leaves it out, name that one in "from"; if the words differ, another kind of comparison fits.',
  check(dataset, report) {
    for (const comparison of dataset.all("Comparison")) {
      for (const { index, id, account } of relayedOmissions(dataset, comparison))
        report([...comparison.path, "to", index], { from: comparison.value.from, id, account });
    }
  },
};
