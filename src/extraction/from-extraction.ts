import { allBuiltIn } from "../validate/everything-built-in.ts";
import { convertExtraction } from "./convert-extraction.ts";
import type { FromExtractionOptions, FromExtractionResult } from "./convert-extraction.ts";
import { resultInWords } from "./result-in-words.ts";

/**
 * Turns what a language model extracted from texts into a dataset. Nothing is taken on trust: every quotation is looked for
 * in its text and gets its position, every key must be that of an object, and every rule of the model is checked. What fails
 * is reported, and dropped together with everything that depends on it. The dataset that is left is valid; if nothing valid
 * is left, there is none.
 *
 * A quotation that was found proves that the words were printed, not that they were understood. A person must check who said
 * them to whom, in what mode and with what stance. The dataset is marked as `machine-generated`.
 *
 * @param output what the model wrote, parsed, in any form of the schema for constrained output.
 * @throws TypeError if the options are wrong: the name of a text is not an id, or the model does not accept a fact.
 * @example
 * const { dataset, diagnostics, dropped } = fromExtraction(JSON.parse(answer), { texts: { article: text } });
 * for (const { code, pointer, message } of diagnostics) console.error(code, pointer, message);
 */
export function fromExtraction(output: unknown, options: FromExtractionOptions): FromExtractionResult {
  return resultInWords(convertExtraction(output, options, allBuiltIn));
}
