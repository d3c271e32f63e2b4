import { strictObject, z } from "#zod";
import { actorFields } from "./actor-base.ts";
import { OfficeSchema } from "./office.ts";

/** A person, with the offices that the person held. */
export const PersonSchema = strictObject("A person.", () => ({
  kind: z.literal("person").describe("Says that the actor is a person."),
  ...actorFields("person"),
  offices: z.array(OfficeSchema).optional().describe("The offices that the person held, and when."),
}));
/** A person, with the offices that the person held. */
export type Person = z.infer<typeof PersonSchema>;
