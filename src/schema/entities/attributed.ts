import { list } from "#zod";
import { AttributionSchema, FactualitySchema } from "../codelists/all-code-schemas.ts";
import { reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { CueSchema } from "./cue.ts";
import { EvidenceSchema } from "./evidence.ts";

/**
 * The fields of every fact that an account tells: a discussed topic, a description, a statement, the claim of an outcome, a
 * circumstance. Who knows one of them knows all. Their ids stand in each entity, because each names another kind.
 */
export function attributedFields() {
  return {
    account: reference(["account"], "The account according to which it is so."),
    attribution: AttributionSchema.optional().describe(
      "How the text shows whose account it is; left out for the publisher's own.",
    ),
    cues: list(CueSchema)
      .optional()
      .describe("The words by which it is attributed or hedged, in the order printed."),
    factuality: FactualitySchema.optional().describe(
      "How sure the account is that it is so; negative where the account denies it.",
    ),
    evidence: list(EvidenceSchema, 1).describe("Where the source says so."),
    note: TextSchema.optional().describe("A remark of the encoder."),
  };
}
