import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { codelists, SCHEMA_VERSION } from "leader-calls";
import type { EntityName } from "leader-calls";
import {
  measureSchema,
  providerLimits,
  schemaProblems,
  structuredOutputForms,
  structuredOutputSchema,
} from "leader-calls/extraction";
import { ReleasedSchemas } from "../../src/generate/compatibility/released-schemas.ts";
import { isOfVersion } from "../../src/generate/files-of-version.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import { notCarried } from "../../src/extraction/not-carried.ts";
import { example, inForm } from "./extractions.ts";
import type { JsonSchema } from "./extractions.ts";
import { schemaFiles } from "../schemas/versions.ts";
import { sample } from "../support/number-of-runs.ts";

const committed = (suffix: string): JsonSchema =>
  JSON.parse(readFileSync(schemaFiles.structuredOutput(suffix), "utf8")) as JsonSchema;

const files = {
  "null-unions": committed(""),
  "no-unions": committed("-no-unions"),
  inline: committed("-inline"),
  compact: committed("-compact"),
  "compact-inline": committed("-compact-inline"),
};
/** What the schema says if it is to say all that the model says. */
const inFull = structuredOutputSchema("null-unions", { wording: "full" });
const limitsOf = (name: string) => providerLimits.find((each) => each.name === name)!;

describe("the committed schemas", () => {
  test.each(structuredOutputForms)("%s is what the code writes", (form) => {
    expect(files[form]).toEqual(structuredOutputSchema(form));
  });

  test("are all the files there are", () => {
    const names = readdirSync("schemas/structured-output").map((name) => `schemas/structured-output/${name}`);
    const earlier = new ReleasedSchemas(".").before(SCHEMA_VERSION);
    const current = names.filter((name) => !earlier.some((version) => isOfVersion(name, version)));
    expect(current.filter((name) => !isOfVersion(name, SCHEMA_VERSION))).toEqual([]);
    expect(current.length).toBe(structuredOutputForms.length);
  });

  // Which form is within which limits; everything else is told with its number, below.
  test.each([
    ["null-unions", ["openai"]],
    ["no-unions", ["openai", "anthropic"]],
    ["inline", ["openai", "anthropic", "gemini"]],
    ["compact", []],
    ["compact-inline", ["gemini"]],
  ] as const)("%s passes %s", (form, names) => {
    const passed = providerLimits.filter((limits) => schemaProblems(files[form], limits).length === 0);
    expect(passed.map(({ name }) => name)).toEqual(names);
  });

  test("miss OpenAI's limits of 2024 by one number alone, that of the properties", () => {
    const form = files["null-unions"];
    const limits = limitsOf("openai-2024");
    const { properties } = measureSchema(form);
    expect(schemaProblems(form, limits)).toEqual([
      {
        pointer: "",
        message: `The number of properties is ${properties}, more than ${limits.properties}.`,
      },
    ]);
  });

  test("have the sizes that the docs give", () => {
    const page = readFileSync("docs/language-models.md", "utf8");
    for (const form of structuredOutputForms) {
      const { depth, properties, enumValues, stringLength, optional, unions, descriptions } = measureSchema(
        files[form],
      );
      const sizes = [depth, properties, enumValues, stringLength, optional, unions, descriptions];
      const row = page.split("\n").find((line) => line.startsWith("|") && line.includes(`(\`${form}\`)`));
      expect(
        row!
          .split("|")
          .slice(2, -1)
          .map((cell) => Number(cell.trim().replaceAll(",", ""))),
        `docs/language-models.md has other sizes for ${form}. Run: npm run generate -- docs`,
      ).toEqual(sizes);
    }
  });

  test("describe every property if they are to say all, with no more than a model needs to read", () => {
    for (const form of structuredOutputForms) {
      const walk = (schema: JsonSchema): void => {
        for (const [name, each] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)) {
          if (each.$ref === undefined) expect(each.description, name).toMatch(/\S/);
          expect(String(each.description ?? "").length, name).toBeLessThan(4_500);
        }
        for (const each of Object.values(schema)) {
          if (typeof each === "object" && each !== null) walk(each as JsonSchema);
        }
      };
      walk(structuredOutputSchema(form, { wording: "full" }));
    }
  });

  test("are JSON Schemas that accept the recorded extractions in their form, and nothing with an unknown key", () => {
    for (const form of sample(structuredOutputForms, 3)) {
      const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(files[form]);
      for (const name of ["minimal", "lenne-bridge"]) {
        const extraction = inForm(example(`extraction/${name}`), form) as object;
        expect(validate(extraction), JSON.stringify(validate.errors)).toBe(true);
        expect(validate({ ...extraction, extra: 1 })).toBe(false);
      }
    }
  });
});

describe("the schema follows the model", () => {
  const root = files["null-unions"];
  const definitions = root.$defs as Record<string, { properties: Record<string, JsonSchema> }>;
  const places: Partial<Record<EntityName, EntityName>> = {
    Person: "Actor",
    Organization: "Actor",
    State: "Actor",
    Group: "Actor",
  };
  const hoisted: Record<string, string> = { topics: "discussedTopics" };

  test("every key is carried, or is said not to be, with a reason", () => {
    for (const [name, plan] of plansByEntity()) {
      // What is not carried as a whole.
      if (["Creator", "Identifiers", "SourceDigest"].includes(name)) continue;
      const objects = plan.type === "union" ? Object.values(plan.options) : [plan];
      const { properties } = name === "Dataset" ? (root as never) : definitions[places[name] ?? name]!;
      for (const key of objects.flatMap(({ fields }) => Object.keys(fields))) {
        const isCarried =
          Object.hasOwn(properties, key) ||
          (key === "id" && Object.hasOwn(properties, "key")) ||
          (name === "LeaderCall" && Object.hasOwn(root.properties as object, hoisted[key] ?? key));
        const isLeftOut = name in notCarried && key in notCarried[name]!;
        const isLeftOutOfKind = name === "Actor" && key === "identifiers";
        expect(isCarried !== (isLeftOut || isLeftOutOfKind), `${name}.${key}`).toBe(true);
      }
    }
  });

  test("nothing is said not to be carried that the model does not have, and the docs list it all", () => {
    const page = readFileSync("docs/language-models.md", "utf8");
    for (const [name, keys] of Object.entries(notCarried)) {
      for (const key of Object.keys(keys)) {
        const plan = plansByEntity().get(name as EntityName);
        expect(plan?.type === "object" && Object.keys(plan.fields), name).toContain(key);
        const kinds = ["Person", "Organization", "State", "Group"].includes(name) ? "Actor" : name;
        expect(page).toContain(`\`${kinds}.${key}\``);
      }
    }
  });

  test("every code of every codelist that is carried stands in it, with its meaning", () => {
    const text = JSON.stringify(inFull);
    for (const { name, codes } of Object.values(codelists)) {
      // These are of fields that an extraction does not have.
      if (["production", "extent"].includes(name)) continue;
      expect(text).toContain(JSON.stringify(Object.keys(codes)).slice(0, -1));
      expect(JSON.stringify(root)).toContain(JSON.stringify(Object.keys(codes)).slice(0, -1));
      for (const [code, { definition }] of Object.entries<{ definition: string }>(codes))
        expect(text).toContain(JSON.stringify(`${code}: ${definition}`).slice(1, -1));
    }
  });

  test("no codelist has the code by which an absence is written", () => {
    for (const { codes } of Object.values(codelists)) expect(Object.keys(codes)).not.toContain("not-stated");
  });

  test("the model writes no offsets and no digests", () => {
    for (const form of structuredOutputForms)
      expect(JSON.stringify(files[form])).not.toMatch(/"(start|end|sha256|digest|schemaVersion)":/);
  });
});

describe("the checker of providers' limits", () => {
  const closed = (properties: object, more: object = {}) => ({
    ...{ type: "object", properties, required: Object.keys(properties), additionalProperties: false },
    ...more,
  });
  const nested = (levels: number): object => closed(levels === 1 ? {} : { inner: nested(levels - 1) });
  const told = (schema: object, name: string) =>
    schemaProblems(schema as JsonSchema, limitsOf(name)).map(
      ({ pointer, message }) => `${pointer} ${message}`,
    );

  test.each([
    ["a choice at the root", { anyOf: [closed({})] }, "openai", /must be an object/],
    ["an open object", { type: "object", properties: {}, required: [] }, "openai", /additionalProperties/],
    [
      "an optional property",
      closed({ a: { type: "string" } }, { required: [] }),
      "openai",
      /^\/properties\/a This property must/,
    ],
    [
      "an unknown keyword",
      closed({ a: { type: "string", pattern: "x" } }),
      "openai",
      /^\/properties\/a\/pattern/,
    ],
    ["six levels", nested(6), "openai-2024", /is 6, more than 5/],
    ["eleven levels", nested(11), "openai", /is 11, more than 10/],
    [
      "a long enum",
      closed({ a: { enum: Array.from({ length: 251 }, (_, at) => `${at}`.padStart(80, "x")) } }),
      "openai",
      /20080 characters/,
    ],
    [
      "many enum values",
      closed({ a: { enum: Array.from({ length: 1001 }, (_, at) => at) } }),
      "openai",
      /is 1001, more/,
    ],
    ["long names", closed({ ["x".repeat(120_001)]: { type: "string" } }), "openai", /is 120001, more/],
    [
      "many unions",
      closed(
        Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`a${at}`, { type: ["string", "null"] }])),
      ),
      "anthropic",
      /is 17, more than 16/,
    ],
    [
      "many optional properties",
      closed(Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`a${at}`, { type: "string" }])), {
        required: [],
      }),
      "anthropic",
      /is 25, more than 24/,
    ],
    [
      "recursion",
      closed({ a: { $ref: "#/$defs/A" } }, { $defs: { A: closed({ a: { $ref: "#/$defs/A" } }) } }),
      "anthropic",
      /uses itself/,
    ],
    ["a reference to nothing", closed({ a: { $ref: "#/$defs/A" } }), "openai", /refers to no schema/],
    [
      "a reference",
      closed({ a: { $ref: "#/$defs/A" } }, { $defs: { A: closed({}) } }),
      "gemini",
      /"\$defs" is not supported/,
    ],
  ])("tells of %s", (_, schema, name, expected) => {
    expect(told(schema, name)).toEqual([expect.stringMatching(expected)].concat(told(schema, name).slice(1)));
  });

  test("accepts what is at the limit", () => {
    expect(told(nested(5), "openai-2024")).toEqual([]);
    expect(told(nested(10), "openai")).toEqual([]);
    const recursive = closed(
      { a: { $ref: "#/$defs/A" } },
      { $defs: { A: closed({ a: { $ref: "#/$defs/A" } }) } },
    );
    expect(told(recursive, "openai")).toEqual([]);
  });

  test("finds the model's own schema too large for any provider", () => {
    const own = JSON.parse(readFileSync(schemaFiles.dataset("draft-2020-12"), "utf8")) as JsonSchema;
    for (const limits of providerLimits) expect(schemaProblems(own, limits).length).toBeGreaterThan(10);
  });
});
