import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asOpenApiDocument, draftOf } from "../../src/json-schema/as-openapi-document.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";

const committed = (target: string): string =>
  readFileSync(new URL(`../../schemas/${SCHEMA_VERSION}/${target}.json`, import.meta.url), "utf8");

// The package has no documents for OpenAPI: the command makes them of the drafts.
test.each(["openapi-3.0", "openapi-3.1"] as const)("%s is made of a draft as the generators write it", (target) => {
  const made = asOpenApiDocument(JSON.parse(committed(draftOf[target])), target);
  expect(JSON.stringify(made)).toBe(JSON.stringify(JSON.parse(committed(target))));
});
