import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { DatasetSchema, LeaderCallSchema } from "leader-calls";
import { targets, toJsonSchema } from "leader-calls/json-schema";
import type { JsonSchema, Target } from "leader-calls/json-schema";
import * as zod3 from "leader-calls/zod3";
import { rootedAt } from "../../src/json-schema/bundle.ts";

const minimal = JSON.parse(readFileSync("examples/minimal.json", "utf8")) as { calls: unknown[] };
const published = (target: Target) =>
  JSON.parse(readFileSync(`schemas/1.0/${target}.json`, "utf8")) as JsonSchema;

function componentsOf(document: JsonSchema): Record<string, JsonSchema> {
  return (document.components as { schemas: Record<string, JsonSchema> }).schemas;
}

/** A document's component as a schema that a validator of the draft which OpenAPI builds on can read. */
function asSchema(document: JsonSchema, name: string): object {
  return { ...document, $ref: `#/components/schemas/${name}` };
}

describe("toJsonSchema", () => {
  const Archive = z
    .object({ shelf: z.string().describe("Where it stands."), dataset: DatasetSchema })
    .strict();

  test("writes a schema that is built on ours, in which all that is ours keeps its name", () => {
    const schema = toJsonSchema(Archive, { target: "draft-2020-12", name: "Archive" });
    const definitions = schema.$defs as Record<string, JsonSchema>;
    expect(definitions.Archive!.properties).toMatchObject({ dataset: { $ref: "#/$defs/Dataset" } });
    for (const [name, definition] of Object.entries(published("draft-2020-12").$defs as object)) {
      expect(definitions[name]).toEqual(definition);
    }
    const accepts = new Ajv2020({ strict: true }).compile(schema);
    expect(accepts({ shelf: "A 3", dataset: minimal })).toBe(true);
    expect(accepts({ shelf: "A 3", dataset: { ...minimal, calls: [] } })).toBe(false);
  });

  test("of one of our schemas is that schema, with what it needs and no more", () => {
    const schema = toJsonSchema(LeaderCallSchema, { target: "draft-07" });
    expect(schema.allOf).toEqual([{ $ref: "#/definitions/LeaderCall" }]);
    expect(schema.definitions).not.toHaveProperty("Dataset");
    const accepts = new Ajv({ strict: true }).compile(schema);
    expect(accepts(minimal.calls[0])).toBe(true);
    expect(accepts({})).toBe(false);
  });

  test.each([
    ["^[a-z]+$", true],
    ["^(a|b)$", true],
    ["^[^/\\n\\r]*$", true],
    ["^\\$[$]\\d$", true],
    // Each of these accepts some text that ends with a line break.
    ["[a-z]", false],
    ["^a|b$", false],
    ["^[^/]*$", false],
    ["^[^/\\n]*$", false],
    ["^a\\s*$", false],
    ["^a[\\n]$", false],
    ["^a\\$", false],
    ["\n$", false],
  ])("of a pattern %j refuses a final line break besides: %j", (pattern, refuses) => {
    const schema = toJsonSchema(z.object({ mark: z.string().regex(new RegExp(pattern)) }), {
      target: "draft-07",
    });
    const { mark } = (schema.definitions as Record<string, { properties: Record<string, JsonSchema> }>).Root!
      .properties;
    expect(mark!.not).toEqual(refuses ? { pattern: "[\\n\\r]$" } : undefined);
  });

  test("refuses what it cannot write, rather than write a schema that accepts anything", () => {
    const schema3 = zod3.DatasetSchema as unknown as z.ZodType;
    expect(() => toJsonSchema(schema3, { target: "draft-07" })).toThrow(/Zod 4/);
    const transformed = z.object({ on: z.date() });
    expect(() => toJsonSchema(transformed, { target: "draft-07" })).toThrow();
  });
});

describe("documents of OpenAPI", () => {
  test.each(["openapi-3.0", "openapi-3.1"] as const)(
    "%s: every component, reached by references that resolve",
    (target) => {
      const document = published(target);
      const components = componentsOf(document);
      expect(Object.keys(components).sort()).toEqual(
        Object.keys(published("draft-07").definitions as object).sort(),
      );
      const text = JSON.stringify(document);
      for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
        expect(components).toHaveProperty([name!]);
      }
      expect(text).not.toMatch(/#\/(\$defs|definitions)\//);
      // OpenAPI 3.0 has neither const nor type lists.
      if (target === "openapi-3.0") expect(text).not.toMatch(/"const":|"type":\[/);
    },
  );

  test.each(["openapi-3.0", "openapi-3.1"] as const)(
    "%s accepts the examples and refuses what the drafts refuse",
    (target) => {
      const options = { strict: false, validateFormats: false };
      const ajv = target === "openapi-3.0" ? new Ajv(options) : new Ajv2020(options);
      const accepts = ajv.compile(asSchema(published(target), "Dataset"));
      for (const name of ["minimal", "lenne-bridge", "rare-cases", "putin-scholz-2024-11-15"]) {
        expect(accepts(JSON.parse(readFileSync(`examples/${name}.json`, "utf8")))).toBe(true);
      }
      expect(accepts({})).toBe(false);
      expect(accepts({ ...minimal, unknown: 1 })).toBe(false);
    },
  );

  test.each(targets)("%s can be rooted at one entity alone", (target) => {
    const rooted = JSON.stringify(rootedAt(published(target), "Evidence"));
    expect(rooted).toContain('"Evidence"');
    expect(rooted).not.toContain('"Dataset":');
  });
});
