import { describe, expect, test } from "vitest";
import * as mini from "zod/mini";
import * as zod3 from "zod/v3";
import { z } from "zod/v4";
import { loadSchemas } from "../../src/generate/plan/load-schemas.ts";
import { makePlan } from "../../src/generate/plan/make-plan.ts";
import { modelAsText } from "../../src/generate/plan/plan-model.ts";
import { readZod } from "../../src/generate/plan/read-zod.ts";
import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import { StatementSchema } from "../../src/schema/entities/statement.ts";
import { SettingSchema } from "../../src/schema/codelists/all-code-schemas.ts";
import { identity, reference } from "../../src/schema/reference.ts";
import { TextSchema } from "../../src/schema/scalars/text.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { changedSchemas } from "./changed-models.ts";
import type { AnySchema } from "./changed-models.ts";

const named = await loadSchemas();

/** A model that has only one object, whose field is a schema. */
function modelWith(field: AnySchema) {
  // Not by .describe(), which makes a copy: what was done to the schema itself would be lost.
  if (!z.globalRegistry.has(field)) z.globalRegistry.add(field, { description: "A field." });
  const Thing = z.strictObject({ field }).describe("A thing.");
  return makePlan("Thing", { ...named, entities: new Map([["Thing", Thing]]) });
}

const text = () => z.string().regex(/^a+$/, "letters a");
const count = () => z.number().int("a count").min(0, "a count").max(9, "a count");
const checkOf = (schema: AnySchema, at = 0) => schema._zod.def.checks[at];

const refused: readonly [what: string, make: () => AnySchema, reason: RegExp][] = [
  [
    "a pattern under a condition",
    () => z.string().check(z.regex(/^a$/, { error: "an a", when: () => false } as never)),
    /regex.*condition/,
  ],
  [
    "a length under a condition",
    () => z.string().check(z.minLength(1, { error: "some", when: () => false } as never)),
    /min_length.*condition/,
  ],
  [
    "a bound under a condition",
    () =>
      z
        .number()
        .int("n")
        .min(0, "n")
        .check(z.lte(5, { error: "n", when: () => false } as never)),
    /less_than.*condition/,
  ],
  [
    "a list's length under a condition",
    () => z.array(text()).check(z.maxLength(3, { when: () => false } as never)),
    /max_length.*condition/,
  ],
  [
    "a parser that was replaced",
    () => {
      const schema = text();
      schema._zod.parse = (payload) => payload;
      return schema;
    },
    /string was replaced/,
  ],
  [
    "checks that are not run",
    () => {
      const schema = text();
      schema._zod.run = schema._zod.parse;
      return schema;
    },
    /string was replaced/,
  ],
  [
    "a check that was replaced",
    () => {
      const schema = text();
      checkOf(schema)._zod.check = () => undefined;
      return schema;
    },
    /regex.*was replaced/,
  ],
  [
    "a check made by hand",
    () =>
      z.string().check({
        _zod: {
          def: { check: "min_length", minimum: 1, error: () => "some" },
          onattach: [],
          check: () => undefined,
        },
      } as never),
    /min_length/,
  ],
  [
    "values put into a literal",
    () => {
      const schema = z.literal("a");
      schema._zod.values.add("b" as never);
      return schema;
    },
    /literal was replaced/,
  ],
  [
    "another class over a kind of Zod",
    () => {
      class Own extends z.ZodString {}
      return new Own({ type: "string" });
    },
    /another copy or kind of Zod/,
  ],
  ["Zod Mini", () => mini.string().check(mini.regex(/^a$/, "an a")), /another copy or kind of Zod/],
  ["exactOptional", () => z.exactOptional(text()), /ZodExactOptional/],
  ["a format of Zod", () => z.email("an address"), /ZodEmail/],
  ["a format as a check", () => z.string().check(z.email("an address")), /email/],
  ["coercion", () => z.coerce.string().regex(/a/, "an a"), /coerce/],
  [
    "a pattern that matches what it likes",
    () => z.string().regex(Object.assign(/^a$/, { test: () => true }), "an a"),
    /nothing more/,
  ],
  [
    "a setting that is inherited",
    () =>
      new z.ZodString(Object.assign(Object.create({ coerce: true }) as object, { type: "string" }) as never),
    /coerce/,
  ],
  [
    "a setting that is hidden",
    () => new z.ZodString(Object.defineProperty({ type: "string" }, "coerce", { value: true }) as never),
    /coerce/,
  ],
  ["a bound that is no number", () => z.number().int("n").min(NaN, "n").max(9, "n"), /bound NaN/],
  ["a bound that is infinite", () => z.number().int("n").min(0, "n").max(Infinity, "n"), /bound Infinity/],
  ["a bound that is exclusive", () => z.number().int("n").gt(0, "n").max(9, "n"), /inclusive/],
  ["a number of 32 bits", () => z.number().check(z.int32("n")).min(0, "n").max(9, "n"), /int32/],
  ["a length that is no number", () => z.array(text()).max(NaN), /length of a list.*NaN/],
  ["a refinement of a list", () => z.array(text()).refine(() => true), /\.refine.*list/],
  ["a refinement of an enum", () => (SettingSchema as AnySchema).refine(() => true), /\.refine.*enum/],
  [
    "a refinement behind optional",
    () =>
      text()
        .optional()
        .refine(() => true),
    /\.refine.*optional/,
  ],
  ["a change of the text", () => text().overwrite((value) => value.trim()), /overwrite/],
  ["optional twice", () => text().optional().optional(), /optional/],
  ["an item that is optional", () => z.array(text().optional()), /optional/],
  [
    "an entity with a field more",
    () => StatementSchema.extend({ more: TextSchema }),
    /not the schema of an entity/,
  ],
  ["an entity with a field less", () => StatementSchema.omit({ note: true }), /not the schema of an entity/],
  ["an entity whose fields are optional", () => StatementSchema.partial(), /not the schema of an entity/],
  [
    "the same codes in another order",
    () => z.enum([...SettingSchema.options].reverse() as never),
    /no codelist/,
  ],
  ["the same codes in a list of their own", () => z.enum(SettingSchema.options), /no codelist/],
  ["an enum of numbers", () => z.enum({ a: 1 }), /the code 1/],
  [
    "an id that is named by nothing",
    () => reference(["account"], "An account.").describe("An account."),
    /reference\(\)/,
  ],
  [
    "a reference with a check more",
    () => reference(["account"], "An account.").min(1, "an id").describe("An account."),
    /reference\(\)/,
  ],
  [
    "an id with a pattern more",
    () => identity("account", "An id.").regex(/^a/, "an a").describe("An id."),
    /identity\(\)/,
  ],
  [
    "words for the JSON Schema alone",
    () => text().meta({ description: "A text.", maxLength: 3 } as never),
    /maxLength/,
  ],
  ["a check without a message", () => z.string().regex(/a/), /message/],
];

describe("refuses, by place and reason", () => {
  test.each(refused)("%s", (_, make, reason) => {
    const act = () => modelWith(make());
    expect(act).toThrow(/^Thing\.field(\[\])?: /);
    expect(act).toThrow(reason);
  });

  test("a description that is missing", () => {
    const Thing = z.strictObject({ field: text() }).describe("A thing.");
    expect(() => makePlan("Thing", { ...named, entities: new Map([["Thing", Thing]]) })).toThrow(
      "Thing.field: a description is missing",
    );
  });

  test("a schema that contains itself", () => {
    const Thing: AnySchema = z
      .strictObject({
        get inner() {
          return z.array(Thing as never).describe("Things.");
        },
      })
      .describe("A thing.");
    expect(() => makePlan("Thing", { ...named, entities: new Map([["Thing", Thing]]) })).toThrow(
      "Thing.inner[]: Thing contains itself",
    );
  });

  test("a field of which only the schema that it shares with others says something", () => {
    const Text = named.scalars.get("Text") as AnySchema;
    for (const field of [Text, Text.optional()]) {
      const Thing = z.strictObject({ occasion: field }).describe("A thing.");
      expect(() =>
        makePlan("Thing", { ...named, entities: new Map([["Thing", Thing as AnySchema]]) }),
      ).toThrow("Thing.occasion: this has only the description of Text");
    }
  });

  test("a field that every object has anyway", () => {
    const Thing = z.strictObject({ toString: text().describe("A text.") }).describe("A thing.");
    expect(() => makePlan("Thing", { ...named, entities: new Map([["Thing", Thing as AnySchema]]) })).toThrow(
      /^Thing\.toString: every JavaScript object/,
    );
  });

  test("two parts of one name", () => {
    const kind = (name: string, field: AnySchema) =>
      z
        .strictObject({ kind: z.literal(name).describe("A kind."), field: field.describe("A field.") })
        .describe("A part.");
    const Thing = z
      .discriminatedUnion("kind", [kind("a-b", text()), kind("aB", count())])
      .describe("A thing.");
    const Root = z.strictObject({ thing: Thing.describe("The thing.") }).describe("A document.");
    expect(() =>
      makePlan("Root", {
        ...named,
        entities: new Map<string, AnySchema>([
          ["Root", Root],
          ["Thing", Thing],
        ]),
      }),
    ).toThrow(/two different objects would be named ThingA?B/);
  });
});

describe("refuses of Zod 3, by place and reason", () => {
  const text3 = () => zod3.z.string().regex(/^a+$/, "letters a");
  test.each<[string, () => AnySchema, RegExp]>([
    ["a parser that was replaced", () => Object.assign(text3(), { _parse: () => undefined }), /was replaced/],
    [
      "another class over a kind of Zod",
      () => new (class extends zod3.ZodString {})(text3()._def),
      /another copy/,
    ],
    ["a refinement", () => text3().refine(() => true), /\.refine.*\(ZodEffects\)/],
    ["a change of the text", () => text3().trim(), /"trim" on a string/],
    ["coercion", () => zod3.z.coerce.string(), /coerce/],
    ["a brand", () => text3().brand("a"), /ZodBranded/],
    ["a length that is no number", () => zod3.z.array(text3()).max(NaN), /length of a list.*NaN/],
    ["a bound that is no number", () => zod3.z.number().int("n").min(NaN, "n").max(9, "n"), /bound NaN/],
    [
      "a number that must be finite",
      () => zod3.z.number().int("n").min(0, "n").max(9, "n").finite("n"),
      /finite/,
    ],
    ["an object that is not strict", () => zod3.z.object({ a: text3() }), /must be strict/],
    [
      "an object with a schema for unknown keys",
      () => zod3.z.strictObject({}).catchall(text3()),
      /must be strict/,
    ],
    ["a pattern with a flag", () => zod3.z.string().regex(/a/i, "an a"), /flags/],
    ["a pattern without a message", () => zod3.z.string().regex(/a/), /message/],
  ])("%s", (_, make, reason) => {
    const act = () => readZod(make(), "Thing.field");
    expect(act).toThrow(/^Thing\.field: /);
    expect(act).toThrow(reason);
  });
});

test("schemas that were used already give the same plan", () => {
  const before = modelAsText(makePlan("Dataset", named));
  DatasetSchema.safeParse(makeValidDataset(new Random(1)).dataset);
  DatasetSchema.safeParse({});
  expect(modelAsText(makePlan("Dataset", named))).toBe(before);
});

test("refuses what is no schema", () => {
  for (const wrong of [{ description: "Nothing." }, null, "string", undefined])
    expect(() => readZod(wrong as never, "Thing.field")).toThrow("Thing.field: this is no Zod schema");
});

test("what Zod calls a copy of the same schema gives the same plan", () => {
  const plain = modelAsText(modelWith(text().describe("A text.")));
  for (const same of [
    text().meta({ description: "A text." }),
    text().describe("Another text.").describe("A text."),
    text().brand("a").describe("A text."),
    z.string().regex(/^a+$/, { error: "letters a", abort: true }).describe("A text."),
    z.string().check(z.regex(/^a+$/, "letters a")).describe("A text."),
  ])
    expect(modelAsText(modelWith(same))).toBe(plain);
});

test("a check that is hidden deep in the model is found, and its place is named", () => {
  const hidden = changedSchemas(named, (schema, at) =>
    at.place === "Evidence.exact" && at.level === "value" ? schema.refine(() => true) : schema,
  );
  expect(() => makePlan("Dataset", hidden)).toThrow(/^Evidence\.exact: .*\.refine/);
});
