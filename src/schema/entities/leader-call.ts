import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { CallStatusSchema, MediumSchema } from "../codelists/all-code-schemas.ts";
import { identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { UriSchema } from "../scalars/uri.ts";
import { CircumstanceSchema } from "./circumstance.ts";
import { ComparisonSchema } from "./comparison.ts";
import { DateClaimSchema } from "./date-claim.ts";
import { DescriptionSchema } from "./description.ts";
import { DiscussedTopicSchema } from "./discussed-topic.ts";
import { OutcomeSchema } from "./outcome.ts";
import { ParticipantSchema } from "./participant.ts";
import { StatementSchema } from "./statement.ts";
import type { LeaderCall } from "../model-types.ts";

const leaderCallFields = () => ({
  id: identity("call", "The call's id."),
  medium: MediumSchema.describe("By what means the call was held, in the encoder's judgement."),
  status: CallStatusSchema.describe("Whether the call took place, in the encoder's judgement."),
  date: DateClaimSchema.describe("When the call took place, in the encoder's judgement."),
  participants: list(ParticipantSchema, 2).describe(
    "Who took part, in the encoder's judgement: at least two.",
  ),
  topics: list(DiscussedTopicSchema)
    .optional()
    .describe("Which topics were discussed: an entry for each topic and account."),
  descriptions: list(DescriptionSchema)
    .optional()
    .describe("How accounts name the participants, other actors and topics, in the printed words."),
  statements: list(StatementSchema)
    .optional()
    .describe("Who said what, according to whom, in the order reported."),
  outcomes: list(OutcomeSchema).optional().describe("What was agreed or fixed, and who claims so."),
  circumstances: list(CircumstanceSchema)
    .optional()
    .describe("Facts about the call itself, each according to an account."),
  comparisons: list(ComparisonSchema).optional().describe("How the accounts relate to one another."),
  sameAs: list(UriSchema).optional().describe("URIs of the same call elsewhere."),
  differentFrom: list(reference(["call"], "Another call."))
    .optional()
    .describe("Calls that look like this one but are others, in the encoder's judgement."),
  note: TextSchema.optional().describe("A remark of the encoder."),
});
/** The fields of the schema of {@link LeaderCall}. */
export type LeaderCallShape = ShapeOf<typeof leaderCallFields>;
/**
 * A call between leaders, as its accounts describe it. `medium`, `status` and `date` are the values that the encoder holds
 * true; who says so stands in `circumstances`.
 */
export const LeaderCallSchema: ObjectSchema<LeaderCallShape, LeaderCall> = strictObject(
  "A call between leaders, as its accounts describe it.",
  leaderCallFields,
  "LeaderCall",
);
