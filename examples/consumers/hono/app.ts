// POST /datasets in Hono: 201 where a dataset and all its quotations are right, 422 with what is wrong.
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { checkedDataset, problemDetails } from "leader-calls";
import type { DatasetIssue } from "leader-calls";

const PROBLEM = { "content-type": "application/problem+json" };

/** @param texts the texts of the sources, which the server holds, by the source's id. */
export function makeApp(texts: Readonly<Record<string, string>>) {
  const body = checkedDataset({ texts, evidence: "must-match-given-texts", maxDiagnostics: 100 });
  const validated = sValidator("json", body, (result, context) => {
    if (result.success) return;
    return context.json(problemDetails(result.error as readonly DatasetIssue[]), 422, PROBLEM);
  });
  const limited = bodyLimit({
    maxSize: 1_048_576,
    onError: (context) => refuse(context, 413, "Payload Too Large", "The body has more than 1 MB."),
  });

  const app = new Hono();
  app.use("/datasets", limited, async (context, next) => {
    // Without it the validator would see an empty object.
    if (
      context.req.method === "POST" &&
      !/^application\/json\s*(?:;|$)/i.test(context.req.header("content-type") ?? "")
    )
      return refuse(
        context,
        415,
        "Unsupported Media Type",
        "The body must be a dataset, as application/json.",
      );
    await next();
  });
  app.notFound((context) =>
    refuse(context, 404, "Not Found", `There is nothing for ${context.req.method} at this address.`),
  );
  // What is not JSON, for one.
  app.onError((error, context) =>
    error instanceof HTTPException && error.status < 500
      ? refuse(context, error.status, "Bad Request", error.message)
      : refuse(context, 500, "Internal Server Error", "The server failed."),
  );
  return app.post("/datasets", validated, (context) => {
    const dataset = context.req.valid("json");
    return context.json({ id: dataset.id, calls: dataset.calls.length }, 201);
  });
}

/** A problem of RFC 9457, as that of a dataset which is refused. */
function refuse(context: Context, status: ContentfulStatusCode, title: string, detail: string) {
  return context.json({ type: "about:blank", title, status, detail }, status, PROBLEM);
}
