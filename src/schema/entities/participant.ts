import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { ParticipantRoleSchema, PresenceSchema } from "../codelists/all-code-schemas.ts";
import { reference } from "../reference.ts";
import type { Participant } from "../model-types.ts";

const participantFields = () => ({
  actor: reference(["person", "group"], "The person who took part, or a group such as unnamed aides."),
  roles: list(ParticipantRoleSchema, 1).describe("In which roles the person took part."),
  presence: PresenceSchema.optional().describe("How the person was present."),
});
/** The fields of the schema of {@link Participant}. */
export type ParticipantShape = ShapeOf<typeof participantFields>;
/**
 * Who took part in a call, as the encoder holds true; who says so is a circumstance `attendance`. The office held that day
 * is derived from the person's offices, not written here.
 */
export const ParticipantSchema: ObjectSchema<ParticipantShape, Participant> = strictObject(
  "Who took part in the call, in the encoder's judgement.",
  participantFields,
  "Participant",
);
