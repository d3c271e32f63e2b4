import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withWords } from "../diagnostics/with-words.ts";
import { validationKindsInWords } from "./kinds-in-words.ts";

/** The result of a validation with the words of all that it found. */
export function inWords<Result extends { readonly diagnostics: Diagnostic[] }>(result: Result): Result {
  if (result.diagnostics.length === 0) return result;
  const kinds = validationKindsInWords();
  return { ...result, diagnostics: result.diagnostics.map((each) => withWords(each, kinds)) };
}
