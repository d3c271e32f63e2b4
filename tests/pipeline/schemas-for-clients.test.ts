import { afterAll, beforeAll, expect, test } from "vitest";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, Output } from "ai";
import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { ExtractionSchema } from "leader-calls";
import { extractionRequest, fromExtraction, toExtraction } from "leader-calls/extraction";
import type { Extraction } from "leader-calls/extraction";
import { startRecordedServer } from "../../examples/pipeline/recorded-server.ts";
import type { RecordedServer } from "../../examples/pipeline/recorded-server.ts";
import { madeArticles } from "./made-articles.ts";

const [article] = madeArticles();
const { id, text, truth } = article!;
const articles = [{ id, text }];
const right = toExtraction(truth);

let server: RecordedServer;
beforeAll(async () => {
  server = await startRecordedServer(() => JSON.stringify(right));
});
afterAll(() => server.close());

function expectRead(extraction: unknown): void {
  const { dataset, dropped } = fromExtraction(extraction, { articles });
  expect(dropped).toEqual([]);
  expect(dataset?.calls[0]?.statements).toHaveLength(truth.calls[0]!.statements!.length);
}

test("zodResponseFormat of OpenAI's client takes ExtractionSchema, and parses the answer by it", async () => {
  const { user } = extractionRequest({ articles });
  const client = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: "none" });
  const completion = await client.chat.completions.parse({
    model: "any-model",
    messages: [{ role: "user", content: user }],
    response_format: zodResponseFormat(ExtractionSchema, "extraction"),
  });
  expectRead(completion.choices[0]?.message.parsed);
});

test("Output.object of the AI SDK takes the Standard Schema of a request, and ExtractionSchema", async () => {
  const request = extractionRequest({ articles, profile: "openai" });
  const provider = createOpenAICompatible({
    name: "server",
    baseURL: `${server.url}/v1`,
    supportsStructuredOutputs: true,
  });
  for (const schema of [request.standardSchema, ExtractionSchema]) {
    const { output } = await generateText({
      model: provider("any-model"),
      prompt: request.user,
      output: Output.object<Extraction>({ schema }),
    });
    expectRead(output);
  }
});
