import { showValue } from "../../diagnostics/wording.ts";
import type { Cue } from "../../schema/entities/cue.ts";
import { indexOf } from "../../text/index-of.ts";
import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import { allQuotedWordsAt } from "../../dataset/quoted-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const cueNotInEvidenceDoc: RuleDoc = {
  reason: "A cue is a printed word, so whoever reads the evidence must find it there.",
  example: { at: "/calls/0/statements/0/cue/text", wrong: "insisted", right: "urged" },
};

export const cueNotInEvidence: Rule<{ cue: string }> = {
  code: "statement/cue-not-in-evidence",
  severity: "error",
  message: ({ cue }) =>
    `The cue ${showValue(cue)} is neither in its own evidence nor in that of what it introduces.`,
  hint: () => "Write the cue as it is printed. If it is printed elsewhere, give it evidence of its own.",
  check(dataset, report) {
    for (const number of dataset.numbersOf("Cue")) {
      if (!dataset.isSoundAt(number)) continue;
      const cue = dataset.valueAt<"Cue">(number);
      const words = wordsFor(dataset, number, cue);
      // Nearly all cues are in the words of one evidence as they are.
      if (!words || words.some((each) => indexOf(each, cue.text) >= 0)) continue;
      if (!contains(words.join("\n"), cue)) report([...dataset.pathOf(number), "text"], { cue: cue.text });
    }
  },
};

/** The words in which a cue should be printed: those of its own evidence, or else of what it introduces. */
function wordsFor(dataset: ReadableDataset, number: number, { evidence = [] }: Cue): string[] | undefined {
  return allQuotedWordsAt(dataset, evidence.length > 0 ? number : dataset.holderOf(number));
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
