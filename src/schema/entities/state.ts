import { z } from "#zod";
import { actorFields } from "./actor-base.ts";

/** A state, or an entity that acts as one in the sources. */
export const StateSchema = z
  .object({
    kind: z.literal("state").describe("Says that the actor is a state."),
    ...actorFields("state"),
  })
  .strict()
  .describe("A state, or an entity that acts as one in the sources.");
/** A state. */
export type State = z.infer<typeof StateSchema>;
