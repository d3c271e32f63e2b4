import { allBuiltIn } from "../validate/everything-built-in.ts";
import { convertAnswer } from "./convert-answer.ts";
import type { FromExtractionOptions, FromExtractionResult } from "./convert-extraction.ts";
import { resultInWords } from "./result-in-words.ts";

/**
 * Does what `fromExtraction` does, for the text that a language model answered with, or for its UTF-8 bytes. Words and fences
 * around the JSON are passed over; of an answer that was cut off, what is whole is read. It reports that, and what else only
 * the text shows (a key that is there twice), and every diagnostic has its line, column and offset.
 *
 * @throws TypeError if the options are wrong, as `fromExtraction` does. Nothing in the answer makes it throw.
 * @example
 * const { dataset, diagnostics } = fromExtractionText(answer, { texts: { article: text } });
 */
export function fromExtractionText(
  json: string | Uint8Array,
  options: FromExtractionOptions,
): FromExtractionResult {
  return resultInWords(convertAnswer(json, options, allBuiltIn));
}
