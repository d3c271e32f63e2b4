import { strictObject, z } from "#zod";
import { anyActor, reference } from "../reference.ts";
import { EvidenceSchema } from "./evidence.ts";

/** That a topic was discussed, according to one account. Each account that names it has an entry of its own. */
export const DiscussedTopicSchema = strictObject(
  "That a topic was discussed, according to one account.",
  () => ({
    topic: reference(["topic"], "The topic discussed."),
    account: reference(["account"], "The account that says so."),
    raisedBy: reference(anyActor, "Who brought the topic up, where the account says so.").optional(),
    evidence: z.array(EvidenceSchema).min(1).describe("Where the source says so."),
  }),
);
/** That a topic was discussed, according to one account. */
export type DiscussedTopic = z.infer<typeof DiscussedTopicSchema>;
