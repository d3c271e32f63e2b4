import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import Anthropic from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { DatasetSchema } from "leader-calls";
import { fromExtraction } from "leader-calls/extraction";
import structuredOutput from "leader-calls/schemas/structured-output/1.0.json" with { type: "json" };
import { accepted } from "./cases.mjs";

const minimal = accepted.find(({ name }) => name === "minimal").data;
const extraction = readFileSync("node_modules/leader-calls/examples/extraction/minimal.json", "utf8");

const format = zodOutputFormat(DatasetSchema);
assert.deepEqual(format.parse(JSON.stringify(minimal)), minimal);
assert.throws(() => format.parse("{}"));
console.log("zodOutputFormat of DatasetSchema parses an example");

let asked;
const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  asked = JSON.parse(body);
  const answer = { id: "1", type: "message", role: "assistant", stop_reason: "end_turn" };
  response
    .writeHead(200, { "content-type": "application/json" })
    .end(JSON.stringify({ ...answer, content: [{ type: "text", text: extraction }] }));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const client = new Anthropic({ apiKey: "none", baseURL: `http://127.0.0.1:${server.address().port}` });
const message = await client.messages.create({
  model: "none",
  max_tokens: 1000,
  messages: [{ role: "user", content: "Read." }],
  output_config: { format: { type: "json_schema", schema: structuredOutput } },
});
server.close();
server.closeAllConnections();
assert.deepEqual(asked.output_config.format.schema, structuredOutput);
const { dataset } = fromExtraction(JSON.parse(message.content[0].text), {
  texts: { readout: minimal.sources[0].text },
});
assert.equal(dataset.calls.length, 1);
console.log("schemas/structured-output is sent, and what is answered becomes a dataset");
