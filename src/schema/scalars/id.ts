import type { z } from "#zod";
import { ID_PATTERN } from "../id-pattern.ts";
import { patterned } from "./patterned.ts";

/** An id: unique in its dataset, whatever it names. From outside it is written `datasetId#id`. */
export const IdSchema = patterned(
  ID_PATTERN,
  'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
  "An id, unique in its dataset whatever it names: lower-case words joined by hyphens.",
  "Id",
);
/** An id, unique in its dataset whatever it names. */
export type Id = z.infer<typeof IdSchema>;
