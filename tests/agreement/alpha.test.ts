import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nominalAlpha } from "../../src/agreement/nominal-alpha.ts";
import { commonLength, lengthOf, union } from "../../src/agreement/spans.ts";
import { unitizingAlpha } from "../../src/agreement/unitizing-alpha.ts";
import { runs } from "../support/number-of-runs.ts";

/** Units from the rows of coders, as the literature prints them; "." is a missing value. */
function unitsOf(...coders: readonly string[]): (string | undefined)[][] {
  return Array.from(coders[0] ?? "", (_, at) => coders.map((row) => (row[at] === "." ? undefined : row[at])));
}

describe("alpha for nominal values is as published: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability", () => {
  test.each([
    ["binary, two observers", 0.095, ["0100000000", "1110010100"]],
    ["nominal, two observers", 0.692, ["aabbdcccedda", "babbbccceddd"]],
    [
      "nominal, four observers, missing values",
      0.743,
      ["123321412...", "1233224125.3", ".3332342251.", "12332441251."],
    ],
  ])("%s", (_, published, coders) => {
    expect(nominalAlpha(unitsOf(...coders)).alpha).toBeCloseTo(published, 3);
  });
});

describe("alpha for unitizing is as published: Krippendorff 2004, Content Analysis, the example with two observers", () => {
  // A continuum of 300 from 150 on; units as beginning and length.
  const units = (...all: readonly (readonly [number, number])[]) =>
    all.map(([start, length]) => ({ start: start - 150, end: start - 150 + length }));

  test("units of the kind c", () => {
    const coders = [units([225, 70], [370, 30]), units([220, 80], [355, 20], [400, 20])];
    expect(unitizingAlpha(coders, 300).alpha).toBeCloseTo(0.7286, 4);
  });

  test("units of the kind k, on which both agree", () => {
    const both = units([180, 60], [300, 50]);
    expect(unitizingAlpha([both, both], 300).alpha).toBe(1);
  });
});

test("where nothing can be said, no number is given", () => {
  expect(nominalAlpha([])).toEqual({ why: "nothing-to-compare" });
  expect(nominalAlpha([["a", undefined], [undefined]])).toEqual({ why: "nothing-to-compare" });
  expect(nominalAlpha([["a", "a"]])).toEqual({ why: "nothing-varies" });
  expect(unitizingAlpha([[], []], 0)).toEqual({ why: "nothing-to-compare" });
  expect(unitizingAlpha([[], []], 20)).toEqual({ why: "nothing-varies" });
  const whole = [{ start: 0, end: 20 }];
  expect(Number.isFinite(unitizingAlpha([whole, whole], 20).alpha ?? 0)).toBe(true);
});

const value = fc.constantFrom("a", "b", "c", undefined);

test("alpha is 1 only where all agree, is at most 1, and does not depend on the order of units or coders", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value)), (units) => {
      const { alpha } = nominalAlpha(units);
      if (alpha === undefined) return;
      expect(alpha).toBeLessThanOrEqual(1);
      const agree = units.every((unit) => new Set(unit.filter((each) => each !== undefined)).size < 2);
      expect(alpha === 1).toBe(agree);
      expect(nominalAlpha([...units].reverse().map((unit) => [...unit].reverse())).alpha).toBeCloseTo(alpha);
    }),
    { numRuns: runs(500) },
  );
});

const LENGTH = 40;
const spans = fc
  .array(fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 9 })))
  .map((all) => union(all.map(([start, length]) => ({ start, end: Math.min(LENGTH, start + length) }))));

/** The definition itself, with every section of one coder against every section of the other. */
function slowAlpha(coders: readonly (readonly { start: number; end: number }[])[]): number {
  const sections = coders.map((units) => {
    const all: { start: number; end: number; unit: boolean }[] = [];
    let at = 0;
    for (const { start, end } of units) {
      if (start > at) all.push({ start: at, end: start, unit: false });
      all.push({ start, end, unit: true });
      at = end;
    }
    if (at < LENGTH) all.push({ start: at, end: LENGTH, unit: false });
    return all;
  });
  let observed = 0;
  for (const [i, ones] of sections.entries())
    for (const [j, others] of sections.entries())
      for (const g of i === j ? [] : ones)
        for (const h of others) {
          if (g.unit && h.unit && g.start < h.end && h.start < g.end)
            observed += (g.start - h.start) ** 2 + (g.end - h.end) ** 2;
          if (g.unit && !h.unit && h.start <= g.start && g.end <= h.end) observed += (g.end - g.start) ** 2;
          if (!g.unit && h.unit && g.start <= h.start && h.end <= g.end) observed += (h.end - h.start) ** 2;
        }
  const pairs = coders.length * (coders.length - 1);
  const all = sections.flat();
  const units = all.filter(({ unit }) => unit).map(({ start, end }) => end - start);
  const gaps = all.filter(({ unit }) => !unit).map(({ start, end }) => end - start);
  let expected = 0;
  for (const l of units) {
    expected += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    for (const gap of gaps) if (gap >= l) expected += l ** 2 * (gap - l + 1);
  }
  const total = coders.length * LENGTH;
  const within = units.reduce((sum, l) => sum + l * (l - 1), 0);
  return 1 - observed / (pairs * LENGTH ** 2) / (((2 / LENGTH) * expected) / (total * (total - 1) - within));
}

test("alpha for unitizing is what its definition gives", () => {
  fc.assert(
    fc.property(fc.array(spans, { minLength: 2, maxLength: 3 }), (coders) => {
      const found = unitizingAlpha(coders, LENGTH);
      if (found.alpha !== undefined) expect(found.alpha).toBeCloseTo(slowAlpha(coders), 9);
      else expect(coders.flat()).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

test("spans are joined and compared as sets of code points are", () => {
  const marked = (all: readonly { start: number; end: number }[]) =>
    new Set(all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  fc.assert(
    fc.property(spans, spans, (ones, others) => {
      const [one, other] = [marked(ones), marked(others)];
      expect(lengthOf(ones)).toBe(one.size);
      expect(commonLength(ones, others)).toBe([...one].filter((at) => other.has(at)).length);
    }),
    { numRuns: runs(500) },
  );
});
