import { literal, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { actorFields } from "./actor-base.ts";
import type { State } from "../model-types.ts";

const stateFields = () => ({
  kind: literal("state").describe("Says that the actor is a state."),
  ...actorFields("state"),
});
/** The fields of the schema of {@link State}. */
export type StateShape = ShapeOf<typeof stateFields>;
/** A state, or an entity that acts as one in the sources. */
export const StateSchema: ObjectSchema<StateShape, State> = strictObject(
  "A state, or an entity that acts as one in the sources.",
  stateFields,
  "State",
);
