import { strictObject, z } from "#zod";
import { ParticipantRoleSchema } from "../codelists/participant-role.ts";
import { PresenceSchema } from "../codelists/presence.ts";
import { reference } from "../reference.ts";
import { DescriptionSchema } from "./description.ts";

/** A person who took part in a call. The office held that day is derived from the person's offices, not written here. */
export const ParticipantSchema = strictObject("A person who took part in the call.", () => ({
  actor: reference(["person"], "The person who took part."),
  roles: z.array(ParticipantRoleSchema).min(1).describe("In which roles the person took part."),
  presence: PresenceSchema.optional().describe("How the person was present."),
  describedAs: z
    .array(DescriptionSchema)
    .optional()
    .describe("How accounts call the person, in the printed words."),
}));
/** A person who took part in a call. */
export type Participant = z.infer<typeof ParticipantSchema>;
