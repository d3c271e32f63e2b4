import type { DiscussedTopic } from "../schema/model-types.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { discussedTopicWords } from "./discussed-topic-words.ts";
import type { SummaryLine } from "./summary-line.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** That a topic was discussed, according to one account. */
export function discussedTopicSummary(view: View, discussed: DiscussedTopic): SummaryLine {
  return {
    of: discussed,
    text: `${discussedTopicWords(view, discussed)}${remarked(cueWords(view, discussed))}`,
    lines: restLines(view, "DiscussedTopic", discussed, {
      worded: ["topic", "account", "cues", "factuality"],
      source: sourceOf(view, discussed.account),
    }),
  };
}
