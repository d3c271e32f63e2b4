import { showValue } from "../../diagnostics/wording.ts";
import type { Cue } from "../../schema/entities/cue.ts";
import { indexOf } from "../../text/index-of.ts";
import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import { allQuotedWordsAt, quotedWordsAt } from "../../dataset/quoted-words.ts";
import type { Rule } from "../rule.ts";

export const cueNotInEvidence: Rule<{ cue: string }> = {
  code: "statement/cue-not-in-evidence",
  severity: "error",
  reason: "A cue is a printed word, so whoever reads the evidence must find it there.",
  example: { at: "/calls/0/statements/0/cue/text", wrong: "insisted", right: "urged" },
  message: ({ cue }) =>
    `The cue ${showValue(cue)} is neither in its own evidence nor in that of what it introduces.`,
  hint: () => "Write the cue as it is printed. If it is printed elsewhere, give it evidence of its own.",
  check(dataset, report) {
    for (const number of dataset.numbersOf("Cue")) {
      if (!dataset.isSoundAt(number)) continue;
      const cue = dataset.valueAt<"Cue">(number);
      // The words in which a cue should be printed are those of its own evidence, or else of what it introduces.
      const holder = (cue.evidence ?? []).length > 0 ? number : dataset.holderOf(number);
      if (isInOneEvidence(dataset, holder, cue)) continue;
      const words = allQuotedWordsAt(dataset, holder);
      if (words && !contains(words.join("\n"), cue))
        report([...dataset.pathOf(number), "text"], { cue: cue.text });
    }
  },
};

/** Whether the words of one evidence have a cue as it is, which is so of nearly all cues. */
function isInOneEvidence(dataset: ReadableDataset, holder: number, { text }: Cue): boolean {
  for (const number of dataset.evidenceIn(holder)) {
    const words = quotedWordsAt(dataset, number);
    if (words !== undefined && indexOf(words, text) >= 0) return true;
  }
  return false;
}

/** Whether a text contains the words of a cue in their order. Other words may be between them ("rief … auf"). */
function contains(text: string, { text: cue }: Cue): boolean {
  if (indexOf(text, cue) >= 0) return true;
  const lower = text.toLowerCase();
  let from = 0;
  for (const word of cue.toLowerCase().split(/[\s…]+/)) {
    const at = indexOf(lower, word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}
