import assert from "node:assert/strict";
import { extendZodWithOpenApi, OpenApiGeneratorV31, OpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import { DatasetSchema, LeaderCallSchema } from "leader-calls";
import { z } from "zod";

extendZodWithOpenApi(z);
const registry = new OpenAPIRegistry();
registry.register("Call", LeaderCallSchema);
const Dataset = registry.register("Dataset", DatasetSchema);
registry.registerPath({
  method: "post",
  path: "/datasets",
  request: { body: { content: { "application/json": { schema: Dataset } } } },
  responses: { 201: { description: "It was added." } },
});
const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
  openapi: "3.1.0",
  info: { title: "Archive", version: "1" },
});
const named = Object.keys(document.components.schemas);
assert.ok(named.includes("Dataset") && named.includes("Call"), `components: ${named.join(", ")}`);
console.log(`${named.length} components`);
