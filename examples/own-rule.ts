import { defineRule, validateDataset } from "leader-calls";
import type { Diagnostic } from "leader-calls";

/** A rule of a newsroom's own: its style guide wants a cue to be a verb, with a preposition at most. */
export const longCue = defineRule<{ cue: string; words: number }>({
  code: "house/long-cue",
  severity: "warning",
  message: ({ cue, words }) => `The cue "${cue}" has ${words} words.`,
  hint: () => "Keep the verb.",
  check(dataset, report) {
    for (const { value, path } of dataset.all("Cue")) {
      const words = value.text.split(/\s+/).length;
      if (words > 2) report([...path, "text"], { cue: value.text, words });
    }
  },
});

/** Validates as our newsroom does: with the rule of our own, and an unused entity as an error. */
export function validateForPrint(data: unknown): Diagnostic[] {
  const { diagnostics } = validateDataset(data, {
    customRules: [longCue],
    rules: { "reference/unused-entity": "error" },
  });
  return diagnostics;
}
