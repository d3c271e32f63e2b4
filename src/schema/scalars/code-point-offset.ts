import { z } from "#zod";

/** No text has more code points than this: a bound that every validator reads alike. */
export const MAX_CODE_POINTS = 1_000_000_000;

const says = `a whole number of Unicode code points from 0 to ${MAX_CODE_POINTS}`;

/** A position in a text or a length of one, counted in Unicode code points (not UTF-16 units, not bytes). */
export const CodePointOffsetSchema = z
  .number()
  .int(says)
  .min(0, says)
  .max(MAX_CODE_POINTS, says)
  .describe("A number of Unicode code points (not UTF-16 units, not bytes).");
/** A position in a text or a length of one, counted in Unicode code points. */
export type CodePointOffset = z.infer<typeof CodePointOffsetSchema>;
