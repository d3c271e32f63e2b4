import { allBuiltIn } from "./everything-built-in.ts";
import type { ValidationResult } from "./check-dataset.ts";
import { checkText } from "./check-text.ts";
import type { ValidateTextOptions } from "./check-text.ts";
import { inWords } from "./in-words.ts";

/**
 * Validates JSON text, or its UTF-8 bytes: all that `validateDataset` does, and what only the text can tell
 * (broken JSON, duplicate keys, a wrong encoding). Every diagnostic has the line, column and offset of the value, or of
 * the key where the key is what is wrong. Synchronous; never throws on any text.
 *
 * @throws TypeError where the options are wrong, as `validateDataset` does, or the text is neither string nor bytes.
 * @example
 * const { ok, diagnostics } = validateText(await readFile("call.json"), { file: "call.json" });
 */
export function validateText(json: string | Uint8Array, options: ValidateTextOptions = {}): ValidationResult {
  return inWords(checkText(json, options, allBuiltIn));
}
