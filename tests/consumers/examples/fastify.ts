import { makeServer } from "../fastify/server.ts";
import { texts } from "./cases.ts";
import { tryOtherRefusals, tryRoute } from "./http.ts";

const server = makeServer(texts);
async function send(url: string, type: string, payload: string) {
  const answer = await server.inject({ method: "POST", url, headers: { "content-type": type }, payload });
  return { status: answer.statusCode, type: String(answer.headers["content-type"]), body: answer.json() };
}
await tryRoute((body) => send("/datasets", "application/json", body));
await tryOtherRefusals(send);
