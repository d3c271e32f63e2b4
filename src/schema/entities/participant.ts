import { strictObject, z } from "#zod";
import { ParticipantRoleSchema } from "../codelists/participant-role.ts";
import { PresenceSchema } from "../codelists/presence.ts";
import { reference } from "../reference.ts";

/**
 * Who took part in a call, as the encoder holds true; who says so is a circumstance `attendance`. The office held that day
 * is derived from the person's offices, not written here.
 */
export const ParticipantSchema = strictObject(
  "Who took part in the call, as the encoder holds true.",
  () => ({
    actor: reference(["person", "group"], "The person who took part, or a group such as unnamed aides."),
    roles: z.array(ParticipantRoleSchema).min(1).describe("In which roles the person took part."),
    presence: PresenceSchema.optional().describe("How the person was present."),
  }),
);
/** Who took part in a call. */
export type Participant = z.infer<typeof ParticipantSchema>;
