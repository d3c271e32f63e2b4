// POST /datasets takes a dataset as JSON: 201 where it is valid, 422 with the diagnostics where it is not.
import { once } from "node:events";
import express from "express";
import { validateText } from "leader-calls";

const app = express();
app.disable("x-powered-by");

// The bytes as they came, not parsed: validateText also finds what JSON.parse swallows, and tells line and column.
const readBody = express.raw({ type: "application/json", limit: "1mb" });

app.post("/datasets", readBody, (request, response) => {
  if (!Buffer.isBuffer(request.body)) {
    response.status(415).json({ message: "The body must be a dataset, as application/json." });
    return;
  }
  const { ok, data, diagnostics } = validateText(request.body);
  if (ok) response.status(201).json({ id: data.id, calls: data.calls.length, diagnostics });
  else response.status(422).json({ diagnostics });
});

app.use((request, response) => {
  response.status(404).json({ message: "There is nothing at this address." });
});

// What express.raw refuses, such as a body over the limit (413). Four parameters make it a handler of errors.
app.use((error, request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  response.status(status).json({ message: error.expose ? error.message : "The server failed." });
});

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1");
await once(server, "listening");
console.log(`Listening on http://127.0.0.1:${server.address().port}`);
