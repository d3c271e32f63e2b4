import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { codelists, entities } from "leader-calls";
import * as leaderCalls from "leader-calls";
import { targets, toJsonSchema } from "leader-calls/json-schema";
import type { JsonSchema, Target } from "leader-calls/json-schema";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { definitionsOf, rootedAt, withoutUnused } from "../../src/json-schema/bundle.ts";
import { compareSchemas } from "../../src/generate/compatibility/compare-schemas.ts";
import { repository } from "../cli/run-cli.ts";
import { everySchemaIn } from "./committed-schemas.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";
import { schemaFiles } from "./versions.ts";

const read = (target: Target) =>
  JSON.parse(readFileSync(`${repository}${schemaFiles.dataset(target)}`, "utf8")) as JsonSchema;
const prefixOf = (target: Target) =>
  ({ "draft-2020-12": "#/$defs/", "draft-07": "#/definitions/" })[target as string] ??
  "#/components/schemas/";
const nameOf = (codelist: string) => codelist.charAt(0).toUpperCase() + codelist.slice(1);

/** The schema of every entity, and of every codelist, by its name in the documents. */
const models = [...Object.keys(entities), ...Object.keys(codelists).map(nameOf)].map(
  (name) => [name, (leaderCalls as unknown as Record<string, z.ZodType>)[`${name}Schema`]!] as const,
);

describe.each(targets)("the document for %s", (target) => {
  const document = read(target);
  const definitions = definitionsOf(document);
  const every = Object.entries(definitions).flatMap(([name, schema]) => everySchemaIn(schema, `/${name}`));
  const text = JSON.stringify(document);

  test("describes every definition and every property", () => {
    const mute = every.flatMap(({ pointer, schema }) =>
      Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
        .filter(([, field]) => !/\S/.test(String(field.description ?? "")))
        .map(([key]) => `${pointer}/${key}`),
    );
    expect(mute).toEqual([]);
    // Plain values say it in a comment, so that editors show what the property says and not the value.
    for (const [name, schema] of Object.entries(definitions))
      expect(schema.description ?? schema.$comment, name).toMatch(/\.$/);
    const properties = every.flatMap(({ schema }) => Object.keys((schema.properties ?? {}) as object));
    expect(properties.length).toBeGreaterThan(200);
  });

  test("brings the meaning of every code", () => {
    for (const [list, { codes }] of Object.entries<leaderCalls.Codelist>(codelists)) {
      const { description, enum: listed } = definitions[nameOf(list)]!;
      expect(listed).toEqual(Object.keys(codes));
      for (const [code, { definition }] of Object.entries(codes)) {
        expect(description).toContain(`${code}: ${definition}`);
      }
    }
  });

  test("has no definition that a dataset does not need, no __shared part and no reference to nothing", () => {
    const needed = Object.keys(definitionsOf(withoutUnused(document, "Dataset")));
    const used = new Set(["Dataset"]);
    for (const { schema } of every) {
      if (schema.$ref === undefined) continue;
      const reference = String(schema.$ref);
      expect(reference.startsWith(prefixOf(target)), reference).toBe(true);
      used.add(reference.slice(prefixOf(target).length));
    }
    expect([...used].sort()).toEqual(Object.keys(definitions).sort());
    expect(needed.sort()).toEqual(Object.keys(definitions).sort());
    expect(text).not.toMatch(/__shared|__schema/);
  });

  test("has only patterns that RE2 reads, and reads as JavaScript does", () => {
    const patterns = new Set(every.flatMap(({ schema }) => (schema.pattern as string | undefined) ?? []));
    expect(patterns.size).toBeGreaterThan(8);
    for (const pattern of patterns) {
      const re2 = RE2JS.compile(pattern);
      const own = new RegExp(pattern, "u");
      const strings = fc.oneof(
        fc.stringMatching(new RegExp(pattern)),
        fc.string({ unit: fc.constantFrom(..."09aZ-:/.~%XPTHMS \n") }),
      );
      fc.assert(
        fc.property(strings, (value) => re2.matcher(value).find() === own.test(value)),
        { numRuns: 100 },
      );
    }
  });

  test("has beside a reference nothing that its readers would pass over", () => {
    const siblings = target === "draft-2020-12" || target === "openapi-3.1" ? ["description"] : [];
    for (const { pointer, schema } of every.filter(({ schema: each }) => "$ref" in each)) {
      const others = Object.keys(schema).filter((key) => key !== "$ref" && !siblings.includes(key));
      expect(others, pointer).toEqual([]);
    }
  });

  test("is what its official schema asks for", async () => {
    if (target.startsWith("draft")) {
      const ajv = target === "draft-07" ? new Ajv() : new Ajv2020();
      expect(ajv.validateSchema(document)).toBe(true);
      return;
    }
    const checked = await new Validator().validate(structuredClone(document));
    expect(checked.errors ?? []).toEqual([]);
    expect(checked.valid).toBe(true);
    expect(document.info).toMatchObject({ version: SCHEMA_VERSION });
    // OpenAPI 3.1 takes its schemas from draft 2020-12, which its own schema does not look into.
    if (target === "openapi-3.1") {
      const ajv = new Ajv2020();
      for (const schema of Object.values(definitions)) expect(ajv.validateSchema(schema)).toBe(true);
    } else {
      // What OpenAPI 3.0 does not know of JSON Schema.
      for (const { schema } of every) {
        expect(Array.isArray(schema.type)).toBe(false);
        for (const keyword of ["const", "$id", "$schema", "patternProperties", "if"]) {
          expect(schema).not.toHaveProperty([keyword]);
        }
      }
    }
  });

  test("a broken one would not be: the official schema is really asked", async () => {
    if (target.startsWith("draft"))
      return void expect(new Ajv().validateSchema({ type: "text" })).toBe(false);
    const broken = structuredClone(document);
    definitionsOf(broken).Topic!.type = target === "openapi-3.0" ? ["object", "null"] : "object";
    if (target === "openapi-3.1") delete broken.info;
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  test("accepts the same as draft 2020-12", () => {
    const changes = compareSchemas(read("draft-2020-12"), document, SCHEMA_VERSION);
    expect(changes).toEqual([]);
  });

  test("is what toJsonSchema writes, whole and rooted at an entity or a codelist", () => {
    expect(JSON.stringify(toJsonSchema(leaderCalls.DatasetSchema, { target }))).toBe(text);
    for (const [name, schema] of target === "draft-07" ? models : models.slice(0, 6)) {
      expect(toJsonSchema(schema, { target }), name).toEqual(rootedAt(document, name));
    }
  });
});
