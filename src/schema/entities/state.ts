import { z } from "#zod";
import { actorFields } from "./actor-base.ts";

/** A state, or an entity that acts as one in the sources. */
export const StateSchema = z
  .strictObject({
    kind: z.literal("state").describe("Says that the actor is a state."),
    ...actorFields("state"),
  })
  .describe("A state, or an entity that acts as one in the sources.");
/** A state. */
export type State = z.infer<typeof StateSchema>;
