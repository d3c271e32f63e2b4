/** How many comparisons two lists may take; of lists that differ in more, all between their ends counts as changed. */
const MOST_COMPARISONS = 250_000;

/** A stretch of two lists: the same items in both, or those of the one in place of those of the other. */
export interface Stretch {
  readonly isSame: boolean;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Two lists side by side, in stretches that are the same and others that differ; as many items as can be are the same. */
export function sideBySide(from: readonly string[], to: readonly string[]): readonly Stretch[] {
  let begin = 0;
  let [fromEnd, toEnd] = [from.length, to.length];
  while (begin < Math.min(fromEnd, toEnd) && from[begin] === to[begin]) begin++;
  while (fromEnd > begin && toEnd > begin && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd--;
    toEnd--;
  }
  const middle = compare(from.slice(begin, fromEnd), to.slice(begin, toEnd));
  const [head, tail] = [from.slice(0, begin), from.slice(fromEnd)];
  return [{ isSame: true, from: head, to: head }, ...middle, { isSame: true, from: tail, to: tail }].filter(
    (stretch) => stretch.from.length + stretch.to.length > 0,
  );
}

/** The longest common subsequence, by the table of its lengths. */
function compare(from: readonly string[], to: readonly string[]): readonly Stretch[] {
  const width = to.length + 1;
  if (from.length * to.length === 0 || from.length * to.length > MOST_COMPARISONS)
    return [{ isSame: false, from, to }];
  const lengths = new Uint16Array((from.length + 1) * width);
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = from.length - 1; one >= 0; one--)
    for (let other = to.length - 1; other >= 0; other--)
      lengths[one * width + other] =
        from[one] === to[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
  const stretches: { isSame: boolean; from: string[]; to: string[] }[] = [];
  let [one, other] = [0, 0];
  while (one < from.length || other < to.length) {
    const isSame = one < from.length && other < to.length && from[one] === to[other];
    let last = stretches.at(-1);
    if (last?.isSame !== isSame) stretches.push((last = { isSame, from: [], to: [] }));
    const takesFrom =
      isSame || other === to.length || (one < from.length && at(one + 1, other) >= at(one, other + 1));
    if (takesFrom) last.from.push(from[one++] ?? "");
    if (isSame || !takesFrom) last.to.push(to[other++] ?? "");
  }
  return stretches;
}
