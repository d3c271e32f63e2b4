// POST /datasets takes a dataset as JSON: 201 where all of it is right, its quotations too; 422 with what is wrong.
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import { join, parse } from "node:path";
import express from "express";
import type { ErrorRequestHandler, Response } from "express";
import { nearCodes, problemDetails, validateText } from "leader-calls";
import type { ValidateOptions } from "leader-calls";

// The texts of the sources, which this server holds: readout.txt is the text of the source with the id "readout".
const folder = process.env["TEXTS"] ?? "texts";
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [parse(file).name, readFileSync(join(folder, file), "utf8")]),
);

// Whoever sends a quotation may send a text that has it, so only the texts held here count.
const options: ValidateOptions = {
  texts,
  evidence: "must-match-given-texts",
  // Both are only warnings otherwise.
  rules: { "evidence/cut-word": "error", "dataset/placeholder-left": "error" },
  suggestCodes: nearCodes,
  // A small request must not have a huge answer, or keep the server busy for seconds.
  maxDiagnostics: 100,
};
// What is wrong with the options is thrown now, and not at the first request.
validateText("{}", options);

const app = express();
app.disable("x-powered-by");

// The bytes as they came, not parsed: validateText also finds what JSON.parse swallows, and tells line and column.
const readBody = express.raw({ type: "application/json", limit: "1mb" });

app.post("/datasets", readBody, (request, response) => {
  const body: unknown = request.body;
  if (Buffer.isBuffer(body) ? body.length === 0 : request.is("*/*") === null)
    return refuse(response, 400, "The request has no body.");
  if (!Buffer.isBuffer(body))
    return refuse(response, 415, "Send a dataset as JSON, with the header Content-Type: application/json.");
  const { ok, data, diagnostics } = validateText(body, options);
  if (ok) response.status(201).json({ id: data.id, calls: data.calls.length, diagnostics });
  else response.status(422).type("application/problem+json").send(problemDetails(diagnostics));
});

app.all("/datasets", (_request, response) => {
  response.set("Allow", "POST");
  refuse(response, 405, "Send a dataset by POST.");
});

app.use((request, response) =>
  refuse(response, 404, `There is nothing for ${request.method} at this address.`),
);

// What express.raw refuses, such as a body over the limit (413).
const onError: ErrorRequestHandler = (
  error: { status?: number; expose?: boolean; message?: string },
  _request,
  response,
  next,
) => {
  if (response.headersSent) return next(error);
  if (error.status === 413) return refuse(response, 413, "A dataset may have at most 1 MB.");
  if (error.expose === true && error.status !== undefined)
    return refuse(response, error.status, `The body cannot be read: ${error.message}.`);
  console.error(error);
  refuse(response, 500, "The server failed.");
};
app.use(onError);

/** A problem of RFC 9457, as that of a dataset which is refused. */
function refuse(response: Response, status: number, detail: string): void {
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail };
  response.status(status).type("application/problem+json").send(problem);
}

const server = app.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1");
await once(server, "listening");
console.log(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
console.log(
  `Texts of sources: ${Object.keys(texts).join(", ") || "none, so that every quotation is refused"}.`,
);
