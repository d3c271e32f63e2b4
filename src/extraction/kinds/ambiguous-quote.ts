import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { showValue } from "../../diagnostics/wording.ts";
import type { Span } from "../../text/source-text.ts";

export const ambiguousQuote: KindWithDoc<{
  quote: string;
  places: readonly (Span & { source: string })[];
  /** Whether the words occur in further places. */
  more: boolean;
  /** Whether the first place was taken, because the same sentence is printed there, or so many words that any place proves them. */
  isFirstTaken: boolean;
}> = {
  code: "extraction/ambiguous-quote",
  severity: "error",
  severityOf: ({ isFirstTaken }) => (isFirstTaken ? "warning" : "error"),
  reason:
    "If the same words are printed twice, only the text around them shows which passage is meant. Of a whole sentence that is printed again, as in a teaser or an embedded post, the first place is taken.",
  example: {
    at: "/statements/0/evidence/0/exact",
    wrong: ".",
    right: "She urged him to reopen the Lenne bridge.",
  },
  message: ({ quote, places, more }) => {
    const listed = places.map(({ source, start }) => `${start} of "${source}"`).join(", ");
    return `The words ${showValue(quote)} occur more than once: at ${listed}${more ? " and later" : ""}.`;
  },
  hint: ({ isFirstTaken }) =>
    (isFirstTaken ? "The first place was taken. If another is meant: " : "") +
    'Quote more words, or add "prefix" or "suffix" with the words just before or after, exactly as they are printed.',
};
