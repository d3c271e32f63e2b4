import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { generateText, jsonSchema, Output } from "ai";
import * as mocks from "ai/test";
import { DatasetSchema, validateDataset } from "leader-calls";
import { fromExtraction } from "leader-calls/extraction";
import structuredOutput from "leader-calls/schemas/structured-output/1.0.json" with { type: "json" };
import { accepted } from "./cases.mjs";

const folder = "node_modules/leader-calls/examples";
const extraction = readFileSync(`${folder}/extraction/minimal.json`, "utf8");
const minimal = accepted.find(({ name }) => name === "minimal").data;

/** The newest model for tests that the installed version has. */
const Mock = Object.entries(mocks)
  .filter(([name]) => /^MockLanguageModelV\d+$/.test(name))
  .sort(([one], [other]) => other.localeCompare(one, undefined, { numeric: true }))[0][1];
async function ask(schema, text) {
  let told;
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  const model = new Mock({
    doGenerate: async ({ responseFormat }) => {
      told = responseFormat.schema;
      return {
        content: [{ type: "text", text }],
        finishReason: { unified: "stop", raw: "stop" },
        usage,
        warnings: [],
      };
    },
  });
  const { output } = await generateText({ model, prompt: "Read.", output: Output.object({ schema }) });
  return { told, output };
}

const read = await ask(jsonSchema(structuredOutput), extraction);
assert.deepEqual(read.told, structuredOutput);
const { dataset } = fromExtraction(read.output, { texts: { readout: minimal.sources[0].text } });
assert.ok(validateDataset(dataset).ok);
console.log("schemas/structured-output reaches the model, and what it answers becomes a dataset");

const direct = await ask(DatasetSchema, JSON.stringify(minimal));
assert.deepEqual(direct.output, minimal);
assert.ok(JSON.stringify(direct.told).includes("secure-line"));
await assert.rejects(ask(DatasetSchema, "{}"));
console.log("DatasetSchema checks what the model answers");
