import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { TopicKindSchema } from "../codelists/all-code-schemas.ts";
import { identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import type { Topic } from "../model-types.ts";

const topicFields = () => ({
  id: identity("topic", "The topic's id."),
  label: TextSchema.describe("The topic's name in the dataset's language."),
  kind: TopicKindSchema.describe("The field that the topic belongs to."),
  broader: reference(["topic"], "The wider topic that this one is a part of.").optional(),
  note: TextSchema.optional().describe("A remark of the encoder."),
});
/** The fields of the schema of {@link Topic}. */
export type TopicShape = ShapeOf<typeof topicFields>;
/** A subject that calls are about. */
export const TopicSchema: ObjectSchema<TopicShape, Topic> = strictObject(
  "A subject that calls are about.",
  topicFields,
  "Topic",
);
