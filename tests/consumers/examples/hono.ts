import { makeApp } from "../hono/app.ts";
import { texts } from "./cases.ts";
import { tryOtherRefusals, tryRoute } from "./http.ts";

const app = makeApp(texts);
async function send(path: string, type: string, body: string) {
  const answer = await app.request(path, { method: "POST", headers: { "content-type": type }, body });
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.json() };
}
await tryRoute((body) => send("/datasets", "application/json", body));
await tryOtherRefusals(send);
