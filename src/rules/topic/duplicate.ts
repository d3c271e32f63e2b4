import type { Entity } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const duplicateTopicDoc: RuleDoc = {
  reason:
    "Each topic is entered once. Two topics with the same label and the same broader topic cannot be distinguished.",
  example: {
    given: [
      {
        at: "/topics",
        value: [
          { id: "bridge", label: "The Lenne bridge", kind: "territory" },
          { id: "tolls", label: "Tolls on the bridge", kind: "trade" },
        ],
      },
      { at: "/calls/0/statements/0/topics", value: ["bridge", "tolls"] },
    ],
    at: "/topics/1/label",
    wrong: "The Lenne bridge",
    right: "Tolls on the bridge",
  },
};

export const duplicateTopic: Rule<{
  id: string;
  other: string;
  /** The label that both topics have. */
  label: string;
}> = {
  code: "topic/duplicate",
  severity: "warning",
  message: ({ id, other, label }) => `Topics "${id}" and "${other}" have the same label, "${label}".`,
  hint: () =>
    "If they are one topic, keep one entry. If not, change the labels so that they show the difference.",
  related: ({ other }) => `Topic "${other}" is here.`,
  check(dataset, report) {
    const first = new Map<string, Entity<"Topic">>();
    for (const topic of dataset.all("Topic")) {
      const { id, label, broader } = topic.value;
      // An entry that nothing refers to is reported as such, and one with the other's id as that.
      if (!dataset.isReferredTo(id)) continue;
      const key = `${broader ?? ""} ${label}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, topic);
      else if (earlier.value.id !== id) {
        const other = earlier.value.id;
        report([...topic.path, "label"], { id, other, label }, [{ path: [...earlier.path, "label"] }]);
      }
    }
  },
};
