import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { showValue } from "../../diagnostics/wording.ts";
import type { Span } from "../../text/source-text.ts";

export const ambiguousQuote: KindWithDoc<{
  quote: string;
  places: readonly (Span & { source: string })[];
  /** Whether the words occur in further places. */
  more: boolean;
}> = {
  code: "extraction/ambiguous-quote",
  severity: "error",
  reason: "If the same words are printed twice, only the text around them shows which passage is meant.",
  example: {
    at: "/statements/0/evidence/0/exact",
    wrong: "on",
    right: "She urged him to reopen the Lenne bridge.",
  },
  message: ({ quote, places, more }) => {
    const listed = places.map(({ source, start }) => `${start} of "${source}"`).join(", ");
    return `The words ${showValue(quote)} occur more than once: at ${listed}${more ? " and later" : ""}.`;
  },
  hint: () =>
    'Quote more words, or add "prefix" or "suffix" with the words just before or after, exactly as they are printed.',
};
