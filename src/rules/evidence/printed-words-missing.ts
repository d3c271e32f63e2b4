import { showValue } from "../../diagnostics/wording.ts";
import { isWellFormed } from "../../text/code-points.ts";
import { indexOf } from "../../text/index-of.ts";
import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import { allQuotedWordsAt } from "../../dataset/quoted-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** What is said to be printed. */
type Printed = "cue" | "description" | "date";

export const printedWordsMissingDoc: RuleDoc = {
  reason:
    "A cue, a description or a date as printed is printed words, so whoever reads the evidence must find them there.",
  example: { at: "/calls/0/statements/0/cues/0/text", wrong: "insisted", right: "urged" },
};

export const printedWordsMissing: Rule<{ words: string; printed: Printed }> = {
  code: "evidence/printed-words-missing",
  severity: "error",
  message: ({ words, printed }) =>
    printed === "cue"
      ? `The cue ${showValue(words)} is neither in its own evidence nor in that of what it introduces.`
      : `The evidence does not have the ${printed === "date" ? "words of the date" : "description"} ${showValue(words)}.`,
  hint: ({ printed }) =>
    printed === "cue"
      ? 'Write the words as they are printed. If they are printed outside of the evidence, give the cue "evidence" of its own.'
      : "Write the words as they are printed. If they are printed elsewhere, add that as evidence.",
  check(dataset, report) {
    for (const number of dataset.numbersOf("Cue")) {
      if (!dataset.isSoundAt(number)) continue;
      const { text, evidence = [] } = dataset.valueAt<"Cue">(number);
      // Without evidence of its own, a cue is printed in that of what it introduces.
      const holder = evidence.length > 0 ? number : dataset.holderOf(number);
      if (isMissing(dataset, number, holder, text))
        report([...dataset.pathOf(number), "text"], { words: text, printed: "cue" });
    }
    for (const number of dataset.numbersOf("Description")) {
      const { text } = dataset.valueAt<"Description">(number);
      if (isMissing(dataset, number, number, text))
        report([...dataset.pathOf(number), "text"], { words: text, printed: "description" });
    }
    for (const number of dataset.numbersOf("DateClaim")) {
      const { asPrinted } = dataset.valueAt<"DateClaim">(number);
      if (asPrinted !== undefined && isMissing(dataset, number, number, asPrinted))
        report([...dataset.pathOf(number), "asPrinted"], { words: asPrinted, printed: "date" });
    }
  },
};

/** Whether words are in no evidence of a holder, where all of it can be read. */
function isMissing(dataset: ReadableDataset, number: number, holder: number, words: string): boolean {
  if (!dataset.isSoundAt(number) || !dataset.isSoundAt(holder)) return false;
  const read = allQuotedWordsAt(dataset, holder);
  // Nearly all are in the words of one evidence as they are.
  return (
    read !== undefined &&
    !read.some((each) => indexOf(each, words) >= 0) &&
    !contains(read.join("\n"), words) &&
    // Half a character is printed nowhere: dataset/not-unicode tells it.
    isWellFormed(words)
  );
}

/** Whether a text contains words in their order. Other words may be between them ("rief … auf"). */
function contains(text: string, words: string): boolean {
  if (indexOf(text, words) >= 0) return true;
  const lower = text.toLowerCase();
  let from = 0;
  for (const word of words.toLowerCase().split(/(?:\s|…|\.\.\.)+/)) {
    const at = indexOf(lower, word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}
