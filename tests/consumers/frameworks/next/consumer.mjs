import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import next from "next";
import { judge } from "./judge.mjs";

const app = next({ dev: false });
// What it says of its own start is not what was seen to work.
const { log } = console;
console.log = console.error;
await app.prepare();
console.log = log;
const server = createServer(app.getRequestHandler());
await once(server.listen(0, "127.0.0.1"), "listening");
const url = `http://127.0.0.1:${server.address().port}`;

const ask = async (data) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/datasets`, { method: "POST", headers, body: JSON.stringify(data) });
  return response.json();
};
await judge(ask, { by: "route", rules: true });

const page = await (await fetch(url)).text();
assert.match(page, /The dataset is valid\..*<option>telephone<\/option>/s);
const chunks = readdirSync(".next/static", { recursive: true, encoding: "utf8" });
const scripts = chunks.filter((file) => file.endsWith(".js"));
assert.ok(
  scripts.some((file) => readFileSync(`.next/static/${file}`, "utf8").includes("evidence/quote-mismatch")),
  "the browser gets the rules too",
);
console.log("page: validated by the server, and what validates is sent to the browser too");
process.exit(0);
