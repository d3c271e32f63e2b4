import type { Entity, ReadableDataset } from "../reading/readable-dataset.ts";
import type { Rule } from "../rule.ts";

export const topicNotDiscussed: Rule<{ topic: string; call: string; account: string }> = {
  code: "statement/topic-not-discussed",
  severity: "warning",
  reason:
    "Where an account's topics are listed, a topic that its statements speak of in the call belongs among them, or under one of them.",
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
      { at: "/annotations", value: [{ target: "trade", kind: "comment", note: "Not spoken of." }] },
    ],
    at: "/calls/0/statements/0/topics",
    wrong: ["trade"],
    right: ["bridge"],
  },
  concludesFromAbsence: true,
  message: ({ topic, call, account }) =>
    `Topic "${topic}" is not among the topics discussed in call "${call}", though those of account "${account}" are listed.`,
  hint: () => "Add it to the call's topics with its evidence, or take it from the statement.",
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const discussed = dataset.held(call, "DiscussedTopic");
      const listed = new Set(discussed.map(({ value }) => value.account));
      const topics = new Set(discussed.map(({ value }) => value.topic));
      for (const statement of dataset.held(call, "Statement")) {
        const { value } = statement;
        const elsewhere = value.setting !== undefined && value.setting !== "in-call";
        if (elsewhere || !listed.has(value.account)) continue;
        for (const [index, topic] of (value.topics ?? []).entries()) {
          if (isCovered(dataset, topic, topics)) continue;
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

/** Whether a topic, one that it is part of, or one that is part of it was discussed. */
function isCovered(dataset: ReadableDataset, topic: string, discussed: ReadonlySet<string>): boolean {
  if ([...broaderOf(dataset, topic)].some((id) => discussed.has(id))) return true;
  return [...discussed].some((id) => broaderOf(dataset, id).has(topic));
}

function broaderOf(dataset: ReadableDataset, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  let topic: Entity<"Topic"> | undefined = dataset.get("Topic", id);
  while (topic && !found.has(topic.value.id)) {
    found.add(topic.value.id);
    topic = dataset.get("Topic", topic.value.broader);
  }
  return found;
}
