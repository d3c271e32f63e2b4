import type { CoveredExtent, CoveredSentence } from "../dataset/sentence-coverage.ts";

/** How many of the sentences of a text evidence covers. */
export function coverageWords(sentences: readonly CoveredSentence[]): string {
  const count = (wanted: CoveredExtent) => sentences.filter(({ extent }) => extent === wanted).length;
  const all = `${sentences.length} ${sentences.length === 1 ? "sentence" : "sentences"}`;
  return `of ${all}, evidence covers ${count("whole")} as a whole, ${count("part")} in part and ${count("none")} not at all`;
}
