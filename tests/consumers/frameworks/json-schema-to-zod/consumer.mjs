import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { dereference } from "@apidevtools/json-schema-ref-parser";
import { transformSync } from "esbuild";
import { jsonSchemaToZod } from "json-schema-to-zod";
import schema from "leader-calls/schemas/1.0/draft-07.json" with { type: "json" };
import { accepted, onlyRules, refused } from "./cases.mjs";

// As its page says, references are resolved before: by itself it makes `z.any()` of each.
const { definitions: _, ...resolved } = await dereference(structuredClone(schema));
const written = jsonSchemaToZod(resolved, { module: "esm" });
writeFileSync("written.mjs", transformSync(written, { loader: "ts" }).code);
const { default: Dataset } = await import("./written.mjs");

for (const { name, data } of [...accepted, ...onlyRules]) {
  const { error } = Dataset.safeParse(data);
  assert.equal(error, undefined, `${name} is accepted`);
}
console.log(`${accepted.length} examples accepted`);
// It leaves out all that stands beside a `not`: the patterns of ids and dates.
const seen = refused.filter(({ data }) => !Dataset.safeParse(data).success).map(({ name }) => name);
assert.deepEqual(
  seen,
  refused.map(({ name }) => name).filter((name) => name !== "not-an-id"),
);
console.log(
  `${seen.length} of ${refused.length} defects refused: of patterns it keeps only those without a \`not\` beside them`,
);
