import { strictObject } from "#zod";
import type { z } from "#zod";
import { TopicKindSchema } from "../codelists/topic-kind.ts";
import { identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";

/** A subject that calls are about. */
export const TopicSchema = strictObject("A subject that calls are about.", () => ({
  id: identity("topic", "The topic's id."),
  label: TextSchema.describe("The topic's name in the dataset's language."),
  kind: TopicKindSchema.describe("The field that the topic belongs to."),
  broader: reference(["topic"], "The wider topic that this one is a part of.").optional(),
  note: TextSchema.optional().describe("A remark of the encoder."),
}));
/** A subject that calls are about. */
export type Topic = z.infer<typeof TopicSchema>;
