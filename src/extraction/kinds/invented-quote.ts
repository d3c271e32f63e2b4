import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { showDifferences } from "../../diagnostics/difference-wording.ts";
import { listWords, showSpan, showValue } from "../../diagnostics/wording.ts";
import { differencesBetween, markDifferences } from "../../text/text-differences.ts";
import type { NearestPassage } from "../../text/nearest-passage.ts";

export const inventedQuote: KindWithDoc<{
  quote: string;
  /** The keys of the sources that were searched. */
  sources: readonly string[];
  /** The passage that is most similar. */
  nearest: (NearestPassage & { source: string }) | undefined;
  /** The key of another source that has the words. */
  elsewhere: string | undefined;
}> = {
  code: "extraction/invented-quote",
  severity: "error",
  reason:
    "A language model can write words that were never printed. Everything that depends on such words is dropped.",
  example: {
    at: "/statements/0/evidence/0/exact",
    wrong: "She begged him to reopen the Lenne bridge.",
    right: "She urged him to reopen the Lenne bridge.",
  },
  message: ({ quote, sources }) => {
    const where =
      sources.length === 1
        ? `not in the text of "${sources[0]}"`
        : `not in the text of ${listWords(sources)}`;
    return `The words ${showValue(quote)} are ${where}.`;
  },
  hint: ({ quote, nearest, elsewhere }) => {
    if (elsewhere !== undefined)
      return `The words are in the text of "${elsewhere}". Name an account that is read there.`;
    if (!nearest)
      return "No passage of the text is nearly the same. Quote the words exactly as they are printed, or leave out everything that depends on them.";
    const passage = `The nearest passage, at ${showSpan(nearest)} of "${nearest.source}", is `;
    const { text } = nearest;
    const differences = differencesBetween(quote, text) ?? [];
    return differences.length === 0
      ? `${passage}${JSON.stringify(text)}.`
      : `${passage}${JSON.stringify(markDifferences(quote, text))}: the quotation ${showDifferences(differences)}.`;
  },
};
