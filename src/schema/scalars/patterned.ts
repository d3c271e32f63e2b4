import { text, withDescription } from "#zod";

/**
 * A string with a pattern. `says` completes the sentence "This must be …" in error messages, so that one text
 * serves Zod's own issues and our diagnostics.
 */
/* @__NO_SIDE_EFFECTS__ */
export function patterned(pattern: RegExp, says: string, description?: string, name?: string) {
  const schema = text(says, pattern);
  return description === undefined ? schema : withDescription(schema, description, name);
}
