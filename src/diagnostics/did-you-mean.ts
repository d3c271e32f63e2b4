import { distance } from "fastest-levenshtein";

/** No suggestions for longer words: comparing them takes time that grows with the square of their length. */
const LONGEST = 100;

/** A word without what people vary most: capital letters, hyphens, underscores and spaces. */
const bare = (word: string): string => word.toLowerCase().replaceAll(/[-_\s]/g, "");

/** The candidate that a mistyped word most likely means; undefined if none is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const plain = bare(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const other = bare(candidate);
    const allowed = Math.max(1, Math.floor(Math.min(plain.length, other.length) / 3));
    if (Math.abs(plain.length - other.length) > allowed) continue;
    const steps = plain === other ? 0 : areSwapped(plain, other) ? 1 : distance(plain, other);
    if (steps <= allowed && steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** Whether the words differ only in two neighbouring letters that are swapped: one slip, but two steps of editing. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
