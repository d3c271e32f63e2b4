import fc from "fast-check";
import { expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import type { Dataset } from "leader-calls";
import { mergeDatasets } from "leader-calls/merge";
import type { MergeReport } from "leader-calls/merge";
import { runs } from "../support/number-of-runs.ts";
import { madeDataset } from "./made-articles.ts";
import { whatIsTold } from "./what-is-told.ts";

/** Several datasets of invented articles on four calls; some articles are in several of them. */
const someDatasets = fc
  .tuple(
    fc.array(
      fc.record({
        articles: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }),
        sealed: fc.boolean(),
        id: fc.constantFrom("one", "other", "a1", "c2"),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    fc.array(fc.nat(1 << 20), { minLength: 60, maxLength: 60 }),
  )
  .map(([wanted, numbers]) => {
    let at = 0;
    const pick = (below: number) => numbers[at++ % numbers.length]! % below;
    return wanted.map(({ id, articles, sealed }) => madeDataset(id, articles, { pick, sealed }));
  });

function merged(datasets: readonly Dataset[]): { dataset: Dataset; report: MergeReport } {
  const result = mergeDatasets(datasets);
  if (!result.ok) throw new Error(JSON.stringify([result.diagnostics, result.refused]));
  return result;
}

/** The numbers of all that two datasets tell, where they are one. */
function expectNothingLost(datasets: readonly Dataset[], dataset: Dataset): void {
  const told = whatIsTold(dataset);
  const before = new Map<string, number>();
  for (const each of datasets) {
    for (const [what, count] of whatIsTold(each)) {
      before.set(what, (before.get(what) ?? 0) + count);
      expect(told.get(what) ?? 0, what).toBeGreaterThanOrEqual(count);
    }
  }
  for (const [what, count] of told) {
    // A date that an account prints is told by that account too.
    if (/^\["(circumstance|date)",.*"time"|^\["date"/.test(what)) continue;
    expect(count, what).toBeLessThanOrEqual(before.get(what) ?? 0);
  }
}

test("is valid, loses nothing, invents nothing, and counts right, whatever is merged in whatever order", () => {
  fc.assert(
    fc.property(someDatasets, (datasets) => {
      const before = structuredClone(datasets);
      const { dataset, report } = merged(datasets);
      expect(datasets).toEqual(before);
      expect(validateDataset(dataset).ok).toBe(true);
      expectNothingLost(datasets, dataset);
      expect(report.after.facts).toBe(report.before.facts - report.identicalFacts + report.datesAsFacts);

      const backwards = merged([...datasets].reverse());
      expect(whatIsTold(backwards.dataset)).toEqual(whatIsTold(dataset));
      expect(backwards.report.after).toEqual(report.after);
    }),
    { numRuns: runs(1000, 5) },
  );
});

test("changes nothing when it is done twice", () => {
  fc.assert(
    fc.property(someDatasets, (datasets) => {
      const { dataset } = merged(datasets);
      expect(merged([dataset]).dataset).toEqual(dataset);
      expect(merged([dataset, ...datasets]).dataset).toEqual(dataset);
      expect(merged([dataset, dataset]).dataset).toEqual(dataset);
    }),
    { numRuns: runs(1000, 5) },
  );
});
