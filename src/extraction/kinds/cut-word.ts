import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { endSentence, showValue } from "../../diagnostics/wording.ts";

export const cutWord: KindWithDoc<{
  quote: string;
  /** The same with the whole words that it is in, as they are printed. */
  whole: string;
  /** The key of the source that has them. */
  source: string;
  /** Which ends of the quotation are inside a word. */
  ends: "start" | "end" | "both";
  /** What was done: the quotation is dropped, its words are completed, or it is kept, as its prefix or suffix has the rest. */
  done: "dropped" | "completed" | "kept";
}> = {
  code: "extraction/cut-word",
  severity: "error",
  severityOf: ({ done }) => (({ dropped: "error", completed: "warning", kept: "info" }) as const)[done],
  reason:
    "Part of a word may say the opposite of the word: “agreed” is printed in “disagreed”, “can” in “cannot”, and “4 March” in “14 March”. Where only an ending is missing, the word is completed.",
  example: {
    at: "/statements/0/evidence/0/exact",
    wrong: "open the Lenne bridge.",
    right: "She urged him to reopen the Lenne bridge.",
  },
  message: ({ quote, whole, source, ends }) => {
    const does = { start: "begin", end: "end", both: "begin and end" }[ends];
    return endSentence(
      `The words ${showValue(quote)} ${does} inside a word: the text of "${source}" has ${showValue(whole)}`,
    );
  },
  hint: ({ done }) =>
    ({
      dropped: "Quote whole words, if they still say what the quotation is for.",
      completed: "The whole words were written. Check that they still say what the quotation is for.",
      kept: "They were kept, because prefix and suffix have the rest of the word.",
    })[done],
};
