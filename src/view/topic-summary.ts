import type { Topic } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import type { SummaryLine } from "./summary-line.ts";
import { restLines } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** A subject that calls are about, and the wider one that it is a part of. */
export function topicSummary(view: View, topic: Topic): SummaryLine {
  const { kind, broader } = topic;
  const wider = broader === undefined ? "" : `, a part of: ${view.names.topic(broader)}`;
  return {
    of: topic,
    text: `${view.names.topic(topic.id)} (${codeWords("topicKind", kind)})${wider}`,
    lines: restLines(view, "Topic", topic, { worded: ["label", "kind", "broader"] }),
  };
}
