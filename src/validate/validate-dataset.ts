import { allBuiltIn } from "./everything-built-in.ts";
import { checkDataset } from "./check-dataset.ts";
import type { ValidateOptions, ValidationResult } from "./check-dataset.ts";
import { inWords } from "./in-words.ts";

/**
 * Validates a value: its structure by the schemas, then everything that needs two places to be compared by the rules,
 * and every span and digest against the texts that are held. Synchronous; never throws on any value; never changes it.
 *
 * `ok` means that no error was found; there may be warnings and information. It says nothing of quotations whose text is not
 * there, unless you ask for it by the option `evidence`. `data` is then the same object, typed.
 *
 * @throws TypeError where the options are wrong, and says which: a text that is no string, a setting for a rule that does not
 * exist, a codelist that is closed, a limit that is no whole number.
 * @example
 * const result = validateDataset(JSON.parse(body), { texts: { article: text } });
 * if (result.ok) console.log(result.data.calls.length);
 * else for (const { code, pointer, message } of result.diagnostics) console.error(code, pointer, message);
 */
export function validateDataset(data: unknown, options: ValidateOptions = {}): ValidationResult {
  return inWords(checkDataset(data, options, allBuiltIn));
}
