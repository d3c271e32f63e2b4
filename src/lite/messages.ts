/** The words for what `leader-calls/lite` finds. */
import type { Words } from "../diagnostics/words-of.ts";
import { withWords, wordsFor } from "../diagnostics/with-words.ts";
import type { FromExtractionResult } from "../extraction/convert-extraction.ts";
import { allKindsInWords } from "../extraction/kinds-in-words.ts";
import { resultInWords } from "../extraction/result-in-words.ts";
import type { ValidationResult } from "../validate/check-dataset.ts";
import type { LiteDiagnostic, LiteExtractionResult, LiteValidationResult } from "./lite-diagnostic.ts";

/**
 * The message and the hint of a finding, as the main entry gives them. They are made from its code and params, which may have
 * come as JSON. The words of a rule of a project's own are those that the finding has.
 *
 * @throws TypeError where the finding has no words and its code is not of this version.
 * @example
 * const { message, hint } = explain(diagnostic);
 */
export function explain(diagnostic: LiteDiagnostic): Words {
  return wordsFor(diagnostic, allKindsInWords());
}

/**
 * A result with the message and the hint of every finding, as the main entry gives it.
 *
 * @example
 * const { addMessages } = await import("leader-calls/messages");
 * for (const { pointer, message } of addMessages(result).diagnostics) console.error(pointer, message);
 */
export function addMessages(result: LiteValidationResult): ValidationResult;
export function addMessages(result: LiteExtractionResult): FromExtractionResult;
export function addMessages(
  result: LiteValidationResult | LiteExtractionResult,
): ValidationResult | FromExtractionResult {
  if ("dropped" in result) return resultInWords(result);
  const kinds = allKindsInWords();
  return { ...result, diagnostics: result.diagnostics.map((each) => withWords(each, kinds)) };
}
