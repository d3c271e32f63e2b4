import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const topicNotDiscussedDoc: RuleDoc = {
  reason:
    "If a call lists the topics of an account, the topics of that account's statements must be in the list, or under a topic in the list.",
  example: {
    given: [
      {
        at: "/topics",
        value: [
          { id: "bridge", label: "The Lenne bridge", kind: "territory" },
          { id: "trade", label: "Trade", kind: "trade" },
        ],
      },
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
      {
        at: "/calls/0/descriptions/-",
        value: {
          of: "trade",
          text: "the Lenne bridge",
          account: "readout-account",
          evidence: [{ exact: "the Lenne bridge", start: 101, end: 117 }],
        },
      },
    ],
    at: "/calls/0/statements/0/topics",
    wrong: ["trade"],
    right: ["bridge"],
  },
};

export const topicNotDiscussed: Rule<{ topic: string; call: string; account: string }> = {
  code: "statement/topic-not-discussed",
  // The topics of a statement are the encoder's own reading.
  severity: "info",
  concludesFromAbsence: true,
  message: ({ topic, call, account }) =>
    `Topic "${topic}" is not among the topics of call "${call}", although the topics of account "${account}" are listed there.`,
  hint: () => "Add it to the call's topics with its evidence, or remove it from the statement.",
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const discussed = dataset.partsOf(call, "DiscussedTopic");
      if (discussed.length === 0) continue;
      // Of one that is listed twice, topic/discussed-twice is told: the second may have been meant to be this one.
      if (new Set(discussed.map(({ value }) => `${value.topic} ${value.account}`)).size < discussed.length)
        continue;
      const listed = new Set(discussed.map(({ value }) => value.account));
      const topics = new Set(discussed.map(({ value }) => value.topic));
      let broader: ReadonlySet<string> | undefined;
      let isPartOfOne: ((id: string) => boolean) | undefined;
      for (const statement of dataset.partsOf(call, "Statement")) {
        const { value } = statement;
        if (value.setting !== "in-call" || !listed.has(value.account)) continue;
        for (const [index, topic] of (value.topics ?? []).entries()) {
          // The topic itself was discussed, or a narrower or a broader one.
          if (topics.has(topic)) continue;
          broader ??= withBroader(dataset, topics);
          isPartOfOne ??= partOf(dataset, topics);
          if (broader.has(topic) || isPartOfOne(topic)) continue;
          report([...statement.path, "topics", index], {
            topic,
            call: call.value.id,
            account: value.account,
          });
        }
      }
    }
  },
};

/** Topics and all that are broader. Each is visited once. */
function withBroader(dataset: ReadableDataset, ids: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const id of ids) {
    for (let at: string | undefined = id; at !== undefined && !found.has(at);) {
      found.add(at);
      at = dataset.get("Topic", at)?.value.broader;
    }
  }
  return found;
}

/** Makes a function that says whether a topic, or a broader one, is among these. Each topic is visited once. */
function partOf(dataset: ReadableDataset, topics: ReadonlySet<string>): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const walked: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !topics.has(at) && !known.has(at)) {
      known.set(at, false);
      walked.push(at);
      at = dataset.get("Topic", at)?.value.broader;
    }
    const isPart = at !== undefined && (topics.has(at) || known.get(at) === true);
    for (const each of walked) known.set(each, isPart);
    return isPart;
  };
}
