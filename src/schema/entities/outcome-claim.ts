import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { ModeSchema } from "../codelists/all-code-schemas.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { attributedFields } from "./attributed.ts";
import { DateClaimSchema } from "./date-claim.ts";
import type { OutcomeClaim } from "../model-types.ts";

const outcomeClaimFields = () => ({
  id: identity("outcome-claim", "The claim's id, if something refers to it.").optional(),
  mode: ModeSchema.optional().describe("How the account presents the words: quoted, reported or only named."),
  content: TextSchema.optional().describe("The outcome according to this account, if it differs."),
  condition: TextSchema.optional().describe("The condition according to this account, if it differs."),
  parties: list(reference(anyActor, "A party."))
    .optional()
    .describe("Whom it binds according to this account, if it differs."),
  due: DateClaimSchema.optional().describe("When it is to happen according to this account, if it differs."),
  ...attributedFields(),
});
/** The fields of the schema of {@link OutcomeClaim}. */
export type OutcomeClaimShape = ShapeOf<typeof outcomeClaimFields>;
/** That one account claims an outcome, in words of its own where they differ from the outcome's. */
export const OutcomeClaimSchema: ObjectSchema<OutcomeClaimShape, OutcomeClaim> = strictObject(
  "That one account claims the outcome.",
  outcomeClaimFields,
  "OutcomeClaim",
);
