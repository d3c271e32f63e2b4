import type { DiscussedTopic } from "../schema/model-types.ts";
import { telling } from "./telling.ts";
import { toldBy } from "./told-by.ts";
import type { View } from "./view.ts";

/** That a topic was discussed, in a sentence. */
export function discussedTopicWords(view: View, { topic, account, factuality }: DiscussedTopic): string {
  const clause = `this was discussed: ${view.names.topic(topic)}`;
  return toldBy(view, account, telling(factuality, clause));
}
