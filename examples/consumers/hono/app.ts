// POST /datasets in Hono: 201 where a dataset and all its quotations are right, 422 with what is wrong.
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { checkedDataset, problemDetails } from "leader-calls";
import type { DatasetIssue } from "leader-calls";

/** @param texts the texts of the sources, which the server holds, by the source's id. */
export function makeApp(texts: Readonly<Record<string, string>>) {
  const body = checkedDataset({ texts, evidence: "must-match-given-texts" });
  const validated = sValidator("json", body, (result, context) => {
    if (result.success) return;
    const problem = problemDetails(result.error as readonly DatasetIssue[]);
    return context.json(problem, 422, { "content-type": "application/problem+json" });
  });
  const app = new Hono().post("/datasets", validated, (context) => {
    const dataset = context.req.valid("json");
    return context.json({ id: dataset.id, calls: dataset.calls.length }, 201);
  });
  // What is not JSON, for one, is answered with a problem of RFC 9457 too.
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500;
    const problem = {
      type: "about:blank",
      status,
      detail: status < 500 ? error.message : "The server failed.",
    };
    return context.json(problem, status, { "content-type": "application/problem+json" });
  });
  return app;
}
