import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  checkedDataset,
  checkedDatasetSchema,
  DatasetSchema,
  nearCodes,
  validateDataset,
} from "leader-calls";
import type { CheckedDatasetOptions, Dataset, DatasetIssue } from "leader-calls";
import { toJsonSchema } from "leader-calls/json-schema";
import * as zod3 from "leader-calls/zod3";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z as z3 } from "zod/v3";
import { z } from "zod/v4";
import { readFileSync } from "node:fs";
import { schemaFiles } from "../schemas/versions.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { sample } from "../support/number-of-runs.ts";

const published = (target: "draft-07" | "draft-2020-12"): object =>
  JSON.parse(readFileSync(schemaFiles.dataset(target), "utf8")) as object;
const draft07 = published("draft-07");
const draft2020 = published("draft-2020-12");

const texts = { readout: readExample<Dataset>("minimal").sources[0]!.text! };

function edited(edit: (data: Dataset) => void): Dataset {
  const data = readExample<Dataset>("minimal");
  edit(data);
  return data;
}

const unknownId = edited(({ calls }) => (calls[0]!.statements![0]!.speakers[0] = "ilse-vern"));
const misquoted = edited(
  ({ calls }) => (calls[0]!.statements![0]!.evidence[0]!.exact = "She urged him to reopen the Lenne gate."),
);
const withoutText = edited(({ sources }) => delete sources[0]!.text);
const wrongId = edited((data) => (data.id = "Not an id"));

async function issuesOf(options: CheckedDatasetOptions, value: unknown): Promise<readonly DatasetIssue[]> {
  const result = await checkedDataset(options)["~standard"].validate(value);
  return result.issues ?? [];
}

async function placesOf(options: CheckedDatasetOptions, value: unknown): Promise<string[]> {
  return (await issuesOf(options, value)).map(
    ({ diagnostic, path }) => `${diagnostic.code} ${path.join(".")}`,
  );
}

describe("a checked dataset as a Standard Schema", () => {
  test("has the interfaces that the specification asks for, and the types of a dataset", () => {
    const schema = checkedDataset();
    expectTypeOf(schema).toExtend<StandardSchemaV1<Dataset>>();
    expectTypeOf(schema).toExtend<StandardJSONSchemaV1<Dataset>>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<Dataset>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<Dataset>();
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "leader-calls" });
  });

  test("gives the very dataset where nothing is wrong", () => {
    for (const name of exampleNames.filter((each) => !each.startsWith("putin"))) {
      const data = readExample<Dataset>(name);
      const result = checkedDataset()["~standard"].validate(data);
      expect(result).toEqual({ value: data });
      expect("value" in result && result.value).toBe(data);
    }
  });

  test("refuses an unknown id and a misquotation, with a path and a sentence", async () => {
    const [unknown, ...more] = await issuesOf({}, unknownId);
    expect(more).toEqual([]);
    expect(unknown!.path).toEqual(["calls", 0, "statements", 0, "speakers", 0]);
    expect(unknown!.message).toMatch(/^.*"ilse-vern".*Did you mean "ilse-varn"\?.*$/s);
    const [wrong, ...others] = await issuesOf({}, misquoted);
    expect(others).toEqual([]);
    expect(wrong!.path).toEqual(["calls", 0, "statements", 0, "evidence", 0, "exact"]);
    expect(wrong!.message).toMatch(/"gate".*"bridge"/s);
    expect(wrong!.message).toMatch(/^[A-Z].*\.$/s);
    expect(wrong!.diagnostic.code).toBe("evidence/quote-mismatch");
  });

  test("refuses what has another structure, a missing key at that key", async () => {
    expect(await placesOf({}, wrongId)).toEqual(["structure/wrong-format id"]);
    expect(await placesOf({}, 42)).toEqual(["structure/wrong-type "]);
    const missing = edited(({ calls }) => delete (calls[0] as Partial<(typeof calls)[0]>).status);
    expect(await placesOf({}, missing)).toEqual(["structure/missing-key calls.0.status"]);
  });

  test("refuses evidence that could not be checked, unless that is allowed", async () => {
    expect(await placesOf({}, withoutText)).toEqual(["evidence/not-verified sources.0"]);
    expect(await placesOf({ evidence: "may-be-unchecked" }, withoutText)).toEqual([]);
    expect(await placesOf({ texts }, withoutText)).toEqual([]);
    expect(await placesOf({ evidence: "must-match-given-texts" }, readExample("minimal"))).toEqual([
      "evidence/not-verified sources.0",
    ]);
  });

  test("refuses from the severity on that is set", async () => {
    const unused = edited(({ actors }) => actors.push({ kind: "state", id: "westmark", name: "Westmark" }));
    const { ok, diagnostics } = validateDataset(unused);
    expect(ok).toBe(true);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(await placesOf({}, unused)).toEqual([]);
    expect(await placesOf({ severity: "warning" }, unused)).toEqual(["reference/unused-entity actors.5.id"]);
    expect(await placesOf({ severity: "info" }, unused)).toEqual(["reference/unused-entity actors.5.id"]);
  });

  test("refuses where more was found than diagnostics may be made", async () => {
    expect(await placesOf({ maxDiagnostics: 0 }, unknownId)).toEqual(["structure/too-many-diagnostics "]);
  });

  test("asks for the texts of each dataset whose structure holds", async () => {
    const asked: string[] = [];
    const options: CheckedDatasetOptions = {
      evidence: "must-match-given-texts",
      texts: ({ id, sources }) => {
        asked.push(id);
        return sources[0]!.id === "readout" ? texts : undefined;
      },
    };
    expect(await placesOf(options, readExample("minimal"))).toEqual([]);
    expect(await placesOf(options, wrongId)).toEqual(["structure/wrong-format id"]);
    expect(asked).toEqual(["minimal"]);
    const later: CheckedDatasetOptions = { ...options, texts: () => Promise.resolve(texts) };
    expect(checkedDataset(later)["~standard"].validate(withoutText)).toBeInstanceOf(Promise);
    expect(await placesOf(later, withoutText)).toEqual([]);
    expect(await placesOf(later, misquoted)).toEqual([
      "evidence/quote-mismatch calls.0.statements.0.evidence.0.exact",
    ]);
    const none: CheckedDatasetOptions = { texts: () => undefined };
    expect(await placesOf(none, withoutText)).toEqual(["evidence/not-verified sources.0"]);
    const failing: CheckedDatasetOptions = { texts: () => Promise.reject(new Error("no archive")) };
    await expect(issuesOf(failing, withoutText)).rejects.toThrow("no archive");
  });

  test("takes all that fails when it is read for what it is, and never throws", async () => {
    const broken = new Proxy({}, { ownKeys: () => expect.fail("read") as never });
    for (const options of [{}, { texts: () => texts }])
      expect(await placesOf(options, broken)).toEqual(["structure/unreadable "]);
  });

  test("knows a project's rules and codes", async () => {
    const own = edited(({ calls }) => (calls[0]!.statements![0]!.acts = ["x-bless" as "request"]));
    const options: CheckedDatasetOptions = {
      extensionCodes: { act: { "x-bless": "Wishes well in the name of a deity." } },
      suggestCodes: nearCodes,
      rules: { "reference/unknown-id": "off" },
    };
    expect(await placesOf({}, own)).toEqual(["structure/unknown-code calls.0.statements.0.acts.0"]);
    expect(await placesOf(options, own)).toEqual([]);
    const schema = checkedDataset(options)["~standard"].jsonSchema.input({ target: "draft-07" });
    expect(new Ajv({ strict: true }).validate(schema, own)).toBe(true);
  });

  test("says at once what is wrong with its options", () => {
    for (const [options, says] of [
      [{ severity: "errors" }, /severity must be "error", "warning" or "info", but is "errors"/],
      [{ evidence: "checked" }, /evidence must be/],
      [{ texts: new Map() }, /texts .*Map/],
      [{ rules: { "no/rule": "off" } }, /no rule no\/rule/],
      [null, /options must be an object/],
      ["texts", /options must be an object/],
    ] as const)
      for (const make of [checkedDataset, checkedDatasetSchema, zod3.checkedDatasetSchema])
        expect(() => make(options as never)).toThrow(says);
  });
});

/** A schema with everything written where it is used, and without words. */
function inlined(root: object): unknown {
  const all = root as Record<string, Record<string, unknown>>;
  const visit = (value: unknown, isSchema = true): unknown => {
    if (Array.isArray(value)) return value.map((each) => visit(each));
    if (typeof value !== "object" || value === null) return value;
    const { $ref, ...rest } = value as Record<string, unknown>;
    if (typeof $ref === "string") {
      const [, keyword, name] = $ref.split("/");
      return visit(all[keyword!]![name!]);
    }
    const { allOf: whole } = rest;
    if (isSchema && Array.isArray(whole) && whole.length === 1) return visit(whole[0]);
    return Object.fromEntries(
      Object.entries(rest)
        .filter(([key]) => !isSchema || !/^(\$.*|definitions|title|description)$/.test(key))
        .map(([key, each]) => [key, visit(each, !(isSchema && key === "properties"))]),
    );
  };
  return visit(all);
}

describe("the JSON Schema of a checked dataset", () => {
  const { jsonSchema } = checkedDataset()["~standard"];

  test("says what the published schema of a dataset says", () => {
    expect(inlined(jsonSchema.input({ target: "draft-2020-12" }))).toEqual(inlined(draft2020));
    expect(inlined(jsonSchema.output({ target: "draft-07" }))).toEqual(inlined(draft07));
  });

  test("is accepted by validators, in every target", () => {
    const all = [
      ["draft-2020-12", new Ajv2020({ strict: true })],
      ["draft-07", new Ajv({ strict: true })],
      ["openapi-3.0", new Ajv({ strict: true })],
    ] as const;
    for (const [target, ajv] of sample(all, 3)) {
      const validate = ajv.compile(jsonSchema.input({ target }));
      for (const name of exampleNames) expect(validate(readExample(name))).toBe(true);
      expect(validate(wrongId)).toBe(false);
    }
    expect(() => jsonSchema.input({ target: "draft-03" })).toThrow(
      'There is no target "draft-03". The targets are draft-2020-12, draft-07, openapi-3.0.',
    );
  });
});

describe.each([
  { version: "Zod 4", ofVersion: checkedDatasetSchema },
  { version: "Zod 3", ofVersion: zod3.checkedDatasetSchema },
])("a checked dataset as a schema of $version", ({ ofVersion }) => {
  const make = ofVersion as typeof checkedDatasetSchema;
  type Found = { path: string; message: string; code: unknown };
  const issues = async (options: CheckedDatasetOptions, value: unknown): Promise<Found[]> => {
    const result = await make(options).safeParseAsync(value);
    return (result.error?.issues ?? []).map(({ path, message, code }) => ({
      path: path.join("."),
      message,
      code,
    }));
  };

  test("gives the dataset where nothing is wrong", () => {
    const data = readExample<Dataset>("minimal");
    expect(make().parse(data)).toEqual(data);
    expect(make({ texts }).safeParse(withoutText).success).toBe(true);
  });

  test("refuses what the rules refuse, in the words of the Standard Schema", async () => {
    for (const value of [unknownId, misquoted, withoutText]) {
      const [found, ...more] = await issues({}, value);
      const [expected] = await issuesOf({}, value);
      expect(more).toEqual([]);
      expect(found).toEqual({ path: expected!.path.join("."), message: expected!.message, code: "custom" });
    }
    const [issue] = make().safeParse(misquoted).error!.issues;
    expect((issue as { params?: { diagnostic?: { code: string } } }).params?.diagnostic?.code).toBe(
      "evidence/quote-mismatch",
    );
  });

  test("reports a fault of the structure once, and no rules beside it", async () => {
    const both = structuredClone(unknownId);
    both.id = "Not an id";
    for (const value of [wrongId, both, 42, { ...both, colour: "red" }]) {
      const plain = (make === checkedDatasetSchema ? DatasetSchema : zod3.DatasetSchema).safeParse(value);
      expect((await issues({}, value)).map(({ path }) => path)).toEqual(
        plain.error!.issues.map(({ path }) => path.join(".")),
      );
    }
  });

  test("asks for texts, also where they come later", async () => {
    expect(await issues({ texts: () => Promise.resolve(texts) }, withoutText)).toEqual([]);
    expect(
      (await issues({ texts: () => Promise.resolve(texts) }, misquoted)).map(({ path }) => path),
    ).toEqual(["calls.0.statements.0.evidence.0.exact"]);
    const sync = () => make({ texts: () => texts }).safeParse(withoutText).success;
    expect(sync()).toBe(true);
  });

  test("says that it knows no codes of a project's own", () => {
    const options = { extensionCodes: { act: { "x-bless": "Wishes well." } } };
    expect(() => make(options as never)).toThrow("use checkedDataset");
  });
});

describe("a checked dataset as a schema of Zod", () => {
  test("has the types and the JSON Schema of the plain one", () => {
    const schema = checkedDatasetSchema({ texts });
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<Dataset>();
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<Dataset>();
    expectTypeOf(schema.shape).toEqualTypeOf(DatasetSchema.shape);
    type SchemaOf3 = ReturnType<typeof zod3.checkedDatasetSchema>;
    expectTypeOf<z3.output<SchemaOf3>>().toEqualTypeOf<zod3.Dataset>();
    expectTypeOf<z3.input<SchemaOf3>>().toEqualTypeOf<zod3.Dataset>();
    expect(z.toJSONSchema(schema)).toEqual(z.toJSONSchema(DatasetSchema));
    for (const target of sample(["draft-2020-12", "draft-07", "openapi-3.0", "openapi-3.1"] as const, 4))
      expect(toJsonSchema(schema, { target })).toEqual(toJsonSchema(DatasetSchema, { target }));
  });

  test("can be a part of another schema", () => {
    const archive = z.object({ shelf: z.string(), dataset: checkedDatasetSchema() });
    const { error } = archive.safeParse({ shelf: "A", dataset: misquoted });
    expect(error!.issues.map(({ path }) => path.join("."))).toEqual([
      "dataset.calls.0.statements.0.evidence.0.exact",
    ]);
  });
});
