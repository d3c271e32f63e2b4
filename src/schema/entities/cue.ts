import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { StanceSchema } from "../codelists/all-code-schemas.ts";
import { reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { EvidenceSchema } from "./evidence.ts";
import type { Cue } from "../model-types.ts";

const cueFields = () => ({
  text: TextSchema.describe("The words as printed, such as said or reportedly."),
  stance: StanceSchema.describe("What the words presuppose about the content."),
  account: reference(
    ["account"],
    "The account whose word it is, if that is not the account of what it introduces: a newsroom's “reportedly”, for example.",
  ).optional(),
  evidence: list(EvidenceSchema)
    .optional()
    .describe("Where the words are printed; if left out, in the evidence of what they introduce."),
});
/** The fields of the schema of {@link Cue}. */
export type CueShape = ShapeOf<typeof cueFields>;
/** The words by which something is attributed or hedged ("recalled", "reportedly"), and what they presuppose. */
export const CueSchema: ObjectSchema<CueShape, Cue> = strictObject(
  "The words by which something is attributed or hedged, and what they presuppose.",
  cueFields,
  "Cue",
);
