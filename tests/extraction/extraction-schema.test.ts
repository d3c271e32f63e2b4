import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ExtractionSchema } from "leader-calls";
import { ExtractionSchema as ForZod3 } from "leader-calls/zod3";
import { structuredOutputSchema, toExtraction } from "leader-calls/extraction";
import { z } from "zod/v4";
import { example, resolved } from "./extractions.ts";
import type { JsonSchema } from "./extractions.ts";
import { runs } from "../support/number-of-runs.ts";

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(structuredOutputSchema());
const examples = ["minimal", "lenne-bridge", "rare-cases"].map((name) =>
  toExtraction(example(name), { form: "null-unions" }),
);

test("accepts extractions, and gives them back as they are", () => {
  for (const extraction of examples) {
    expect(ExtractionSchema.parse(extraction)).toEqual(extraction);
    expect(ForZod3.parse(extraction)).toEqual(extraction);
  }
});

test("judges as the JSON Schema does", () => {
  const values = fc.constantFrom<unknown>(undefined, null, [], {}, 0, 1.5, true, "", "en", "not-a-code", [
    "x",
  ]);
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.nat(), values, (extraction, at, value) => {
      const spoilt = structuredClone(extraction) as object;
      const places: [Record<string, unknown>, string][] = [];
      const walk = (holder: Record<string, unknown>): void => {
        for (const [key, each] of Object.entries(holder)) {
          places.push([holder, key]);
          if (typeof each === "object" && each !== null) walk(each as Record<string, unknown>);
        }
      };
      walk(spoilt as Record<string, unknown>);
      const [holder, key] = places[at % places.length]!;
      if (value === undefined) delete holder[key];
      else holder[key] = value;
      const isRight = validate(spoilt);
      expect(ExtractionSchema.safeParse(spoilt).success).toBe(isRight);
      expect(ForZod3.safeParse(spoilt).success).toBe(isRight);
    }),
    { numRuns: runs(150) },
  );
});

test("writes a JSON Schema that says the same", () => {
  const written = z.toJSONSchema(ExtractionSchema as never) as JsonSchema;
  expect(written.type).toBe("object");
  const ours = structuredOutputSchema();
  expect(Object.keys(written.properties as object)).toEqual(Object.keys(ours.properties));
  const keysOf = (schema: JsonSchema, name: string) => {
    const { items } = (schema.properties as Record<string, JsonSchema>)[name]!;
    return Object.keys(resolved(items as JsonSchema, schema).properties as object);
  };
  for (const name of ["statements", "circumstances", "actors"])
    expect(keysOf(written, name)).toEqual(keysOf(ours, name));
});
