import { strictObject } from "#zod";
import type { z } from "#zod";
import { DerivationSchema } from "../codelists/derivation.ts";
import { reference } from "../reference.ts";

/** How one source came out of another: a translation, a copy or a quotation of it. */
export const SourceDerivationSchema = strictObject(
  "From which other source a source was made, and how.",
  () => ({
    source: reference(["source"], "The source that this one was made from."),
    how: DerivationSchema.describe("How this source was made from the other."),
  }),
);
/** How one source came out of another. */
export type SourceDerivation = z.infer<typeof SourceDerivationSchema>;
