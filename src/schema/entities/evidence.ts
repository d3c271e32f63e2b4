import { strictObject, text } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { EvidencePartSchema } from "../codelists/all-code-schemas.ts";
import { reference } from "../reference.ts";
import { CodePointOffsetSchema } from "../scalars/code-point-offset.ts";
import { Sha256Schema } from "../scalars/sha256.ts";
import { NOT_EMPTY } from "../sentences.ts";
import type { Evidence } from "../model-types.ts";

const evidenceFields = () => ({
  source: reference(
    ["source"],
    "The source that has the words; if left out, the source of the account that this evidence is for.",
  ).optional(),
  part: EvidencePartSchema.optional().describe("The part of the source that the words are in."),
  exact: text(NOT_EMPTY).optional().describe("The words as printed."),
  start: CodePointOffsetSchema.optional().describe("Where the words begin, in Unicode code points from 0."),
  end: CodePointOffsetSchema.optional().describe("Where the words end, in Unicode code points, exclusive."),
  sha256: Sha256Schema.optional().describe("The SHA-256 of the words' UTF-8 bytes."),
  prefix: text(NOT_EMPTY).optional().describe("Words just before, which tell one occurrence from another."),
  suffix: text(NOT_EMPTY).optional().describe("Words just after, which tell one occurrence from another."),
});
/** The fields of the schema of {@link Evidence}. */
export type EvidenceShape = ShapeOf<typeof evidenceFields>;
/**
 * The very characters of a source that say something: by quotation (`exact`, with `prefix` and `suffix` where it
 * occurs more than once), by position (`start` and `end`, with the words' `sha256` where they are not quoted), or both.
 * Follows the TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model.
 *
 * Offsets count Unicode code points; `end` is exclusive.
 */
export const EvidenceSchema: ObjectSchema<EvidenceShape, Evidence> = strictObject(
  "The exact characters of a source that say something; positions count Unicode code points.",
  evidenceFields,
  "Evidence",
);
