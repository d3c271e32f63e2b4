import { describe, expect, test } from "vitest";
import { indexDataset, validateDataset } from "leader-calls";
import type { Dataset } from "leader-calls";
import { exampleNames, exampleText, readExample } from "../support/examples.ts";

describe.each(exampleNames)("examples/%s.json", (name) => {
  const dataset = readExample<Dataset>(name);
  const index = indexDataset(dataset);
  const facts = dataset.calls.flatMap((call) => [
    ...(call.topics ?? []),
    ...(call.descriptions ?? []),
    ...(call.statements ?? []),
    ...(call.circumstances ?? []),
    ...(call.outcomes ?? []).flatMap(({ claims }) => claims),
  ]);

  test("has no diagnostic above information", () => {
    const { ok, diagnostics } = validateDataset(dataset);
    const advice = "If src/schema has changed, run: npm run generate";
    expect(
      diagnostics.filter(({ severity }) => severity !== "info"),
      advice,
    ).toEqual([]);
    expect(ok).toBe(true);
  });

  test("says of each fact that is passed on how the text shows whose it is, and of no other", () => {
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) {
      const { relayedBy } = index.account(fact.account)!;
      expect(fact.attribution !== undefined, JSON.stringify(fact)).toBe(relayedBy !== undefined);
    }
  });

  test("points at every sentence of the texts that it holds, a lone sign left aside", () => {
    const { diagnostics } = validateDataset(dataset, {
      rules: { "coverage/sentence-without-evidence": "warning" },
    });
    const forgotten = diagnostics.filter(
      ({ code, params }) =>
        code === "coverage/sentence-without-evidence" &&
        /\p{L}/u.test(String(params.sentence)) &&
        Array.isArray(params.uncovered) &&
        params.uncovered.length === 0,
    );
    expect(forgotten.map(({ params }) => params.sentence)).toEqual([]);
  });
});

test("the smallest example fits in 45 lines", () => {
  expect(exampleText("minimal").trimEnd().split("\n").length).toBeLessThanOrEqual(45);
});

test("no denial is left to the act or to the factuality alone", () => {
  const statements = exampleNames.flatMap((name) =>
    readExample<Dataset>(name).calls.flatMap((call) => call.statements ?? []),
  );
  const denials = statements.filter(({ acts }) => acts.includes("deny") || acts.includes("disagree"));
  expect(denials.length).toBeGreaterThan(3);
  for (const { id, factuality, content } of denials) {
    expect(factuality, id).toMatch(/-not$/);
    expect(content, id).not.toMatch(/\b(not|no|never|nobody|nothing|neither|untrue|false)\b/i);
  }
});

const allCalls = exampleNames.flatMap((name) => readExample<Dataset>(name).calls);

test("the printed words of a call's date stand in it or in what tells of the time, not in both", () => {
  const times = ({ circumstances }: (typeof allCalls)[number]) =>
    (circumstances ?? []).flatMap((each) => (each.kind === "time" ? [each.date] : []));
  const printed = allCalls.filter(({ date }) => date.asPrinted !== undefined);
  expect(printed.length).toBeGreaterThan(0);
  for (const call of printed) expect(times(call), call.id).toEqual([]);
  const told = allCalls.filter((call) => times(call).length > 0);
  expect(told.length).toBeGreaterThan(0);
  for (const call of told)
    expect(
      times(call).map(({ value }) => value),
      call.id,
    ).toContain(call.date.value);
});

test("calls that are not to be taken for one name each other", () => {
  const pairs = allCalls.flatMap(({ id, differentFrom = [] }) => differentFrom.map((other) => [id, other]));
  expect(pairs.length).toBeGreaterThan(0);
  for (const [one, other] of pairs) expect(pairs).toContainEqual([other, one]);
});
