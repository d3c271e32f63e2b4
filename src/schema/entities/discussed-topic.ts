import { strictObject } from "#zod";
import type { z } from "#zod";
import { identity, reference } from "../reference.ts";
import { attributedFields } from "./attributed.ts";

/** That a topic was discussed, according to one account. Each account that names it has an entry of its own. */
export const DiscussedTopicSchema = strictObject(
  "That a topic was discussed, according to one account.",
  () => ({
    id: identity("discussed-topic", "The entry's id, where something refers to it.").optional(),
    topic: reference(["topic"], "The topic discussed."),
    ...attributedFields(),
  }),
);
/** That a topic was discussed, according to one account. */
export type DiscussedTopic = z.infer<typeof DiscussedTopicSchema>;
