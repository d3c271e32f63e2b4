import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { showDifferences } from "../../diagnostics/difference-wording.ts";
import { showValue } from "../../diagnostics/wording.ts";
import { differencesBetween } from "../../text/text-differences.ts";

export const quoteNormalized: KindWithDoc<{
  quote: string;
  /** The words as they are printed, which are written into the dataset. */
  printed: string;
  /** The key of the source that has them. */
  source: string;
  /** How many quotations in the extraction differ so. */
  count: number;
}> = {
  code: "extraction/quote-normalized",
  severity: "info",
  reason:
    "Language models and keyboards change quotation marks, dashes, spaces and the form of letters. The words are the same, and the dataset has them as they are printed.",
  example: {
    at: "/statements/0/evidence/0/exact",
    wrong: "she\u00a0urged him to reopen the Lenne bridge.",
    right: "She urged him to reopen the Lenne bridge.",
  },
  message: ({ quote, printed, source }) =>
    `The words ${showValue(quote)} are in the text of "${source}", but the quotation ${showDifferences(differencesBetween(quote, printed) ?? [])}.`,
  hint: () => "The words were written as they are printed.",
};
