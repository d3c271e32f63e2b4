import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/** Lower-case words and digits joined by single hyphens, such as `kremlin-press-service`. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Engines run out of stack where a pattern reads on through a string of tens of millions of characters. */
const LONGEST = 1_000_000;

/** Whether a string is an id, however long it is. */
export function isId(text: string): boolean {
  return text.length <= LONGEST && ID_PATTERN.test(text);
}

/** An id: unique in its dataset, whatever it names. From outside it is written `datasetId#id`. */
export const IdSchema = patterned(
  ID_PATTERN,
  'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
  "An id, unique in its dataset whatever it names: lower-case words joined by hyphens.",
  "Id",
);
/** An id, unique in its dataset whatever it names. */
export type Id = z.infer<typeof IdSchema>;
