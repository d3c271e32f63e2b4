import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import { aiSdk } from "../../examples/pipeline/ask-with-ai-sdk.ts";
import { anthropic } from "../../examples/pipeline/ask-with-anthropic.ts";
import { openAi } from "../../examples/pipeline/ask-with-openai.ts";
import { pipeline } from "../../examples/pipeline/pipeline.ts";
import { startRecordedServer } from "../../examples/pipeline/recorded-server.ts";
import type { RecordedServer } from "../../examples/pipeline/recorded-server.ts";
import { articlesOfFolder, recordedAnswer } from "../../examples/pipeline/recordings.ts";

let server: RecordedServer;
beforeAll(async () => {
  server = await startRecordedServer(recordedAnswer);
});
afterAll(() => server.close());

describe.each([
  ["the AI SDK", aiSdk, "/v1/chat/completions"],
  ["OpenAI's client", openAi, "/v1/chat/completions"],
  ["Anthropic's client", anthropic, "/v1/messages"],
] as const)("%s", (_, client, address) => {
  test("four articles on two calls become one dataset of two calls", async () => {
    const before = server.requests.length;
    const articles = articlesOfFolder();
    const { read, merged, page } = await pipeline(articles, client(server.url));
    const found = read.map(({ article, result, repairs }) => ({
      article: article.id,
      left: result.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
      dropped: result.dropped.map(({ key }) => key),
      repairs,
    }));
    expect(found).toEqual([
      { article: "lantern-dam", left: [], dropped: [], repairs: 1 },
      { article: "kurier-damm", left: [], dropped: [], repairs: 1 },
      { article: "lantern-grain", left: [], dropped: [], repairs: 0 },
      // Of the invented statement, the model found no words when it was asked again.
      {
        article: "kurier-getreide",
        left: ["extraction/invented-quote"],
        dropped: ["fees"],
        repairs: 1,
      },
    ]);
    expect(server.requests.slice(before)).toEqual(Array(server.requests.length - before).fill(address));
    if (!merged?.ok) throw new Error("They are merged.");
    expect(merged.dataset.calls).toHaveLength(2);
    // The printed dates differ, so each becomes a circumstance: nothing else is added, and nothing is lost.
    const { before: given, after, datesAsFacts } = merged.report;
    expect([given.calls, after.calls]).toEqual([4, 2]);
    expect(after.facts - datesAsFacts).toBe(given.facts);
    const texts = Object.fromEntries(articles.map(({ id, text }) => [id, text]));
    const checked = validateDataset(merged.dataset, { texts, evidence: "must-be-checked" });
    expect(checked.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const words of ["Lena Orlau", "We will not open a single gate", "Getreideschiffe"])
      expect(page).toContain(words);
    expect(page).not.toContain("Hafengebühren");
  });
});
