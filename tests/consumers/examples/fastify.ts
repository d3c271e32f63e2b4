import { makeServer } from "../fastify/server.ts";
import { texts } from "./cases.ts";
import { tryRoute } from "./http.ts";

const server = makeServer(texts);
await tryRoute(async (payload) => {
  const headers = { "content-type": "application/json" };
  const answer = await server.inject({ method: "POST", url: "/datasets", headers, payload });
  return { status: answer.statusCode, type: String(answer.headers["content-type"]), body: answer.json() };
});
