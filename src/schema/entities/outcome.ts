import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { OutcomeKindSchema } from "../codelists/all-code-schemas.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { DateClaimSchema } from "./date-claim.ts";
import { OutcomeClaimSchema } from "./outcome-claim.ts";
import type { Outcome } from "../model-types.ts";

const outcomeFields = () => ({
  id: identity("outcome", "The outcome's id."),
  kind: OutcomeKindSchema.describe("What kind of outcome it is."),
  content: TextSchema.describe("The outcome in the encoder's plain words."),
  condition: TextSchema.optional().describe("The condition under which it is to apply."),
  parties: list(reference(anyActor, "A party."))
    .optional()
    .describe("Whom it binds, according to those who claim it."),
  due: DateClaimSchema.optional().describe("When it is to happen."),
  claims: list(OutcomeClaimSchema, 1).describe("The accounts that claim it, one claim each."),
  note: TextSchema.optional().describe("A remark of the encoder."),
});
/** The fields of the schema of {@link Outcome}. */
export type OutcomeShape = ShapeOf<typeof outcomeFields>;
/** Something that a call bound or fixed, with every telling that claims it. */
export const OutcomeSchema: ObjectSchema<OutcomeShape, Outcome> = strictObject(
  "Something that was agreed or fixed in the call, with every account that claims it.",
  outcomeFields,
  "Outcome",
);
