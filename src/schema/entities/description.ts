import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { DescriptionStatusSchema } from "../codelists/all-code-schemas.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { attributedFields } from "./attributed.ts";
import type { Description } from "../model-types.ts";

const descriptionFields = () => ({
  id: identity("description", "The description's id, if something refers to it.").optional(),
  of: reference([...anyActor, "topic"], "Who or what is named so, on the call or mentioned in it."),
  text: TextSchema.describe("The title, name or words as printed, never corrected."),
  status: DescriptionStatusSchema.optional().describe(
    "Whether the words were right on that day, if that can be said.",
  ),
  corrected: TextSchema.optional().describe("What would be right, if the printed words are not."),
  ...attributedFields(),
});
/** The fields of the schema of {@link Description}. */
export type DescriptionShape = ShapeOf<typeof descriptionFields>;
/** The printed words by which an account names somebody or something, kept and what is right. */
export const DescriptionSchema: ObjectSchema<DescriptionShape, Description> = strictObject(
  "The printed words by which an account names somebody or something, and what would be right.",
  descriptionFields,
  "Description",
);
