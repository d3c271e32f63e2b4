import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { TextSchema } from "../scalars/text.ts";
import { UriSchema } from "../scalars/uri.ts";
import type { Creator } from "../model-types.ts";

const creatorFields = () => ({
  name: TextSchema.describe("The creator's name, of a person or an organization."),
  identifier: UriSchema.optional().describe("A URI that identifies the creator, such as an ORCID."),
});
/** The fields of the schema of {@link Creator}. */
export type CreatorShape = ShapeOf<typeof creatorFields>;
/** Who made a dataset. */
export const CreatorSchema: ObjectSchema<CreatorShape, Creator> = strictObject(
  "Who made the dataset.",
  creatorFields,
  "Creator",
);
