import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { DescriptionStatusSchema } from "../codelists/description-status.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { attributedFields } from "./attributed.ts";
import type { Description } from "../model-types.ts";

const descriptionFields = () => ({
  id: identity("description", "The description's id, where something refers to it.").optional(),
  of: reference([...anyActor, "topic"], "Who or what is named so, on the call or spoken of in it."),
  text: TextSchema.describe("The title, name or words as printed, never repaired."),
  status: DescriptionStatusSchema.optional().describe(
    "Whether the words fit on that day, where that can be said.",
  ),
  corrected: TextSchema.optional().describe("What would be right, where the printed words are not."),
  ...attributedFields(),
});
/** The fields of the schema of {@link Description}. */
export type DescriptionShape = ShapeOf<typeof descriptionFields>;
/** The printed words by which an account names somebody or something, kept beside what is right. */
export const DescriptionSchema: ObjectSchema<DescriptionShape, Description> = strictObject(
  "The printed words by which an account names somebody or something, beside what is right.",
  descriptionFields,
  "Description",
);
