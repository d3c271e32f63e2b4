import { makeApp } from "../hono/app.ts";
import { texts } from "./cases.ts";
import { tryRoute } from "./http.ts";

const app = makeApp(texts);
await tryRoute(async (body) => {
  const headers = { "content-type": "application/json" };
  const answer = await app.request("/datasets", { method: "POST", headers, body });
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.json() };
});
