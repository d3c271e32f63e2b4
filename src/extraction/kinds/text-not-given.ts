import type { DiagnosticKind } from "../../diagnostics/diagnostic-kind.ts";
import { listWords } from "../../diagnostics/wording.ts";

export const textNotGiven: DiagnosticKind<{ key: string; given: readonly string[]; isUnicode: boolean }> = {
  code: "extraction/text-not-given",
  severity: "error",
  reason:
    "A quotation counts only where it was found in the text. Of a source without its text nothing can be found.",
  example: {
    at: "/sources/1",
    wrong: {
      ...{ key: "gazette", kind: "news-article", publisher: "chancellery", title: null, authors: [] },
      ...{ language: "en", publishedOn: null, derivedFrom: null, note: null },
    },
  },
  message: ({ key, given, isUnicode }) =>
    isUnicode
      ? `No text is given for the source "${key}"; there is ${given.length === 0 ? "none" : listWords(given)}.`
      : `The text given for the source "${key}" is not well-formed Unicode.`,
  hint: ({ isUnicode }) =>
    isUnicode ? "The key of a source must be the name by which its text was given." : undefined,
};
