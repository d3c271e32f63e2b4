import { readdirSync, readFileSync } from "node:fs";
import type { ValidateFunction } from "ajv";
import * as zod4 from "leader-calls";
import * as zod3 from "leader-calls/zod3";
import { describe, expect, test } from "vitest";
import {
  definitionsOf,
  everySchemaIn,
  instancesByName,
  keywords,
  reachable,
  readBundle,
  readExamples,
  referred,
  rootedAt,
  strictAjv,
  targets,
} from "./committed-schemas.ts";
import type { JsonSchema } from "./committed-schemas.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import type { ObjectPlan } from "../../src/plan/plan.ts";
import { expectComplete } from "../support/expect-complete.ts";
import { isThorough, sample } from "../support/number-of-runs.ts";

const repository = new URL("../../", import.meta.url);
const entityNames = Object.keys(zod4.entities);
const safeParse = (version: typeof zod4 | typeof zod3, name: string, value: unknown): boolean =>
  (version.entities as Record<string, { safeParse(value: unknown): { success: boolean } }>)[name]!.safeParse(
    value,
  ).success;

function fieldsOf(schema: JsonSchema): string[] {
  const required = (schema.required ?? []) as string[];
  return Object.keys(schema.properties as object)
    .map((key) => (required.includes(key) ? key : `${key}?`))
    .sort();
}

/** The fields of an object of the plan, written as {@link fieldsOf} writes those of a schema. */
function plannedFields({ fields }: ObjectPlan): string[] {
  return Object.entries(fields)
    .map(([key, { isRequired }]) => (isRequired ? key : `${key}?`))
    .sort();
}

const sizeOf = (value: unknown) => JSON.stringify(value).length;
const planOf = (name: string) => plansByEntity().get(name as keyof typeof zod4.entities);

test("both drafts define the same names", () => {
  const [one, other] = targets.map((target) => Object.keys(definitionsOf(readBundle(target), target)).sort());
  expect(one).toEqual(other);
});

describe("entities", () => {
  const folder = new URL("src/schema/entities/", repository);
  const helpers = ["all-entities.ts", "actor-base.ts", "attributed.ts"];
  const files = readdirSync(folder).filter((file) => !helpers.includes(file));
  const names = files.map((file) =>
    file.replace(/\.ts$/, "").replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
  );

  test("each file of entities holds one entity, which `entities` lists by the file's name", () => {
    expectComplete(names, entityNames, {
      missing: (name) => `The entity ${name} has no file of its name in src/schema/entities.`,
      unexpected: (name) => `The entity ${name} is not in src/schema/entities/all-entities.ts.`,
    });
    for (const file of helpers) {
      expect(readFileSync(new URL(file, folder), "utf8"), file).not.toMatch(/export const \w+Schema\b/);
    }
  });

  test.each(entityNames)("%s is exported with its schema and its type", (name) => {
    const schema = (zod4.entities as Record<string, unknown>)[name];
    expect((zod4 as Record<string, unknown>)[`${name}Schema`]).toBe(schema);
    expect(`${name}Schema` in zod3).toBe(true);
    const types = readFileSync(new URL("src/schema/model-types.ts", repository), "utf8");
    expect(types).toMatch(new RegExp(`\\nexport type ${name} =`));
  });

  test.each(entityNames)("%s is in the plan", (name) => {
    expect(
      planOf(name),
      `Nothing in a dataset has ${name}: no field of src/schema/entities is one`,
    ).toBeDefined();
  });
});

describe.each(targets)("%s", (target) => {
  const bundle = readBundle(target);
  const definitions = definitionsOf(bundle, target);
  const every = everySchemaIn(bundle);
  const objects = every.filter(({ schema }) => schema.properties !== undefined || schema.type === "object");

  // What is defined once is compiled once, also where several entities have it.
  const ajv = strictAjv(target).addSchema(bundle, "bundle");
  /** Ajv's validator of one entity. */
  const validatorOf = (name: string): ValidateFunction =>
    ajv.getSchema(`${String(bundle.$id ?? "bundle")}#/${keywords[target]}/${name}`)!;

  test("compiles in Ajv in strict mode without a warning", () => {
    expect(ajv.getSchema("bundle")).toBeTypeOf("function");
  });

  test.each(sample(Object.keys(definitions).sort(), 15))(
    "rooted at %s alone it compiles and holds nothing unused",
    (name) => {
      const alone = rootedAt(bundle, name);
      expect(strictAjv(target).compile(alone)).toBeTypeOf("function");
      expect([...reachable(alone, target)].sort()).toEqual(Object.keys(definitionsOf(alone, target)).sort());
      const suffix = name === "Dataset" ? "" : `:${name}`;
      expect(alone.$id).toBe(bundle.$id === undefined ? undefined : `${String(bundle.$id)}${suffix}`);
    },
  );

  test("names its version and needs nothing from outside", () => {
    const { SCHEMA_VERSION } = zod4;
    expect(bundle.title).toBe(`leader-calls dataset, schema version ${SCHEMA_VERSION}`);
    // Tools of draft-07, such as react-jsonschema-form, do not find the definitions of a document that has an $id.
    const id = `urn:leader-calls:schema:${SCHEMA_VERSION}:${target}`;
    expect(bundle.$id).toBe(target === "draft-07" ? undefined : id);
    for (const { pointer, schema } of every.slice(1)) expect(schema.$id, pointer).toBeUndefined();
  });

  test("describes every property and every definition", () => {
    const mute = objects.flatMap(({ pointer, schema }) =>
      Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
        .filter(([, field]) => typeof field.description !== "string" || field.description.trim() === "")
        .map(([key]) => `${pointer}/${key}`),
    );
    expect(mute).toEqual([]);
    for (const [name, { $comment, title, description, type, enum: codes }] of Object.entries(definitions)) {
      // What a field says of a text or a number must not be hidden behind what is said of all such texts.
      const isPlain = type !== "object" && type !== undefined && codes === undefined;
      expect(isPlain ? $comment : description, name).toMatch(/\.$/);
      expect(isPlain ? description : $comment, name).toBeUndefined();
      expect(title).toBe(isPlain ? undefined : name);
    }
  });

  test("names every property in lowerCamelCase", () => {
    for (const { pointer, schema } of objects) {
      for (const key of Object.keys(schema.properties as object)) {
        expect(key === "$schema" || /^[a-z][a-zA-Z0-9]*$/.test(key), `${pointer}/${key}`).toBe(true);
      }
    }
  });

  test("closes every object and leaves no part without a type", () => {
    expect(objects.length).toBeGreaterThan(30);
    for (const { pointer, schema } of objects) {
      expect(schema.additionalProperties, pointer).toBe(false);
      expect(Object.keys(schema.properties as object).length, pointer).toBeGreaterThan(0);
    }
    for (const { pointer, schema } of every) {
      const says = ["type", "$ref", "allOf", "anyOf", "oneOf"].some((keyword) => keyword in schema);
      expect(says, `${pointer} accepts anything`).toBe(true);
    }
  });

  test("has no __shared part, no default and no unresolved reference", () => {
    expect(JSON.stringify(bundle)).not.toContain("__shared");
    for (const { pointer, schema } of every) {
      expect(schema.default, pointer).toBeUndefined();
      if (schema.$ref !== undefined) expect(Object.keys(definitions)).toContain(referred(schema));
    }
  });

  test("uses every definition", () => {
    expect([...reachable(bundle, target)].sort()).toEqual(Object.keys(definitions).sort());
  });

  test("bounds every integer on both sides, alike on all validators", () => {
    const integers = every.filter(({ schema }) => schema.type === "integer" || schema.type === "number");
    expect(integers.length).toBeGreaterThan(1);
    for (const { pointer, schema } of integers) {
      expect(schema.type, pointer).toBe("integer");
      expect(schema.minimum, pointer).toBeTypeOf("number");
      expect(schema.maximum, pointer).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER - 1);
    }
  });

  test("writes patterns that Python, Go and Java read too", () => {
    const patterned = every.filter(({ schema }) => schema.pattern !== undefined);
    expect(patterned.length).toBeGreaterThan(8);
    for (const { schema } of patterned) {
      const pattern = String(schema.pattern);
      expect(pattern).not.toMatch(/\(\?/);
      expect(pattern).not.toMatch(/\\[dDwWsSbBpPkuxc0-9]/);
      expect(() => new RegExp(pattern)).not.toThrow();
      expect(() => new RegExp(pattern, "u")).not.toThrow();
      // Java and Ruby take an unescaped bracket in a class for a class in it, and some readers any bare dollar for an end.
      for (const [, members] of pattern.matchAll(/\[((?:\\.|[^\]\\])*)\]/g)) {
        expect(members!.replaceAll(/\\./g, "")).not.toMatch(/[[$]|&&/);
      }
    }
  });

  test("refuses a final line break beside every pattern with an end, which Python, Perl and PHP would let pass", () => {
    const ended = every.filter(({ schema }) => String(schema.pattern).endsWith("$"));
    expect(ended.length).toBeGreaterThan(8);
    for (const { pointer, schema } of ended) {
      expect(schema.not, pointer).toEqual({ type: "string", pattern: "[\\n\\r]$" });
      expect(new RegExp(String(schema.pattern)).test("\n")).toBe(false);
    }
  });

  test("uses no format, whose meaning validators differ about, and no length but that of not being empty", () => {
    for (const { pointer, schema } of every) {
      expect(schema.format, pointer).toBeUndefined();
      expect(schema.maxLength, pointer).toBeUndefined();
      expect([undefined, 1], pointer).toContain(schema.minLength);
    }
  });

  test.each(entityNames)("has the kinds and fields of %s that the plan has", (name) => {
    const plan = planOf(name)!;
    const schema = definitions[name]!;
    if (plan.type === "object") {
      expect(fieldsOf(schema)).toEqual(plannedFields(plan));
      return;
    }
    const options = (schema.anyOf ?? schema.oneOf) as JsonSchema[];
    const kinds = options.map((option) => {
      const { properties, ...own } = option.$ref === undefined ? option : definitions[referred(option)!]!;
      const { const: kind } = (properties as { kind: { const: string } }).kind;
      return [kind, fieldsOf({ properties, ...own })];
    });
    expect(kinds).toEqual(
      Object.entries(plan.options).map(([kind, option]) => [kind, plannedFields(option)]),
    );
  });

  test("asks for as many items as the plan does", () => {
    for (const [name, plan] of plansByEntity()) {
      if (plan.type === "union") continue;
      for (const [key, { value }] of Object.entries(plan.fields)) {
        const { minItems, maxItems } = (definitions[name]!.properties as Record<string, JsonSchema>)[key]!;
        const { minimum, maximum } = value.type === "list" ? value : { minimum: 0, maximum: undefined };
        expect([minItems ?? 0, maxItems], `${name}.${key}`).toEqual([minimum, maximum]);
      }
    }
  });

  test.each(entityNames)("refuses nonsense in the place of %s", (name) => {
    const accepts = validatorOf(name);
    for (const nonsense of [{ nonsense: 1 }, [], "text", 7, null, true]) {
      expect(accepts(nonsense), JSON.stringify(nonsense)).toBe(false);
    }
    const plan = planOf(name)!;
    const needsNothing = plan.type === "object" && plannedFields(plan).every((field) => field.endsWith("?"));
    expect(accepts({})).toBe(needsNothing);
    expect(safeParse(zod4, name, {})).toBe(needsNothing);
    expect(safeParse(zod3, name, {})).toBe(needsNothing);
  });

  const instances = new Map<string, unknown[]>();
  for (const example of Object.values(readExamples())) {
    for (const [name, values] of instancesByName(bundle, target, example)) {
      instances.set(name, [...(instances.get(name) ?? []), ...values]);
    }
  }

  test.each(entityNames)(
    "accepts each %s of the examples, but none with a key too many or too few",
    (name) => {
      const accepts = validatorOf(name);
      const found = instances.get(name) ?? [];
      expect(found.length, `No example has ${name}. Run: npm test -- tests/examples`).toBeGreaterThan(0);
      const { required = [] } = definitions[name] as { required?: string[] };
      // That all examples are accepted whole is tried in agreement.test.ts.
      const shortest = [...found].sort((one, other) => sizeOf(one) - sizeOf(other)).slice(0, 2);
      for (const value of (isThorough ? found : shortest) as Record<string, unknown>[]) {
        expect(accepts(value)).toBe(true);
        expect(safeParse(zod4, name, value)).toBe(true);
        expect(safeParse(zod3, name, value)).toBe(true);
        const wrong = [
          { ...value, nonsense: 1 },
          ...required.map((key) => ({ ...value, [key]: undefined })),
          ...required.map((key) => ({ ...value, [key]: null })),
        ].map((spoiled) => JSON.parse(JSON.stringify(spoiled)) as unknown);
        for (const spoiled of wrong) {
          expect(accepts(spoiled), JSON.stringify(spoiled)).toBe(false);
          expect(safeParse(zod4, name, spoiled)).toBe(false);
          expect(safeParse(zod3, name, spoiled)).toBe(false);
        }
      }
    },
  );
});
