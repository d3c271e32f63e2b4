import { strictObject } from "#zod";
import type { z } from "#zod";
import { DescriptionStatusSchema } from "../codelists/description-status.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { attributedFields } from "./attributed.ts";

/** The printed words by which an account names somebody or something, kept beside what is right. */
export const DescriptionSchema = strictObject(
  "The printed words by which an account names somebody or something, beside what is right.",
  () => ({
    id: identity("description", "The description's id, where something refers to it.").optional(),
    of: reference([...anyActor, "topic"], "Who or what is named so, on the call or spoken of in it."),
    text: TextSchema.describe("The title, name or words as printed, never repaired."),
    status: DescriptionStatusSchema.optional().describe(
      "Whether the words fit on that day, where that can be said.",
    ),
    corrected: TextSchema.optional().describe("What would be right, where the printed words are not."),
    ...attributedFields(),
  }),
);
/** The printed words by which an account names somebody or something. */
export type Description = z.infer<typeof DescriptionSchema>;
