import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { EvidenceSchema, SourceSchema } from "leader-calls";
import { fromExtraction } from "leader-calls/extraction";
import structuredOutput from "leader-calls/schemas/structured-output/1.0.json" with { type: "json" };
import { accepted } from "./cases.mjs";

const minimal = accepted.find(({ name }) => name === "minimal").data;
const extraction = readFileSync("node_modules/leader-calls/examples/extraction/minimal.json", "utf8");

// OpenAI's strict mode wants every key to be required, so that a schema of ours with keys that may be left out is refused
// by the client itself. The extraction's schema is made for it.
assert.throws(() => zodResponseFormat(SourceSchema, "source"), /optional/);
assert.throws(() => zodResponseFormat(EvidenceSchema, "evidence"), /optional/);
console.log("zodResponseFormat says that a schema with keys that may be left out is not for it");

let asked;
const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  asked = JSON.parse(body);
  const message = { role: "assistant", content: extraction, refusal: null };
  response.writeHead(200, { "content-type": "application/json" }).end(
    JSON.stringify({
      id: "1",
      object: "chat.completion",
      choices: [{ index: 0, finish_reason: "stop", message }],
    }),
  );
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const client = new OpenAI({ apiKey: "none", baseURL: `http://127.0.0.1:${server.address().port}/v1` });
const completion = await client.chat.completions.create({
  model: "none",
  messages: [{ role: "user", content: "Read." }],
  response_format: {
    type: "json_schema",
    json_schema: { name: "extraction", strict: true, schema: structuredOutput },
  },
});
server.close();
server.closeAllConnections();
assert.deepEqual(asked.response_format.json_schema.schema, structuredOutput);
const { dataset } = fromExtraction(JSON.parse(completion.choices[0].message.content), {
  texts: { readout: minimal.sources[0].text },
});
assert.equal(dataset.calls.length, 1);
console.log("schemas/structured-output is sent, and what is answered becomes a dataset");
