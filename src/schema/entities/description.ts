import { strictObject, z } from "#zod";
import { DescriptionStatusSchema } from "../codelists/description-status.ts";
import { reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { EvidenceSchema } from "./evidence.ts";

/** The printed words by which an account calls somebody, kept beside what is right. */
export const DescriptionSchema = strictObject(
  "The printed words by which an account calls somebody, beside what is right.",
  () => ({
    text: TextSchema.describe("The title or words as printed, never repaired."),
    account: reference(["account"], "The account that calls the actor so."),
    status: DescriptionStatusSchema.describe("Whether the words fit the actor on that day."),
    corrected: TextSchema.optional().describe("What would be right, where the printed words are not."),
    evidence: z.array(EvidenceSchema).min(1).describe("Where the words are printed."),
  }),
);
/** The printed words by which an account calls somebody. */
export type Description = z.infer<typeof DescriptionSchema>;
