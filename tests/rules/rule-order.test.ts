import { expect, test } from "vitest";
import { allRules } from "../../src/rules/all-rules.ts";
import type { AnyRule } from "../../src/rules/rule.ts";
import { validateDataset } from "../../src/validate/validate-dataset.ts";
import { documentsOf, readFixtures } from "../fixtures/read-fixtures.ts";
import { isThorough, sample } from "../support/number-of-runs.ts";

/** The rules as rules of a project's own, whose order can be chosen. */
const copies: readonly AnyRule[] = allRules.map((rule) => ({
  ...rule,
  code: `copy-of-${rule.code}`,
  onRequest: false,
}));
const off = Object.fromEntries(allRules.map(({ code }) => [code, "off"] as const));

test("the order in which rules are run changes nothing of what they find", () => {
  let found = 0;
  for (const { name, fixture } of sample(readFixtures(), 8)) {
    if (!("invalid" in fixture)) continue;
    const { invalid } = documentsOf(fixture);
    const run = (customRules: readonly AnyRule[]) =>
      validateDataset(invalid, { rules: off, customRules, ...(fixture.texts && { texts: fixture.texts }) })
        .diagnostics.map((diagnostic) => JSON.stringify(diagnostic))
        .sort();
    const diagnostics = run(copies);
    found += diagnostics.length;
    expect(run([...copies].reverse()), name).toEqual(diagnostics);
  }
  expect(found).toBeGreaterThan(isThorough ? allRules.length : 10);
});
