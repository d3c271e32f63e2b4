import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { patterned } from "../scalars/patterned.ts";
import { UriSchema } from "../scalars/uri.ts";
import type { Identifiers } from "../model-types.ts";

const identifiersFields = () => ({
  wikidata: patterned(/^Q[1-9][0-9]{0,11}$/, 'a Wikidata item, such as "Q42"')
    .optional()
    .describe("The actor's item in Wikidata, such as Q42."),
  iso3166: patterned(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code, such as "CH" or "GB-SCT"')
    .optional()
    .describe("The two-letter ISO 3166-1 code of a state, or the ISO 3166-2 code of a part of one."),
  uris: list(UriSchema).optional().describe("Other URIs that identify the same actor."),
});
/** The fields of the schema of {@link Identifiers}. */
export type IdentifiersShape = ShapeOf<typeof identifiersFields>;
/** What other registers call an actor. */
export const IdentifiersSchema: ObjectSchema<IdentifiersShape, Identifiers> = strictObject(
  "The actor's identifiers in other registers.",
  identifiersFields,
  "Identifiers",
);
