import "reflect-metadata";
import { Body, Controller, Module, Post } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { checkedDatasetSchema } from "leader-calls";
import { createZodDto, ZodValidationPipe } from "nestjs-zod";
import { judge, settings } from "./judge.mjs";

class DatasetDto extends createZodDto(checkedDatasetSchema(settings)) {}

class Datasets {
  post(dataset) {
    return { calls: dataset.calls.length };
  }
}
// What decorators do, written out, because this is no TypeScript.
Controller("datasets")(Datasets);
Post()(Datasets.prototype, "post", Object.getOwnPropertyDescriptor(Datasets.prototype, "post"));
Body(new ZodValidationPipe(DatasetDto))(Datasets.prototype, "post", 0);
class App {}
Module({ controllers: [Datasets] })(App);

const app = await NestFactory.create(App, { logger: false });
app.useBodyParser("json", { limit: "10mb" });
await app.listen(0, "127.0.0.1");
const url = `${await app.getUrl()}/datasets`;
const ask = async (data) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(data) });
  const answer = await response.json();
  return response.status === 201 ? [] : answer.errors.map(({ path, keys }) => [...path, ...(keys ?? [])]);
};
await judge(ask, { rules: true });
await app.close();
