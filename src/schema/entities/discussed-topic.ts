import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { identity, reference } from "../reference.ts";
import { attributedFields } from "./attributed.ts";
import type { DiscussedTopic } from "../model-types.ts";

const discussedTopicFields = () => ({
  id: identity("discussed-topic", "The entry's id, if something refers to it.").optional(),
  topic: reference(["topic"], "The topic discussed."),
  ...attributedFields(),
});
/** The fields of the schema of {@link DiscussedTopic}. */
export type DiscussedTopicShape = ShapeOf<typeof discussedTopicFields>;
/** That a topic was discussed, according to one account. Each account that names it has an entry of its own. */
export const DiscussedTopicSchema: ObjectSchema<DiscussedTopicShape, DiscussedTopic> = strictObject(
  "That a topic was discussed, according to one account.",
  discussedTopicFields,
  "DiscussedTopic",
);
