import { afterAll, beforeAll, expect, test } from "vitest";
import type { Dataset } from "leader-calls";
import { validateDataset } from "leader-calls";
import { mergeDatasets } from "leader-calls/merge";
import { aiSdk } from "../../examples/pipeline/ask-with-ai-sdk.ts";
import { pipeline } from "../../examples/pipeline/pipeline.ts";
import type { PipelineResult } from "../../examples/pipeline/pipeline.ts";
import { startRecordedServer } from "../../examples/pipeline/recorded-server.ts";
import type { RecordedServer } from "../../examples/pipeline/recorded-server.ts";
import { madeArticles } from "./made-articles.ts";
import { MadeModel } from "./made-model.ts";

const articles = madeArticles();
const model = new MadeModel(articles);
let server: RecordedServer;
let result: PipelineResult;
beforeAll(async () => {
  server = await startRecordedServer((asked) => model.answerTo(asked));
  result = await pipeline(
    articles.map(({ id, text, publisher, publishedOn, language, url }) => ({
      ...{ id, text, publisher, publishedOn, language, url },
    })),
    aiSdk(server.url),
  );
});
afterAll(() => server.close());

/**
 * How many facts a dataset has, by what they are. Dates are counted apart: where the tellings of a call print its date in
 * different words, each becomes a circumstance of the merged call.
 */
function factsOf({ calls }: Dataset): Readonly<Record<string, number>> {
  const count = (lists: readonly (readonly unknown[] | undefined)[]) =>
    lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return {
    topics: count(calls.map((call) => call.topics)),
    descriptions: count(calls.map((call) => call.descriptions)),
    statements: count(calls.map((call) => call.statements)),
    claims: count(calls.flatMap((call) => (call.outcomes ?? []).map(({ claims }) => claims))),
    circumstances: count(
      calls.map(({ circumstances = [] }) => circumstances.filter(({ kind }) => kind !== "time")),
    ),
  };
}

function sumOf(all: readonly Dataset[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const each of all)
    for (const [key, count] of Object.entries(factsOf(each))) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

test("a hundred articles on twenty calls, as they are made", () => {
  expect(articles).toHaveLength(100);
  expect(new Set(articles.map(({ call }) => call)).size).toBe(20);
  for (const { truth, id } of articles) expect(validateDataset(truth).ok, id).toBe(true);
});

test("every slip is made, and every one that needs a repair is repaired: nothing true is lost, nothing invented is kept", () => {
  expect(model.slips).toEqual(expect.objectContaining({ none: expect.any(Number) as number }));
  for (const count of Object.values(model.slips)) expect(count).toBeGreaterThan(5);
  for (const { article, result: read, repairs } of result.read) {
    const { truth } = articles.find(({ id }) => id === article.id)!;
    const errors = read.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors, article.id).toEqual([]);
    expect(read.dropped, article.id).toEqual([]);
    expect(factsOf(read.dataset!), article.id).toEqual(factsOf(truth));
    expect(repairs, article.id).toBeLessThanOrEqual(1);
  }
});

test("they are merged into twenty calls, and the counts of facts before and after are equal", () => {
  const { merged } = result;
  if (!merged?.ok) throw new Error(JSON.stringify(merged?.diagnostics));
  expect(merged.dataset.calls).toHaveLength(20);
  expect(merged.dataset.sources).toHaveLength(100);
  expect(factsOf(merged.dataset)).toEqual(sumOf(articles.map(({ truth }) => truth)));
  const { before, after, identicalFacts, datesAsFacts } = merged.report;
  expect(identicalFacts).toBe(0);
  expect(after.facts - datesAsFacts).toBe(before.facts);
  // The printed date of every article is still there, once.
  const dates = merged.dataset.calls.flatMap(({ circumstances = [] }) =>
    circumstances.flatMap((each) => (each.kind === "time" ? (each.date.asPrinted ?? []) : [])),
  );
  expect(dates.sort()).toEqual(articles.map(({ truth }) => truth.calls[0]!.date.asPrinted).sort());
  // Each call has the articles that tell of it, and no other.
  for (const call of merged.dataset.calls) {
    const accounts = new Set((call.circumstances ?? []).map(({ account }) => account));
    const read = merged.dataset.accounts.filter(({ id }) => accounts.has(id)).map(({ source }) => source);
    const told = new Set(articles.filter(({ id }) => read.includes(id)).map((each) => each.call));
    expect(read).toHaveLength(5);
    expect(told.size).toBe(1);
  }
});

test("every quotation of the merged dataset is printed in its article", () => {
  const { merged } = result;
  if (!merged?.ok) throw new Error("They are merged.");
  const texts = Object.fromEntries(articles.map(({ id, text }) => [id, text]));
  const { diagnostics, checked } = validateDataset(merged.dataset, { texts, evidence: "must-be-checked" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(checked.spans).toBe(checked.of);
});

test("the page shows all calls, and merging once more changes nothing", () => {
  const { merged, page } = result;
  if (!merged?.ok) throw new Error("They are merged.");
  for (const { truth } of articles) expect(page).toContain(truth.actors[2]!.name);
  const again = mergeDatasets([merged.dataset]);
  expect(again.dataset).toEqual(merged.dataset);
});
