import { withDescription, z } from "#zod";

/** A whole number between two bounds, both allowed. `says` completes the sentence "This must be …" in error messages. */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number, says: string, description: string) {
  return withDescription(z.number().int(says).min(least, says).max(most, says), description);
}
