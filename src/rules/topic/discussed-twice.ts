import type { Path } from "../../diagnostics/json-pointer.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const discussedTwiceDoc: RuleDoc = {
  reason:
    "Each topic has one entry for each account, with all its evidence. If it has two, the topic is counted twice.",
  example: {
    given: [
      { at: "/topics", value: [{ id: "bridge", label: "The Lenne bridge", kind: "territory" }] },
      {
        at: "/calls/0/topics",
        value: [
          {
            topic: "bridge",
            account: "readout-account",
            evidence: [{ exact: "to reopen the Lenne bridge", start: 91, end: 117 }],
          },
        ],
      },
    ],
    at: "/calls/0/topics/1",
    wrong: {
      topic: "bridge",
      account: "readout-account",
      evidence: [{ exact: "bridge", start: 111, end: 117 }],
    },
  },
};

export const discussedTwice: Rule<{ topic: string; account: string }> = {
  code: "topic/discussed-twice",
  severity: "warning",
  message: ({ topic, account }) => `Topic "${topic}" already has an entry for account "${account}".`,
  hint: () => "Put the evidence of both into one entry.",
  related: () => "The first entry is here.",
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const entries = dataset.partsOf(call, "DiscussedTopic");
      if (entries.length < 2) continue;
      const first = new Map<string, Path>();
      for (const entry of entries) {
        const { value } = entry;
        const key = `${value.topic} ${value.account}`;
        const earlier = first.get(key);
        if (!earlier) first.set(key, entry.path);
        else {
          const related = [{ path: earlier }];
          report(entry.path, { topic: value.topic, account: value.account }, related);
        }
      }
    }
  },
};
