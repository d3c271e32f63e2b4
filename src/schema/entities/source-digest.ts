import { strictObject } from "#zod";
import type { z } from "#zod";
import { CodePointOffsetSchema } from "../scalars/code-point-offset.ts";
import { Sha256Schema } from "../scalars/sha256.ts";

/**
 * What identifies a text without giving it away: its SHA-256 and its length. The text is the UTF-8 text with a leading
 * byte-order mark removed and nothing else changed.
 */
export const SourceDigestSchema = strictObject(
  "The digest and the length of a source's text, by which a holder of the text knows it again.",
  () => ({
    sha256: Sha256Schema.describe(
      "The SHA-256 of the text's UTF-8 bytes, without a leading byte-order mark.",
    ),
    length: CodePointOffsetSchema.describe("The text's length in Unicode code points."),
  }),
);
/** What identifies a text without giving it away. */
export type SourceDigest = z.infer<typeof SourceDigestSchema>;
