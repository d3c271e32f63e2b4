import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/** Steps that begin with a slash; `~` only as `~0` or `~1`. No key of the model has a line break. */
export const JSON_POINTER_PATTERN = /^(\/([^~/\n\r]|~[01])*)*$/;

/** A JSON Pointer (RFC 6901), such as `/evidence/0/exact`. */
export const JsonPointerSchema = patterned(
  JSON_POINTER_PATTERN,
  'a JSON Pointer, such as "/evidence/0/exact"',
  "A JSON Pointer (RFC 6901), such as /evidence/0/exact.",
);
/** A JSON Pointer (RFC 6901). */
export type JsonPointer = z.infer<typeof JsonPointerSchema>;
