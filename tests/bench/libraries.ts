import { Type } from "@sinclair/typebox";
import type { TSchema } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type } from "arktype";
import * as v from "valibot";
import { z } from "zod/v4";
import * as zod3 from "leader-calls/zod3";
import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import { membersOf } from "../../src/plan/accepting.ts";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import type { ValuePlan } from "../../src/plan/plan.ts";

type Accept = (value: unknown) => boolean;

/** What a string must be: it matches all patterns, and is perhaps not empty. */
interface StringDemands {
  readonly patterns: readonly RegExp[];
  readonly isFilled: boolean;
}

/** How a library writes each kind of value; with these, one walk over our plan gives the same in any library. */
interface Builder<T> {
  object(fields: readonly { key: string; schema: T; optional: boolean }[]): T;
  list(item: T, minimum: number): T;
  union(options: readonly T[]): T;
  codes(codes: readonly string[]): T;
  literal(value: string): T;
  string(demands: StringDemands): T;
  whole(minimum: number, maximum: number): T;
}

function translate<T>(plan: ValuePlan, into: Builder<T>): T {
  switch (plan.type) {
    case "object":
      return into.object(
        Object.entries(plan.fields).map(([key, { value, isRequired }]) => ({
          key,
          schema: translate(value, into),
          optional: !isRequired,
        })),
      );
    case "list":
      return into.list(translate(plan.item, into), plan.minimum);
    case "union":
      return into.union(Object.values(plan.options).map((option) => translate(option, into)));
    case "code":
      return into.codes(plan.codes);
    case "literal":
      return into.literal(plan.value);
    case "string": {
      const patterns = plan.demands.flatMap(({ pattern }) => (pattern ? [pattern] : []));
      return into.string({ patterns, isFilled: patterns.length < plan.demands.length });
    }
    case "number":
      return into.whole(plan.minimum, plan.maximum);
  }
}

/** Definitions of objects: Ajv makes a function of each, where one for all would be too large to be optimized. */
const definitions = new Map<string, object>();

function define(schema: object): object {
  const text = JSON.stringify(schema);
  let name = [...definitions].find(([, known]) => JSON.stringify(known) === text)?.[0];
  if (name === undefined) definitions.set((name = `object${definitions.size}`), schema);
  return { $ref: `#/$defs/${name}` };
}

/** As one would write it for Ajv by hand: with `discriminator`, without which unions cost it four times as much. */
const jsonSchema: Builder<object> = {
  object: (fields) =>
    define({
      type: "object",
      properties: Object.fromEntries(fields.map(({ key, schema }) => [key, schema])),
      required: fields.filter(({ optional }) => !optional).map(({ key }) => key),
      additionalProperties: false,
    }),
  list: (items, minItems) => ({ type: "array", items, minItems }),
  union: (oneOf) => ({ type: "object", discriminator: { propertyName: "kind" }, required: ["kind"], oneOf }),
  codes: (codes) => ({ type: "string", enum: codes }),
  literal: (value) => ({ const: value }),
  // Without minLength, which counts code points: a pattern that asks for one character costs a third.
  string: ({ patterns: [first, ...rest], isFilled }) => ({
    type: "string",
    ...((first ?? isFilled) && { pattern: first?.source ?? "[^]" }),
    ...(rest.length > 0 && { allOf: rest.map(({ source }) => ({ pattern: source })) }),
  }),
  whole: (minimum, maximum) => ({ type: "integer", minimum, maximum }),
};

type Valibot = v.GenericSchema;
const valibot: Builder<Valibot> = {
  object: (fields) => {
    const object = v.strictObject(
      Object.fromEntries(
        fields.map(({ key, schema, optional }) => [key, optional ? v.optional(schema) : schema]),
      ),
    );
    const isNoList = v.check((value: unknown) => !Array.isArray(value));
    return fields.every(({ optional }) => optional) ? v.pipe(v.unknown(), isNoList, object) : object;
  },
  list: (item, minimum) => v.pipe(v.array(item), v.minLength(minimum)),
  union: (options) =>
    v.variant(
      "kind",
      options as unknown as [v.StrictObjectSchema<{ kind: v.LiteralSchema<string, undefined> }, undefined>],
    ),
  codes: (codes) => v.picklist(codes),
  literal: (value) => v.literal(value),
  string: ({ patterns, isFilled }) =>
    v.pipe(
      v.string(),
      ...([...patterns.map((each) => v.regex(each)), ...(isFilled ? [v.nonEmpty()] : [])] as []),
    ),
  whole: (minimum, maximum) => v.pipe(v.number(), v.safeInteger(), v.minValue(minimum), v.maxValue(maximum)),
};

const typebox: Builder<TSchema> = {
  object: (fields) =>
    Type.Object(
      Object.fromEntries(
        fields.map(({ key, schema, optional }) => [key, optional ? Type.Optional(schema) : schema]),
      ),
      { additionalProperties: false },
    ),
  list: (item, minItems) => Type.Array(item, { minItems }),
  union: (options) => Type.Union([...options]),
  codes: (codes) => Type.Union(codes.map((code) => Type.Literal(code))),
  literal: (value) => Type.Literal(value),
  string: ({ patterns: [first], isFilled }) =>
    Type.String({ ...(first && { pattern: first.source }), ...(isFilled && { minLength: 1 }) }),
  whole: (minimum, maximum) => Type.Integer({ minimum, maximum }),
};

interface Ark {
  array(): Ark;
  or(other: Ark): Ark;
  and(other: Ark): Ark;
  narrow(holds: (value: unknown) => boolean): Ark;
  allows(value: unknown): boolean;
}
const ark = type as unknown as ((definition: unknown, ...rest: unknown[]) => Ark) & {
  enumerated(...values: unknown[]): Ark;
  unit(value: unknown): Ark;
};
const arktype: Builder<Ark> = {
  object: (fields) => {
    const object = ark(
      Object.fromEntries([
        ["+", "reject"],
        ...fields.map(({ key, schema, optional }) => [optional ? `${key}?` : key, schema]),
      ]),
    );
    // A list is an object to it, as it is to Valibot, and an empty one has no key too many.
    return fields.every(({ optional }) => optional)
      ? object.narrow((value) => !Array.isArray(value))
      : object;
  },
  list: (item, minimum) => item.array().and(ark(`unknown[] >= ${minimum}`)),
  union: (options) => options.reduce((one, other) => one.or(other)),
  codes: (codes) => ark.enumerated(...codes),
  literal: (value) => ark.unit(value),
  string: ({ patterns, isFilled }) =>
    patterns.reduce((all, each) => all.and(ark(each)), ark(isFilled ? "string > 0" : "string")),
  whole: (minimum, maximum) => ark(`${minimum} <= number.integer <= ${maximum}`),
};

/** A validator of structure and the name and version that the table shows. */
export interface Library {
  readonly name: string;
  readonly accept: Accept;
}

/** Our own acceptance of a structure, as a validation does it once it is warm. */
export const ours = (value: unknown, isParsed: boolean) => membersOf(datasetPlan, value, { isParsed });

/** Validators of the same structure by other libraries, each translated from our plan. */
export function makeLibraries(): Library[] {
  const ajv = new Ajv2020({ discriminator: true, unicodeRegExp: false, allErrors: false });
  const root = translate(datasetPlan, jsonSchema);
  const byAjv = ajv.compile({ ...root, $defs: Object.fromEntries(definitions) });
  const byValibot = translate(datasetPlan, valibot);
  const byTypebox = TypeCompiler.Compile(translate(datasetPlan, typebox));
  const byArktype = translate(datasetPlan, arktype);
  const compiled = z.compile(DatasetSchema);
  return [
    { name: "Ajv", accept: (value) => byAjv(value) },
    { name: "TypeBox", accept: (value) => byTypebox.Check(value) },
    { name: "ArkType", accept: (value) => byArktype.allows(value) },
    { name: "Zod 4, compiled", accept: (value) => compiled.safeParse(value).success },
    { name: "Zod 4", accept: (value) => DatasetSchema.safeParse(value).success },
    { name: "Valibot", accept: (value) => v.is(byValibot, value) },
    { name: "Zod 3", accept: (value) => zod3.DatasetSchema.safeParse(value).success },
  ];
}
