import leven from "leven";

/** No suggestions for longer words: comparing them takes time that grows with the square of their length. */
const LONGEST = 100;

/** A word without what people vary most: capital letters, hyphens, underscores and spaces. */
export const bare = (word: string): string => word.toLowerCase().replaceAll(/[-_\s]/g, "");

/**
 * The candidate that a mistyped word most likely means; undefined if none is close. Only for names and ids: a code that is
 * written almost alike may mean something else, so codes are suggested by `nearCodes`, with their definitions.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  return nearestWords(word, candidates)[0];
}

/** The candidates that are written almost like a word, the nearest first. */
export function nearestWords(word: string, candidates: Iterable<string>): string[] {
  if (word.length > LONGEST) return [];
  const plain = bare(word);
  const near: { candidate: string; steps: number }[] = [];
  for (const candidate of candidates) {
    const other = bare(candidate);
    const allowed = Math.max(1, Math.floor(Math.min(plain.length, other.length) / 3));
    if (Math.abs(plain.length - other.length) > allowed) continue;
    const steps = plain === other ? 0 : areSwapped(plain, other) ? 1 : leven(plain, other);
    if (steps <= allowed) near.push({ candidate, steps });
  }
  return near.sort((one, other) => one.steps - other.steps).map(({ candidate }) => candidate);
}

/** Whether the words differ only in two neighbouring letters that are swapped: one slip, but two steps of editing. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
