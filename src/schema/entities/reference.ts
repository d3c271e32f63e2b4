import { strictObject } from "#zod";
import type { z } from "#zod";
import { reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { DateClaimSchema } from "./date-claim.ts";

/** An earlier speech, letter or call that a speaker points at. */
export const ReferenceSchema = strictObject(
  "An earlier speech, letter or call that the speaker points at.",
  () => ({
    content: TextSchema.describe("What is pointed at, in plain words of the encoder."),
    date: DateClaimSchema.optional().describe("When that was."),
    source: reference(["source"], "The source that holds it, where the dataset has it.").optional(),
  }),
);
/** An earlier speech, letter or call that a speaker points at. */
export type Reference = z.infer<typeof ReferenceSchema>;
