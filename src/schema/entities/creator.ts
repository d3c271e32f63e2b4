import { strictObject } from "#zod";
import type { z } from "#zod";
import { TextSchema } from "../scalars/text.ts";
import { UriSchema } from "../scalars/uri.ts";

/** Who made a dataset. */
export const CreatorSchema = strictObject("Who made the dataset.", () => ({
  name: TextSchema.describe("The creator's name, of a person or an organization."),
  identifier: UriSchema.optional().describe("A URI that identifies the creator, such as an ORCID."),
}));
/** Who made a dataset. */
export type Creator = z.infer<typeof CreatorSchema>;
