import type { Span } from "../text/source-text.ts";

/** The stretches that some spans cover together, in order and without overlaps. */
export function union(spans: Iterable<Span>): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (start < end) joined.push({ start, end });
  }
  return joined;
}

/** How many code points spans have that do not overlap. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How many code points two lists of spans have in common, each in order and without overlaps. */
export function commonLength(ones: readonly Span[], others: readonly Span[]): number {
  let common = 0;
  let at = 0;
  for (const { start, end } of ones) {
    for (let other = others[at]; other && other.start < end; other = others[at]) {
      common += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
      if (other.end > end) break;
      at++;
    }
  }
  return common;
}

/**
 * How much of what two coders mark they both mark (F1, the same as Dice's coefficient): 1 where they mark the same, undefined
 * where neither marks anything.
 */
export function f1(ofOne: number, ofOther: number, common: number): number | undefined {
  return ofOne + ofOther === 0 ? undefined : (2 * common) / (ofOne + ofOther);
}
