import type { z } from "#zod";
import { wholeNumber, withDescription } from "#zod";

/** No text has more code points than this: a bound that every validator reads alike. */
export const MAX_CODE_POINTS = 1_000_000_000;

/** A position in a text or a length of one, counted in Unicode code points (not UTF-16 units, not bytes). */
export const CodePointOffsetSchema = withDescription(
  wholeNumber(0, MAX_CODE_POINTS, "a whole number of Unicode code points from 0 to 1000000000"),
  "A number of Unicode code points (not UTF-16 units, not bytes).",
  "CodePointOffset",
);
/** A position in a text or a length of one, counted in Unicode code points. */
export type CodePointOffset = z.infer<typeof CodePointOffsetSchema>;
