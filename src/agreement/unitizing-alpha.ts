import type { Span } from "../text/source-text.ts";
import type { Alpha } from "./nominal-alpha.ts";

/**
 * Krippendorff's alpha for unitizing: how far coders agree on which stretches of one continuum they mark, beyond chance
 * (Krippendorff 1995, "On the reliability of unitizing continuous data"). Each coder's units are in order and do not overlap.
 * The continuum begins at 0 and has a length.
 */
export function unitizingAlpha(coders: readonly (readonly Span[])[], length: number): Alpha {
  if (coders.length < 2 || length === 0) return { why: "nothing-to-compare" };
  const expected = expectedDisagreement(coders, length);
  return expected === 0
    ? { why: "nothing-varies" }
    : { alpha: 1 - observedDisagreement(coders, length) / expected };
}

function observedDisagreement(coders: readonly (readonly Span[])[], length: number): number {
  let sum = 0;
  for (const one of coders)
    for (const other of coders) if (one !== other) sum += overhang(one, other) + alone(one, other);
  return sum / (coders.length * (coders.length - 1) * length * length);
}

/** Of units that overlap, the squares of what the beginnings and the ends are apart. Half of it, for it is found from both sides. */
function overhang(ones: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  let first = 0;
  for (const one of ones) {
    while ((others[first]?.end ?? Infinity) <= one.start) first++;
    for (let at = first, other = others[at]; other && other.start < one.end; other = others[++at])
      sum += (one.start - other.start) ** 2 + (one.end - other.end) ** 2;
  }
  return sum;
}

/** The squares of the lengths of units that overlap none of the other coder's. Of these, both sides are counted as well. */
function alone(ones: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const [units, rest] of [
    [ones, others],
    [others, ones],
  ] as const) {
    let first = 0;
    for (const { start, end } of units) {
      while ((rest[first]?.end ?? Infinity) <= start) first++;
      if ((rest[first]?.start ?? Infinity) >= end) sum += (end - start) ** 2;
    }
  }
  return sum;
}

/** What units and gaps of these lengths would disagree if they stood anywhere. */
function expectedDisagreement(coders: readonly (readonly Span[])[], length: number): number {
  const units = coders.flat().map(({ start, end }) => end - start);
  const gaps = coders.flatMap((spans) => gapsBetween(spans, length)).sort((one, other) => one - other);
  // The sum of all gaps from each on, so that those which have room for a unit need not be added again for each.
  const from = new Array<number>(gaps.length + 1).fill(0);
  for (let at = gaps.length - 1; at >= 0; at--) from[at] = (from[at + 1] ?? 0) + (gaps[at] ?? 0);
  let sum = 0;
  for (const unit of units) {
    const first = firstAtLeast(gaps, unit);
    const room = (from[first] ?? 0) - (gaps.length - first) * (unit - 1);
    sum += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * room;
  }
  const all = coders.length * length;
  const within = units.reduce((total, unit) => total + unit * (unit - 1), 0);
  const places = all * (all - 1) - within;
  return places === 0 ? 0 : (2 * sum) / length / places;
}

function gapsBetween(spans: readonly Span[], length: number): number[] {
  const gaps: number[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) gaps.push(start - at);
    at = end;
  }
  if (length > at) gaps.push(length - at);
  return gaps;
}

/** The place of the first of sorted numbers that is not smaller. */
function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
