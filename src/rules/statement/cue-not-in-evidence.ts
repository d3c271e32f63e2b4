import { showValue } from "../../diagnostics/wording.ts";
import type { Cue } from "../../schema/entities/cue.ts";
import { indexOf } from "../../text/index-of.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { allQuotedWordsOf } from "../../dataset/quoted-words.ts";
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
    for (const cue of dataset.all("Cue")) {
      const words = wordsFor(dataset, cue);
      if (words && !contains(words.join("\n"), cue.value))
        report([...cue.path, "text"], { cue: cue.value.text });
    }
  },
};

/** The words in which a cue should be printed: those of its own evidence, or else of what it introduces. */
function wordsFor(dataset: ReadableDataset, cue: Entity<"Cue">): string[] | undefined {
  const hasOwn = (cue.value.evidence ?? []).length > 0;
  return hasOwn || !cue.parent ? allQuotedWordsOf(dataset, cue) : allQuotedWordsOf(dataset, cue.parent);
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
