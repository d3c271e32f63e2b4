/**
 * Why there is no alpha: no unit has two values to compare, all values are the same so that chance and agreement cannot be told
 * apart, or the length of a text is not known.
 */
export type NoAlpha = "nothing-to-compare" | "nothing-varies" | "length-unknown";

/** A coefficient of agreement: 1 where all agree, 0 where they agree as often as chance would have it, below where less often. */
export type Alpha =
  | { readonly alpha: number; readonly why?: undefined }
  | { readonly alpha?: undefined; readonly why: NoAlpha };

/**
 * Krippendorff's alpha for nominal values, for any number of coders. Each unit has the values that coders gave it, undefined
 * where a coder gave none. Units with less than two values count for nothing.
 *
 * @example
 * nominalAlpha([["direct", "direct"], ["direct", "mixed"]]).alpha; // 0
 */
export function nominalAlpha(units: Iterable<readonly (string | undefined)[]>): Alpha {
  const totals = new Map<string, number>();
  let values = 0;
  let disagreeing = 0;
  for (const unit of units) {
    const given = unit.filter((value) => value !== undefined);
    if (given.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of given) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    values += given.length;
    disagreeing += pairsThatDiffer(given.length, counts.values()) / (given.length - 1);
  }
  if (values === 0) return { why: "nothing-to-compare" };
  const byChance = pairsThatDiffer(values, totals.values()) / (values - 1);
  return byChance === 0 ? { why: "nothing-varies" } : { alpha: 1 - disagreeing / byChance };
}

/** How many ordered pairs of so many values differ, where each value occurs so often. */
function pairsThatDiffer(values: number, counts: Iterable<number>): number {
  let differing = values * values;
  for (const count of counts) differing -= count * count;
  return differing;
}
