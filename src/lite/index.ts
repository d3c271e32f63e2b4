/**
 * The entry for pages that must be small: it finds what the main entry finds, and says it by code, place and params.
 * `leader-calls/messages` has the words. While it is built, the words are taken out of all kinds of finding, and what only
 * serves them is left out; see src/generate/without-words.ts.
 */
import { convertAnswer } from "../extraction/convert-answer.ts";
import { convertExtraction } from "../extraction/convert-extraction.ts";
import type { FromExtractionOptions } from "../extraction/convert-extraction.ts";
import { allRules } from "../rules/all-rules.ts";
import type { BuiltIn } from "../validate/built-in.ts";
import { checkDataset } from "../validate/check-dataset.ts";
import type { ValidateOptions } from "../validate/check-dataset.ts";
import { checkText } from "../validate/check-text.ts";
import type { ValidateTextOptions } from "../validate/check-text.ts";
import type { LiteExtractionResult, LiteValidationResult } from "./lite-diagnostic.ts";

export type {
  LiteDiagnostic,
  LiteDropped,
  LiteExtractionResult,
  LiteRelatedPlace,
  LiteValidationResult,
} from "./lite-diagnostic.ts";
export { rulesWithTables } from "./rules-with-tables.ts";
export { structuredOutputForms } from "../extraction/form-traits.ts";
export { structuredOutputSchema } from "../extraction/structured-output.ts";
export type { StructuredOutputForm } from "../extraction/form-traits.ts";
export { suggestions } from "../validate/suggestions.ts";
export type { Suggestions } from "../validate/suggestions.ts";

/** What is built in; while this entry is built, `rulesWithTables` are taken out of the list of rules. */
const builtIn: BuiltIn = { rules: allRules, suggestions: undefined };

/** Validates a value as the main entry's `validateDataset` does, and finds the same, without words. */
function liteDataset(data: unknown, options: ValidateOptions = {}): LiteValidationResult {
  return checkDataset(data, options, builtIn);
}

/** Validates JSON text as the main entry's `validateText` does, and finds the same, without words. */
function liteText(json: string | Uint8Array, options: ValidateTextOptions = {}): LiteValidationResult {
  return checkText(json, options, builtIn);
}

/** Turns an extraction into a dataset as `leader-calls/extraction` does, without words. */
function liteExtraction(output: unknown, options: FromExtractionOptions): LiteExtractionResult {
  return convertExtraction(output, options, builtIn);
}

/** Turns the text of an answer into a dataset as `leader-calls/extraction` does, without words. */
function liteExtractionText(json: string | Uint8Array, options: FromExtractionOptions): LiteExtractionResult {
  return convertAnswer(json, options, builtIn);
}

// Declarations of all entries are put into one file by their names.
export {
  liteDataset as validateDataset,
  liteText as validateText,
  liteExtraction as fromExtraction,
  liteExtractionText as fromExtractionText,
};
