import { groupBy } from "../collections/group-by.ts";

/** What is said of a field for each of several kinds, in one text; undefined where nothing is said. */
export function wordsForKinds(
  words: readonly (readonly [kind: string, says: string | undefined])[],
): string | undefined {
  const known = words.flatMap(([kind, says]) => (says === undefined ? [] : [{ kind, says }]));
  if (known.length === 0) return undefined;
  return [...groupBy(known, ({ says }) => says)]
    .map(([says, group]) => `For ${group.map(({ kind }) => kind).join(", ")}: ${says}`)
    .join(" ");
}
