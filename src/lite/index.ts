/**
 * The entry for pages that must be small: it finds what the main entry finds, and says it by code, place and params.
 * `leader-calls/messages` has the words. While it is built, the words are taken out of all kinds of finding, and what only
 * serves them is left out; see src/generate/without-words.ts.
 */
import { fromExtraction as fullFromExtraction } from "../extraction/from-extraction.ts";
import type { FromExtractionOptions } from "../extraction/from-extraction.ts";
import { fromExtractionText as fullFromExtractionText } from "../extraction/from-extraction-text.ts";
import { validateDataset as fullValidateDataset } from "../validate/validate-dataset.ts";
import type { ValidateOptions } from "../validate/validate-dataset.ts";
import { validateText as fullValidateText } from "../validate/validate-text.ts";
import type { ValidateTextOptions } from "../validate/validate-text.ts";
import type { LiteExtractionResult, LiteValidationResult } from "./lite-diagnostic.ts";

export type {
  LiteDiagnostic,
  LiteDropped,
  LiteExtractionResult,
  LiteValidationResult,
} from "./lite-diagnostic.ts";
export { rulesWithTables } from "./rules-with-tables.ts";
export { structuredOutputForms } from "../extraction/form-traits.ts";
export { structuredOutputSchema } from "../extraction/structured-output.ts";
export type { StructuredOutputForm } from "../extraction/form-traits.ts";
export { suggestions } from "../validate/suggestions.ts";
export type { Suggestions } from "../validate/suggestions.ts";

const liteDataset: (data: unknown, options?: ValidateOptions) => LiteValidationResult = fullValidateDataset;

const liteText: (json: string | Uint8Array, options?: ValidateTextOptions) => LiteValidationResult =
  fullValidateText;

const liteExtraction: (output: unknown, options: FromExtractionOptions) => LiteExtractionResult =
  fullFromExtraction;

const liteExtractionText: (
  json: string | Uint8Array,
  options: FromExtractionOptions,
) => LiteExtractionResult = fullFromExtractionText;

export {
  liteDataset as validateDataset,
  liteText as validateText,
  liteExtraction as fromExtraction,
  liteExtractionText as fromExtractionText,
};
