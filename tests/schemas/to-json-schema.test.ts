import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ActSchema, DatasetSchema, LeaderCallSchema, MediumSchema, StatementSchema } from "leader-calls";
import { targets, toJsonSchema } from "leader-calls/json-schema";
import type { JsonSchema, Target } from "leader-calls/json-schema";
import * as zod3 from "leader-calls/zod3";
import { definitionsOf, rootedAt } from "../../src/json-schema/bundle.ts";
import { readExample } from "../support/examples.ts";
import { isThorough, sample } from "../support/number-of-runs.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";
import { schemaFiles } from "./versions.ts";

const minimal = readExample<{ calls: unknown[] }>("minimal");
/** Where what is committed is compared with what is written now. */
const MAY_BE_OLD = "If src/schema has changed, run: npm run generate";
const published = (target: Target) =>
  JSON.parse(readFileSync(schemaFiles.dataset(target), "utf8")) as JsonSchema;

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
      expect(definitions[name], MAY_BE_OLD).toEqual(definition);
    }
  });

  test.runIf(isThorough)("writes a schema that is built on ours, which accepts what it should", () => {
    const schema = toJsonSchema(Archive, { target: "draft-2020-12", name: "Archive" });
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

  describe.each(sample(targets, 4))("%s", (target) => {
    const Medium = z
      .enum([...MediumSchema.options, "x-hologram"])
      .meta({ id: "Medium", description: "Means." });
    const Call = LeaderCallSchema.extend({ medium: Medium.describe("By what means.") }).meta({
      id: "LeaderCall",
    });
    const Shelf = z
      .object({ row: z.int().min(0).max(99) })
      .strict()
      .meta({ id: "Shelf", title: "A shelf" });
    const Wider = DatasetSchema.extend({ calls: z.array(Call).min(1), shelf: Shelf.optional() });

    test("gives the parts of an extension the names that they ask for, and ours theirs", () => {
      const document = toJsonSchema(Wider, { target, name: "Dataset" });
      const definitions = definitionsOf(document);
      const ours = definitionsOf(published(target));
      expect(Object.keys(definitions).sort(), MAY_BE_OLD).toEqual([...Object.keys(ours), "Shelf"].sort());
      expect(definitions.Medium!.enum).toEqual([...MediumSchema.options, "x-hologram"]);
      expect(definitions.Shelf).toMatchObject({ title: "A shelf", properties: { row: { maximum: 99 } } });
      const reference = JSON.stringify(ours.LeaderCall!.properties).match(/"(#[^"]+)DateClaim"/)![1]!;
      const { medium, statements } = definitions.LeaderCall!.properties as Record<string, JsonSchema>;
      expect(JSON.stringify(medium)).toContain(`"${reference}Medium"`);
      expect(medium!.description).toBe("By what means.");
      expect(JSON.stringify(statements)).toContain(`"${reference}Statement"`);
      for (const same of ["Statement", "Outcome", "Evidence", "DateClaim", "Id", "Act"]) {
        expect(definitions[same], MAY_BE_OLD).toEqual(ours[same]);
      }
      expect(JSON.stringify(document)).not.toMatch(/"id":"(Shelf|Medium)"|__shared/);
    });

    test("accepts what the extension accepts, and no more", () => {
      const document = toJsonSchema(Wider, { target, name: "Dataset" });
      const ajv = /2020|3\.1/.test(target) ? new Ajv2020({ strict: false }) : new Ajv({ strict: false });
      const accepts = ajv.compile("components" in document ? asSchema(document, "Dataset") : document);
      const [call] = minimal.calls as object[];
      for (const [medium, row] of [
        ["x-hologram", 3],
        ["telephone", 0],
        ["x-pigeon", 3],
        ["x-hologram", 100],
        ["x-hologram", 0.5],
      ] as const) {
        const data = { ...minimal, calls: [{ ...call, medium }], shelf: { row } };
        expect(accepts(data), JSON.stringify([medium, row])).toBe(Wider.safeParse(data).success);
      }
    });
  });

  test("names the whole by its id, by the name that is given, or Root", () => {
    const nameOf = (schema: z.ZodType, name?: string) =>
      (toJsonSchema(schema, { target: "draft-2020-12", ...(name && { name }) }).allOf as JsonSchema[])[0]!
        .$ref;
    const Note = z.object({ about: StatementSchema }).strict();
    expect(nameOf(Note)).toBe("#/$defs/Root");
    expect(nameOf(Note.meta({ id: "Note" }))).toBe("#/$defs/Note");
    expect(nameOf(Note.meta({ id: "Note" }), "Remark")).toBe("#/$defs/Remark");
    // What is ours keeps its name.
    expect(nameOf(StatementSchema, "Remark")).toBe("#/$defs/Statement");
  });

  test("says what it is by $id, which can be given", () => {
    const Note = z.object({ about: StatementSchema }).strict();
    const options = { target: "draft-2020-12", name: "Note" } as const;
    expect(toJsonSchema(Note, options).$id).toBe(`urn:leader-calls:schema:${SCHEMA_VERSION}:extended:Note`);
    for (const target of ["draft-2020-12", "draft-07"] as const) {
      const document = toJsonSchema(Note, { ...options, target, id: "urn:mine" });
      expect(Object.keys(document).slice(0, 2)).toEqual(["$schema", "$id"]);
      expect(document.$id).toBe("urn:mine");
    }
    expect(toJsonSchema(Note, { ...options, target: "draft-07" })).not.toHaveProperty("$id");
    expect(toJsonSchema(Note, { ...options, target: "openapi-3.0", id: "urn:mine" })).not.toHaveProperty(
      "$id",
    );
    expect(toJsonSchema(DatasetSchema, { target: "draft-07" }), MAY_BE_OLD).toEqual(published("draft-07"));
  });

  test("an entity that is called like one of ours stands in its place, and ours is written out", () => {
    const Statement = z.object({ words: z.string() }).strict().meta({ id: "Statement" });
    const both = z.object({ mine: Statement, yours: StatementSchema }).strict();
    const { $defs } = toJsonSchema(both, { target: "draft-2020-12" }) as {
      $defs: Record<string, JsonSchema>;
    };
    expect(Object.keys($defs.Statement!.properties as object)).toEqual(["words"]);
    const { mine, yours } = $defs.Root!.properties as Record<string, JsonSchema>;
    expect(mine).toEqual({ $ref: "#/$defs/Statement" });
    expect(Object.keys(yours!.properties as object)).toContain("speakers");
  });

  test("a part without a name is written out where it stands", () => {
    const schema = z.object({ place: z.object({ row: z.string() }).strict(), act: ActSchema });
    const { $defs } = toJsonSchema(schema, { target: "draft-2020-12" }) as {
      $defs: Record<string, JsonSchema>;
    };
    expect(Object.keys($defs)).toEqual(["Root", "Act"]);
    expect($defs.Root!.properties).toMatchObject({ place: { type: "object" }, act: { $ref: "#/$defs/Act" } });
  });

  test.each([["draft-06"], ["toString"], [undefined], [null]])("refuses the target %j", (target) => {
    const write = () => toJsonSchema(DatasetSchema, { target: target as unknown as Target });
    expect(write).toThrow(TypeError);
    expect(write).toThrow(
      /There is no target .*\. The targets are draft-2020-12, draft-07, openapi-3\.0, openapi-3\.1\./,
    );
  });

  test("says which targets there are where it is called without any", () => {
    for (const options of [undefined, null, {}]) {
      expect(() => toJsonSchema(DatasetSchema, options as unknown as { target: Target })).toThrow(
        /The targets are draft-2020-12, .* Write, for example: toJsonSchema\(schema, \{ target: "draft-2020-12" \}\)\./,
      );
    }
  });

  test.each([["a b"], ["a/b"], ["~"], [""], ["__proto__"], ["Ä"], ["1"]])("refuses the name %j", (name) => {
    const schema = z.object({ about: StatementSchema });
    expect(() => toJsonSchema(schema, { target: "draft-07", name })).toThrow(/cannot name a schema/);
    const part = z.object({ inner: z.object({ a: z.string() }).meta({ id: name }) });
    expect(() => toJsonSchema(part, { target: "draft-07" })).toThrow(TypeError);
  });

  test("refuses two different schemas of one name", () => {
    const one = z.object({ a: z.string() });
    const two = z.object({ b: z.string() });
    const name = "Twice";
    const schema = z.object({ one: one.meta({ id: "TwiceA" }), two });
    expect(() => toJsonSchema(schema, { target: "draft-07", name: "TwiceA" })).toThrow(
      /Two different schemas are named TwiceA/,
    );
    z.globalRegistry.add(one, { id: name });
    // Zod's own registry refuses no second one.
    z.globalRegistry.add(two, { id: name });
    expect(() => toJsonSchema(z.object({ one, two }), { target: "draft-07" })).toThrow(TypeError);
  });

  test("refuses a schema that contains itself, and says so", () => {
    interface Tree {
      children: Tree[];
    }
    const Tree: z.ZodType<Tree> = z.object({ children: z.array(z.lazy(() => Tree)) });
    expect(() => toJsonSchema(Tree, { target: "draft-07" })).toThrow(/^The schema contains itself/);
    expect(() => toJsonSchema(z.object({ tree: Tree }), { target: "openapi-3.1" })).toThrow(
      /contains itself/,
    );
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
    expect(mark!.not).toEqual(refuses ? { type: "string", pattern: "[\\n\\r]$" } : undefined);
  });

  test("refuses what it cannot write, rather than write a schema that accepts anything", () => {
    const schema3 = zod3.DatasetSchema as unknown as z.ZodType;
    expect(() => toJsonSchema(schema3, { target: "draft-07" })).toThrow(/Zod 4/);
    for (const nothing of [undefined, null, "DatasetSchema", {}]) {
      expect(() => toJsonSchema(nothing as unknown as z.ZodType, { target: "draft-07" })).toThrow(TypeError);
    }
    const dated = z.object({ on: z.date() });
    expect(() => toJsonSchema(dated, { target: "draft-07" })).toThrow(
      /cannot be written as JSON Schema: Date/,
    );
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

  test.each(sample(["openapi-3.0", "openapi-3.1"] as const, 2))(
    "%s accepts the examples and refuses what the drafts refuse",
    (target) => {
      const options = { strict: false, validateFormats: false };
      const ajv = target === "openapi-3.0" ? new Ajv(options) : new Ajv2020(options);
      const accepts = ajv.compile(asSchema(published(target), "Dataset"));
      for (const name of ["minimal", "lenne-bridge", "rare-cases", "putin-scholz-2024-11-15"]) {
        expect(accepts(readExample(name))).toBe(true);
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
