import { strictObject, z } from "#zod";
import { StanceSchema } from "../codelists/stance.ts";
import { TextSchema } from "../scalars/text.ts";
import { EvidenceSchema } from "./evidence.ts";

/** The words by which an account attributes what it tells ("recalled", "claimed"), and what they presuppose. */
export const CueSchema = strictObject(
  "The words by which an account attributes what it tells, and what they presuppose.",
  () => ({
    text: TextSchema.describe("The attributing words as printed, such as said or recalled."),
    stance: StanceSchema.describe("What the words presuppose about the content."),
    evidence: z
      .array(EvidenceSchema)
      .optional()
      .describe("Where the cue is printed; where left out, it stands in the evidence of what it introduces."),
  }),
);
/** The words by which an account attributes what it tells. */
export type Cue = z.infer<typeof CueSchema>;
