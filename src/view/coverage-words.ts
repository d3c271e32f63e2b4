import type { CoveredExtent, CoveredSentence } from "../dataset/sentence-coverage.ts";

/** How many of the sentences of a text evidence covers. */
export function coverageWords(sentences: readonly CoveredSentence[]): string {
  const count = (wanted: CoveredExtent) => sentences.filter(({ extent }) => extent === wanted).length;
  const all = `${sentences.length} ${sentences.length === 1 ? "sentence" : "sentences"}`;
  const [whole, part, none] = [count("whole"), count("part"), count("none")];
  if (none === sentences.length) return `of ${all}, evidence covers none`;
  if (whole === sentences.length) return `evidence covers ${whole === 1 ? "the one sentence" : `all ${all}`}`;
  const covered = [
    ...(whole === 0 ? [] : [`${whole} as a whole`]),
    ...(part === 0 ? [] : [`${part} in part`]),
  ];
  return `of ${all}, evidence covers ${[...covered, ...(none === 0 ? [] : [`${none} not at all`])].join(", ")}`;
}
