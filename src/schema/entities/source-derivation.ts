import { z } from "#zod";
import { DerivationSchema } from "../codelists/derivation.ts";
import { reference } from "../reference.ts";

/** How one source came out of another: a translation, a copy or a quotation of it. */
export const SourceDerivationSchema = z
  .strictObject({
    source: reference(["source"], "The source that this one was made from."),
    how: DerivationSchema.describe("How this source was made from the other."),
  })
  .describe("From which other source a source was made, and how.");
/** How one source came out of another. */
export type SourceDerivation = z.infer<typeof SourceDerivationSchema>;
