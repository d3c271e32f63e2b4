import { writeFileSync } from "node:fs";
import { anthropic } from "./ask-with-anthropic.ts";
import { aiSdk } from "./ask-with-ai-sdk.ts";
import { openAi } from "./ask-with-openai.ts";
import { pipeline } from "./pipeline.ts";
import { articlesOfFolder, recordedAnswer } from "./recordings.ts";
import { startRecordedServer } from "./recorded-server.ts";

const clients = { "ai-sdk": aiSdk, openai: openAi, anthropic };

const name = process.argv[2] ?? "ai-sdk";
const client = Object.hasOwn(clients, name) ? clients[name as keyof typeof clients] : undefined;
if (!client) {
  console.error(`Name a client: ${Object.keys(clients).join(", ")}.`);
  process.exit(2);
}
const server = await startRecordedServer(recordedAnswer);
const { read, merged, page } = await pipeline(articlesOfFolder(), client(server.url));
await server.close();

for (const { article, result, repairs } of read) {
  const found = result.noCall ? "no call is told" : `quotations found: ${result.checked.spans}`;
  console.log(
    `${article.id}: ${found}, requests to repair: ${repairs}, parts dropped: ${result.dropped.length}`,
  );
  for (const { entity, key, because } of result.dropped)
    console.log(`  dropped: ${entity} ${key ?? ""} (${because.code})`);
}
if (merged?.ok && page !== undefined) {
  const { before, after } = merged.report;
  console.log(`merged: ${before.calls} calls into ${after.calls}, ${before.facts} facts into ${after.facts}`);
  writeFileSync("all-articles.json", `${JSON.stringify(merged.dataset, null, 2)}\n`);
  writeFileSync("all-articles.html", page);
  console.log("written: all-articles.json, all-articles.html");
} else {
  console.error("Nothing could be merged.");
  process.exitCode = 1;
}
