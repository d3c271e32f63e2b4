import { strictObject, z } from "#zod";
import { StanceSchema } from "../codelists/stance.ts";
import { reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { EvidenceSchema } from "./evidence.ts";

/** The words by which something is attributed or hedged ("recalled", "reportedly"), and what they presuppose. */
export const CueSchema = strictObject(
  "The words by which something is attributed or hedged, and what they presuppose.",
  () => ({
    text: TextSchema.describe("The words as printed, such as said or reportedly."),
    stance: StanceSchema.describe("What the words presuppose about the content."),
    account: reference(
      ["account"],
      "The account whose word it is, where that is not the account of what it introduces: reportedly of the newsroom that relays.",
    ).optional(),
    evidence: z
      .array(EvidenceSchema)
      .optional()
      .describe("Where the words are printed; where left out, in the evidence of what they introduce."),
  }),
);
/** The words by which something is attributed or hedged. */
export type Cue = z.infer<typeof CueSchema>;
