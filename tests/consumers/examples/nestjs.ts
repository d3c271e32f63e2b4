import "reflect-metadata";
import { Body, Controller, Module, Post } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Dataset } from "leader-calls";
import { DatasetPipe } from "../nestjs/dataset-pipe.ts";
import { texts } from "./cases.ts";
import { tryRoute } from "./http.ts";

class Datasets {
  add(dataset: Dataset) {
    return { id: dataset.id, calls: dataset.calls.length };
  }
}
// What decorators do, written out: programs that only strip types do not know decorators of parameters.
Body(new DatasetPipe(texts))(Datasets.prototype, "add", 0);
const add = Object.getOwnPropertyDescriptor(Datasets.prototype, "add");
if (!add) throw new Error("There is no method.");
Post("/datasets")(Datasets.prototype, "add", add);
Controller()(Datasets);
class App {}
Module({ controllers: [Datasets] })(App);

const app = await NestFactory.create(App, { logger: false });
await app.listen(0, "127.0.0.1");
const origin = await app.getUrl();
await tryRoute(async (body) => {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${origin}/datasets`, { method: "POST", headers, body });
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.json() };
}, "application/json");
await app.close();
