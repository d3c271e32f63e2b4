import type { DiagnosticKind } from "../../diagnostics/diagnostic-kind.ts";
import { listWords, showValue } from "../../diagnostics/wording.ts";
import type { NearestPassage } from "../../text/nearest-passage.ts";

export const inventedQuote: DiagnosticKind<{
  quote: string;
  /** The sources that were looked through. */
  sources: readonly string[];
  nearest: (NearestPassage & { source: string }) | undefined;
  /** Another source that has the words. */
  elsewhere: string | undefined;
}> = {
  code: "extraction/invented-quote",
  severity: "error",
  reason:
    "A language model writes words that were never printed as readily as those that were. What rests on them is not kept.",
  example: {
    at: "/statements/0/evidence/0/exact",
    wrong: "She begged him to reopen the Lenne bridge.",
    right: "She urged him to reopen the Lenne bridge.",
  },
  message: ({ quote, sources }) => {
    const where = sources.length === 1 ? `The text of "${sources[0]}"` : `No text of ${listWords(sources)}`;
    return `${where} ${sources.length === 1 ? "does not hold" : "holds"} the words ${showValue(quote)}.`;
  },
  hint: ({ nearest, elsewhere }) => {
    if (elsewhere !== undefined)
      return `The text of "${elsewhere}" holds them: name the account that is read there.`;
    if (!nearest)
      return "Nothing like it stands there. Quote the words exactly as they are printed, or leave out what rests on them.";
    return `The nearest passage, at [${nearest.start}, ${nearest.end}) of "${nearest.source}", reads ${JSON.stringify(nearest.text)}.`;
  },
};
