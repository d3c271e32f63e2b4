import { strictObject, z } from "#zod";
import { actorFields } from "./actor-base.ts";

/** A state, or an entity that acts as one in the sources. */
export const StateSchema = strictObject("A state, or an entity that acts as one in the sources.", () => ({
  kind: z.literal("state").describe("Says that the actor is a state."),
  ...actorFields("state"),
}));
/** A state. */
export type State = z.infer<typeof StateSchema>;
