import { z } from "#zod";
import { actorFields } from "./actor-base.ts";
import { OfficeSchema } from "./office.ts";

/** A person, with the offices that the person held. */
export const PersonSchema = z
  .strictObject({
    kind: z.literal("person").describe("Says that the actor is a person."),
    ...actorFields("person"),
    offices: z.array(OfficeSchema).optional().describe("The offices that the person held, and when."),
  })
  .describe("A person.");
/** A person, with the offices that the person held. */
export type Person = z.infer<typeof PersonSchema>;
