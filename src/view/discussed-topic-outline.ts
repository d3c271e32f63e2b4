import type { DiscussedTopic } from "../schema/model-types.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { discussedTopicWords } from "./discussed-topic-words.ts";
import type { Outline } from "./outline.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** That a topic was discussed, according to one account. */
export function discussedTopicOutline(view: View, discussed: DiscussedTopic): Outline {
  return {
    text: `${discussedTopicWords(view, discussed)}${remarked(cueWords(view, discussed))}`,
    lines: restLines(view, "DiscussedTopic", discussed, {
      worded: ["topic", "account", "cues", "factuality"],
      source: sourceOf(view, discussed.account),
    }),
  };
}
