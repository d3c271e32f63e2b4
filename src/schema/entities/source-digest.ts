import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { CodePointOffsetSchema } from "../scalars/code-point-offset.ts";
import { Sha256Schema } from "../scalars/sha256.ts";
import type { SourceDigest } from "../model-types.ts";

const sourceDigestFields = () => ({
  sha256: Sha256Schema.describe("The SHA-256 of the text's UTF-8 bytes, without a leading byte-order mark."),
  length: CodePointOffsetSchema.describe("The text's length in Unicode code points."),
});
/** The fields of the schema of {@link SourceDigest}. */
export type SourceDigestShape = ShapeOf<typeof sourceDigestFields>;
/**
 * What identifies a text without giving it away: its SHA-256 and its length. The text is the UTF-8 text with a leading
 * byte-order mark removed and nothing else changed.
 */
export const SourceDigestSchema: ObjectSchema<SourceDigestShape, SourceDigest> = strictObject(
  "The digest and the length of a source's text, by which anyone who has the text can recognise it.",
  sourceDigestFields,
  "SourceDigest",
);
