import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { DerivationSchema } from "../codelists/all-code-schemas.ts";
import { reference } from "../reference.ts";
import type { SourceDerivation } from "../model-types.ts";

const sourceDerivationFields = () => ({
  source: reference(["source"], "The source that this one was made from."),
  how: DerivationSchema.describe("How this source was made from the other."),
});
/** The fields of the schema of {@link SourceDerivation}. */
export type SourceDerivationShape = ShapeOf<typeof sourceDerivationFields>;
/** How one source came out of another: a translation, a copy or a quotation of it. */
export const SourceDerivationSchema: ObjectSchema<SourceDerivationShape, SourceDerivation> = strictObject(
  "From which other source a source was made, and how.",
  sourceDerivationFields,
  "SourceDerivation",
);
