import type { DiscussedTopic } from "../schema/model-types.ts";
import { telling } from "./telling.ts";
import type { View } from "./view.ts";

/** That a topic was discussed, in a sentence. */
export function discussedTopicWords({ names }: View, { topic, account, factuality }: DiscussedTopic): string {
  return `${names.teller(account)} ${telling(factuality, `this was discussed: ${names.topic(topic)}`)}`;
}
