import assert from "node:assert/strict";
import { DatasetSchema } from "leader-calls";
import { createDocument } from "zod-openapi";

const document = createDocument({
  openapi: "3.1.0",
  info: { title: "Archive", version: "1" },
  paths: {
    "/datasets": {
      post: {
        requestBody: { content: { "application/json": { schema: DatasetSchema } } },
        responses: { 201: { description: "It was added." } },
      },
    },
  },
});
const named = Object.keys(document.components?.schemas ?? {});
assert.ok(
  named.includes("LeaderCall") && named.includes("LeaderCallStatement"),
  `components: ${named.join(", ") || "none"}`,
);
console.log(`${named.length} components`);
