import { strictObject, z } from "#zod";
import { FactualitySchema } from "../codelists/factuality.ts";
import { reference } from "../reference.ts";
import { CueSchema } from "./cue.ts";
import { EvidenceSchema } from "./evidence.ts";

/** That one account claims an outcome, in its own words. */
export const OutcomeClaimSchema = strictObject("That one account claims the outcome.", () => ({
  account: reference(["account"], "The account that claims the outcome."),
  cue: CueSchema.optional().describe("The words by which the account attributes it."),
  factuality: FactualitySchema.optional().describe("How certain the outcome is according to the account."),
  evidence: z.array(EvidenceSchema).min(1).describe("Where the source says so."),
}));
/** That one account claims an outcome. */
export type OutcomeClaim = z.infer<typeof OutcomeClaimSchema>;
