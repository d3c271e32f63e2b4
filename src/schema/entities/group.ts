import { list, literal, strictObject, wholeNumber } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { anyActor, reference } from "../reference.ts";
import { actorFields } from "./actor-base.ts";
import type { Group } from "../model-types.ts";

const groupFields = () => ({
  kind: literal("group").describe("Says that the actor is a group, or a voice without a name."),
  ...actorFields("group"),
  members: list(reference(anyActor, "A member of the group."))
    .optional()
    .describe("The members who are known, groups among them."),
  affiliation: reference(anyActor, "Whom the group belongs to or speaks for.").optional(),
  count: wholeNumber(1, 1_000_000_000, "a whole number from 1 to 1000000000")
    .optional()
    .describe("How many they are, if the source says so; 1 for one unnamed person."),
});
/** The fields of the schema of {@link Group}. */
export type GroupShape = ShapeOf<typeof groupFields>;
/** Voices that are several or unnamed: "two officials", "government circles", an unnamed aide (count 1). */
export const GroupSchema: ObjectSchema<GroupShape, Group> = strictObject(
  "Voices that are several or unnamed, such as two officials, government circles or an unnamed aide.",
  groupFields,
  "Group",
);
