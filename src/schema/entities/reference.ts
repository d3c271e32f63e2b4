import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { anyActor, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { DateClaimSchema } from "./date-claim.ts";
import type { Reference } from "../model-types.ts";

const referenceFields = () => ({
  content: TextSchema.describe("What is pointed at, in the encoder's plain words."),
  by: reference(anyActor, "Whose speech, letter or call it was.").optional(),
  date: DateClaimSchema.optional().describe("When that was."),
  place: TextSchema.optional().describe("Where that was, in plain words."),
  to: reference(
    ["source", "account", "statement", "outcome", "call"],
    "The part of this dataset that it is, if it is here.",
  ).optional(),
});
/** The fields of the schema of {@link Reference}. */
export type ReferenceShape = ShapeOf<typeof referenceFields>;
/** An earlier speech, letter or call that a speaker points at, or the occasion on which something was said. */
export const ReferenceSchema: ObjectSchema<ReferenceShape, Reference> = strictObject(
  "An earlier speech, letter or call that is pointed at, or the occasion on which something was said.",
  referenceFields,
  "Reference",
);
