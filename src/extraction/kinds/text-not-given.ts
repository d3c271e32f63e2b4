import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { listWords } from "../../diagnostics/wording.ts";

export const textNotGiven: KindWithDoc<{
  /** The key of the source. */
  key: string;
  /** The names of the texts that were passed. */
  given: readonly string[];
  /** Whether the text is well-formed Unicode, if one was passed. */
  isUnicode: boolean;
}> = {
  code: "extraction/text-not-given",
  severity: "error",
  reason:
    "A quotation counts only if it was found in the text of its source. Without the text, nothing can be found.",
  example: {
    at: "/sources/1",
    wrong: {
      ...{ key: "gazette", kind: "news-article", publisher: "chancellery", title: null, authors: [] },
      ...{ language: "en", publishedOn: null, derivedFrom: null, note: null },
    },
  },
  message: ({ key, given, isUnicode }) =>
    isUnicode
      ? `No text was passed for the source "${key}"${given.length === 0 ? "" : `, only for ${listWords(given)}`}.`
      : `The text that was passed for the source "${key}" is not well-formed Unicode.`,
  hint: ({ isUnicode }) =>
    isUnicode ? "The key of a source must be the name under which its text was passed." : undefined,
};
