import { strictObject, z } from "#zod";
import { patterned } from "../scalars/patterned.ts";
import { UriSchema } from "../scalars/uri.ts";

/** What other registers call an actor. */
export const IdentifiersSchema = strictObject("What other registers call the actor.", () => ({
  wikidata: patterned(/^Q[1-9][0-9]{0,11}$/, 'a Wikidata item, such as "Q42"')
    .optional()
    .describe("The actor's item in Wikidata, such as Q42."),
  iso3166: patterned(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code, such as "CH" or "GB-SCT"')
    .optional()
    .describe("The two-letter ISO 3166-1 code of a state, or the ISO 3166-2 code of a part of one."),
  uris: z.array(UriSchema).optional().describe("Other URIs that identify the same actor."),
}));
/** What other registers call an actor. */
export type Identifiers = z.infer<typeof IdentifiersSchema>;
