import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/** Sixty-four lower-case hexadecimal digits. */
export const SHA256_PATTERN = /^[0-9a-f]{64}$/;

/** A SHA-256 digest (FIPS 180-4) of UTF-8 bytes, in lower-case hexadecimal. */
export const Sha256Schema = patterned(
  SHA256_PATTERN,
  "a SHA-256 digest of 64 lower-case hexadecimal digits",
  "A SHA-256 digest of the words' UTF-8 bytes, in lower-case hexadecimal.",
  "Sha256",
);
/** A SHA-256 digest of UTF-8 bytes, in lower-case hexadecimal. */
export type Sha256 = z.infer<typeof Sha256Schema>;
