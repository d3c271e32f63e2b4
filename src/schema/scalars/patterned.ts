import { z } from "#zod";

/**
 * A string with a pattern. `says` completes the sentence "This must be …" in error messages, so that one text
 * serves Zod's own issues and our diagnostics.
 */
export function patterned(pattern: RegExp, says: string) {
  return z.string().regex(pattern, says);
}
