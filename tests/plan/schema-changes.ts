import { reference } from "../../src/schema/reference.ts";
import { TextSchema } from "../../src/schema/scalars/text.ts";
import { z } from "#zod";
import type { AnySchema, Target } from "./changed-models.ts";

/** One way to change the model, with how it must end. */
export interface SchemaChange {
  readonly name: string;
  readonly at: Target;
  readonly make: (schema: AnySchema) => AnySchema;
  /** What the refusal says; "plan" where a plan must come of it; undefined where either may be. */
  readonly ends: RegExp | "plan" | undefined;
}

/** Zod as tests may call it, whichever version it is. */
const zod = z as AnySchema;
const isVersion4 = "email" in z;
const EXPECTED = "what is expected";

type Kind = "string" | "number" | "list" | "codes" | "part" | "literal" | "any";

/** Places of each kind: required and optional ones, in and outside of unions and lists, near the root and deep down. */
const places: Readonly<Record<Exclude<Kind, "any">, readonly string[]>> = {
  string: ["Statement.content", "Source.note", "Evidence.exact", "Dataset.$schema", "SourceDigest.sha256"],
  number: ["SourceDigest.length", "Group.count", "Evidence.start"],
  list: [
    "LeaderCall.participants",
    "Statement.acts",
    "Dataset.sources",
    "Participant.roles",
    "Source.authors",
  ],
  codes: ["Dataset.schemaVersion", "LeaderCall.medium", "Statement.setting", "Evidence.part"],
  part: ["LeaderCall.date", "Source.digest", "Statement.refersTo"],
  literal: ["Person.kind", "Group.kind"],
};

const placesOf = (kind: Kind): readonly string[] =>
  kind === "any" ? Object.values(places).flatMap((all) => all.slice(0, 2)) : places[kind];

interface Rule {
  readonly name: string;
  readonly on: Kind;
  readonly level?: "field" | "value" | "item";
  readonly make: (schema: AnySchema) => AnySchema;
  readonly ends: RegExp | "plan" | undefined;
  readonly only?: boolean;
}

const rules: readonly Rule[] = [
  // Lists.
  { name: ".min(2).max(3)", on: "list", make: (list) => list.min(2).max(3), ends: "plan" },
  { name: ".max(1)", on: "list", make: (list) => list.max(1), ends: "plan" },
  { name: ".length(2)", on: "list", make: (list) => list.length(2), ends: "plan" },
  { name: ".nonempty()", on: "list", make: (list) => list.nonempty(), ends: "plan" },
  { name: ".max(NaN)", on: "list", make: (list) => list.max(NaN), ends: /length of a list.*NaN/ },
  { name: ".min(1.5)", on: "list", make: (list) => list.min(1.5), ends: /length of a list.*1\.5/ },
  {
    name: "a list of lists",
    on: "list",
    level: "item",
    make: (item) => z.array(item).max(2),
    ends: undefined,
  },
  { name: "a set", on: "list", make: (list) => zod.set(list.element), ends: /ZodSet/ },
  { name: "a tuple", on: "list", make: (list) => zod.tuple([list.element, list.element]), ends: /ZodTuple/ },
  { name: "the item instead of the list", on: "list", make: (list) => list.element, ends: undefined },
  {
    name: "an item that may be null",
    on: "list",
    level: "item",
    make: (item) => item.nullable(),
    ends: /ZodNullable/,
  },
  {
    name: "an item that may be left out",
    on: "list",
    level: "item",
    make: (item) => item.optional(),
    ends: /optional/,
  },
  {
    name: "an item with a refinement",
    on: "list",
    level: "item",
    make: (item) => item.refine(() => false),
    ends: /\.refine/,
  },
  // Anything.
  { name: ".refine", on: "any", make: (schema) => schema.refine(() => false), ends: /\.refine/ },
  {
    name: ".superRefine",
    on: "any",
    make: (schema) => schema.superRefine(() => undefined),
    ends: /\.superRefine/,
  },
  {
    name: ".check",
    on: "any",
    make: (schema) => schema.check(() => undefined),
    ends: /\.check/,
    only: isVersion4,
  },
  {
    name: ".overwrite",
    on: "any",
    make: (schema) => schema.overwrite((value: unknown) => value),
    ends: /\.overwrite/,
    only: isVersion4,
  },
  { name: ".nullable()", on: "any", make: (schema) => schema.nullable(), ends: /ZodNullable/ },
  {
    name: ".nullish()",
    on: "any",
    make: (schema) => schema.nullish(),
    ends: /ZodNullable|only a field may be optional|must be a literal/,
  },
  { name: ".default(…)", on: "any", make: (schema) => schema.default("a"), ends: /ZodDefault/ },
  {
    name: ".default(…) of the field",
    on: "any",
    level: "field",
    make: (schema) => schema.default("a"),
    ends: /ZodDefault/,
  },
  {
    name: ".prefault(…)",
    on: "any",
    make: (schema) => schema.prefault("a"),
    ends: /ZodPrefault/,
    only: isVersion4,
  },
  { name: ".catch(…)", on: "any", make: (schema) => schema.catch("a"), ends: /ZodCatch/ },
  { name: ".readonly()", on: "any", make: (schema) => schema.readonly(), ends: /ZodReadonly/ },
  {
    name: ".brand()",
    on: "any",
    make: (schema) => schema.brand("Own"),
    ends: isVersion4 ? "plan" : /ZodBranded/,
  },
  {
    name: ".transform",
    on: "any",
    make: (schema) => schema.transform((value: unknown) => value),
    ends: /\.transform/,
  },
  { name: ".pipe", on: "any", make: (schema) => schema.pipe(zod.any()), ends: /\.pipe/ },
  {
    name: "z.preprocess",
    on: "any",
    make: (schema) => zod.preprocess((value: unknown) => value, schema),
    ends: /z\.preprocess|\.transform|ZodPreprocess/,
  },
  {
    name: ".nonoptional()",
    on: "any",
    make: (schema) => schema.nonoptional(),
    ends: /ZodNonOptional/,
    only: isVersion4,
  },
  { name: ".or", on: "any", make: (schema) => schema.or(zod.number()), ends: /union|ZodUnion/ },
  { name: ".and", on: "any", make: (schema) => schema.and(zod.any()), ends: /ZodIntersection/ },
  { name: "z.lazy", on: "any", make: (schema) => zod.lazy(() => schema), ends: /ZodLazy/ },
  { name: "z.promise", on: "any", make: (schema) => zod.promise(schema), ends: /ZodPromise/ },
  { name: "z.boolean", on: "any", make: () => zod.boolean(), ends: /ZodBoolean/ },
  { name: "z.any", on: "any", make: () => zod.any(), ends: /ZodAny/ },
  { name: "z.unknown", on: "any", make: () => zod.unknown(), ends: /ZodUnknown/ },
  { name: "z.bigint", on: "any", make: () => zod.bigint(), ends: /ZodBigInt/ },
  { name: "z.date", on: "any", make: () => zod.date(), ends: /ZodDate/ },
  { name: "z.null", on: "any", make: () => zod.null(), ends: /ZodNull/ },
  { name: "z.record", on: "any", make: (schema) => zod.record(z.string(), schema), ends: /ZodRecord/ },
  { name: "z.map", on: "any", make: (schema) => zod.map(z.string(), schema), ends: /ZodMap/ },
  { name: "z.custom", on: "any", make: () => zod.custom(() => true), ends: /ZodCustom|ZodAny|ZodEffects/ },
  { name: "another string", on: "any", make: () => z.string().regex(/^[a-f]+$/, EXPECTED), ends: undefined },
  { name: "any string", on: "any", make: () => z.string(), ends: undefined },
  { name: "any text", on: "any", make: () => TextSchema, ends: undefined },
  {
    name: "a whole number",
    on: "any",
    make: () => z.number().int(EXPECTED).min(-2, EXPECTED).max(3, EXPECTED),
    ends: undefined,
  },
  { name: "a list of texts", on: "any", make: () => z.array(TextSchema).min(1).max(2), ends: undefined },
  { name: "a reference", on: "any", make: () => reference(["person"], "A person."), ends: undefined },
  { name: "one literal", on: "any", make: () => z.literal("only"), ends: undefined },
  {
    name: "required in place of optional, or the reverse",
    on: "any",
    level: "field",
    make: (schema) => (isOptional(schema) ? schema.unwrap() : schema.optional()),
    ends: undefined,
  },
  {
    name: "optional twice",
    on: "any",
    level: "field",
    make: (schema) => schema.optional().optional(),
    ends: /optional|must be a literal/,
  },
  {
    name: "exactOptional",
    on: "any",
    make: (schema) => zod.exactOptional(schema),
    ends: /ZodExactOptional|optional/,
    only: "exactOptional" in z,
  },
  {
    name: "an enum that is no codelist",
    on: "any",
    make: () => z.enum(["a", "b"]),
    ends: /no codelist|must be a literal/,
  },
  {
    name: "an object that is no entity",
    on: "any",
    make: () => z.strictObject({ a: z.string() }),
    ends: /not the schema of an entity/,
  },
  {
    name: "several literals",
    on: "any",
    make: () => (isVersion4 ? zod.literal(["a", "b"]) : zod.union([zod.literal("a"), zod.literal("b")])),
    ends: /literal|ZodUnion/,
  },
  { name: "a literal that is a number", on: "any", make: () => z.literal(5), ends: /literal/ },
  // Strings.
  ...(
    [
      "trim",
      "toLowerCase",
      "toUpperCase",
      "email",
      "url",
      "uuid",
      "datetime",
      "date",
      "time",
      "ip",
      "ipv4",
      "ipv6",
      "base64",
      "nanoid",
      "cuid",
      "ulid",
      "emoji",
      "jwt",
      "normalize",
    ] as const
  ).map((method): Rule => ({
    name: `.${method}()`,
    on: "string",
    make: (text) => text[method](),
    ends: /does not know/,
    only: method in z.string(),
  })),
  ...(["startsWith", "endsWith", "includes"] as const).map((method): Rule => ({
    name: `.${method}("a")`,
    on: "string",
    make: (text) => text[method]("a", EXPECTED),
    ends: /does not know/,
  })),
  { name: ".min(1)", on: "string", make: (text) => text.min(1, EXPECTED), ends: "plan" },
  {
    name: ".min(2)",
    on: "string",
    make: (text) => text.min(2, EXPECTED),
    ends: /at least 1 character, not 2/,
  },
  { name: ".max(9)", on: "string", make: (text) => text.max(9, EXPECTED), ends: /does not know.*max/ },
  {
    name: ".length(4)",
    on: "string",
    make: (text) => text.length(4, EXPECTED),
    ends: /does not know.*length/,
  },
  { name: "a pattern more", on: "string", make: (text) => text.regex(/a/, EXPECTED), ends: "plan" },
  { name: "a pattern with a flag", on: "string", make: (text) => text.regex(/a/i, EXPECTED), ends: /flags/ },
  {
    name: "a pattern with the flag g",
    on: "string",
    make: (text) => text.regex(/a/g, EXPECTED),
    ends: /flags/,
  },
  { name: "a pattern without a message", on: "string", make: (text) => text.regex(/a/), ends: /message/ },
  {
    name: "a pattern of alternatives",
    on: "string",
    make: () => z.string().regex(/^a|b$/, EXPECTED),
    ends: "plan",
  },
  {
    name: "a pattern that looks back",
    on: "string",
    make: () => z.string().regex(/^(a|b)\1$/, EXPECTED),
    ends: "plan",
  },
  {
    name: "a pattern with a slash and quotes",
    on: "string",
    make: () => z.string().regex(/^[/"'`$]*\/?a$/, EXPECTED),
    ends: "plan",
  },
  {
    name: "a pattern of fixed length",
    on: "string",
    make: () => z.string().regex(/^[ab]{3}$/, EXPECTED),
    ends: "plan",
  },
  {
    name: "a pattern of fixed length, negated",
    on: "string",
    make: () => z.string().regex(/^[^ab]{3}$/, EXPECTED),
    ends: "plan",
  },
  { name: "coercion", on: "string", make: () => zod.coerce.string(), ends: /coerce/ },
  // Numbers.
  { name: ".min(1)", on: "number", make: (number) => number.min(1, messageOf(number)), ends: "plan" },
  { name: ".max(1)", on: "number", make: (number) => number.max(1, messageOf(number)), ends: "plan" },
  {
    name: "bounds below zero",
    on: "number",
    make: () => z.number().int(EXPECTED).min(-3, EXPECTED).max(-1, EXPECTED),
    ends: "plan",
  },
  { name: ".gt(1)", on: "number", make: (number) => number.gt(1, messageOf(number)), ends: /inclusive/ },
  { name: ".lt(1)", on: "number", make: (number) => number.lt(1, messageOf(number)), ends: /inclusive/ },
  {
    name: ".min(NaN)",
    on: "number",
    make: (number) => number.min(NaN, messageOf(number)),
    ends: /bound NaN/,
  },
  {
    name: ".max(1.5)",
    on: "number",
    make: (number) => number.max(1.5, messageOf(number)),
    ends: /bound 1\.5/,
  },
  {
    name: ".max(Infinity)",
    on: "number",
    make: (number) => number.max(Infinity, messageOf(number)),
    ends: /bound Infinity/,
  },
  {
    name: ".multipleOf(2)",
    on: "number",
    make: (number) => number.multipleOf(2, EXPECTED),
    ends: /multiple/i,
  },
  {
    name: ".finite()",
    on: "number",
    make: (number) => number.finite(EXPECTED),
    ends: isVersion4 ? "plan" : /finite/,
  },
  { name: "another message", on: "number", make: (number) => number.max(5, EXPECTED), ends: /same message/ },
  { name: "any number", on: "number", make: () => z.number(), ends: /\.int\(\)/ },
  {
    name: "a number that need not be whole",
    on: "number",
    make: () => z.number().min(0, EXPECTED).max(5, EXPECTED),
    ends: /\.int\(\)/,
  },
  {
    name: "no maximum",
    on: "number",
    make: () => z.number().int(EXPECTED).min(0, EXPECTED),
    ends: /\.max\(\)/,
  },
  { name: "z.int()", on: "number", make: () => zod.int(EXPECTED), ends: /ZodNumberFormat/, only: "int" in z },
  {
    name: "coercion",
    on: "number",
    make: () => zod.coerce.number().int(EXPECTED).min(0, EXPECTED).max(5, EXPECTED),
    ends: /coerce/,
  },
  // Entities in fields.
  {
    name: "a field more in a copy",
    on: "part",
    make: (part) => (part.extend ? part.extend({ more: TextSchema }) : part.or(part)),
    ends: /entity|union/,
  },
];

function isOptional(schema: AnySchema): boolean {
  return (schema._zod?.def.type ?? schema._def.typeName) === (isVersion4 ? "optional" : "ZodOptional");
}

/** The message that all checks of a number have. */
function messageOf(number: AnySchema): string {
  return number.safeParse(0.5).error.issues[0].message as string;
}

const entityChanges: readonly (Omit<SchemaChange, "at"> & { readonly on: readonly string[] })[] = [
  {
    name: "a field more",
    on: objects(),
    make: (object) => object.extend({ more: TextSchema.describe("More.") }).strict(),
    ends: "plan",
  },
  {
    name: "an optional field more",
    on: objects(),
    make: (object) =>
      object.extend({ more: z.array(TextSchema).max(2).optional().describe("More.") }).strict(),
    ends: "plan",
  },
  {
    name: "a field more without a description",
    on: objects(),
    make: (object) => object.extend({ more: z.string() }).strict(),
    ends: /description is missing/,
  },
  {
    name: "a field named as a member of every object",
    on: objects(),
    make: (object) => object.extend({ constructor: TextSchema }).strict(),
    ends: /every JavaScript object/,
  },
  {
    name: "a note less",
    on: ["Statement", "Source", "Dataset", "Topic"],
    make: (object) => object.omit({ note: true }).strict(),
    ends: "plan",
  },
  {
    name: "every field optional",
    on: ["Participant", "SourceDigest"],
    make: (object) => object.partial().strict(),
    ends: undefined,
  },
  { name: ".passthrough()", on: objects(), make: (object) => object.passthrough(), ends: /strict/ },
  { name: ".strip()", on: objects(), make: (object) => object.strip(), ends: /strict/ },
  { name: ".catchall(…)", on: objects(), make: (object) => object.catchall(z.string()), ends: /strict/ },
  {
    name: ".refine",
    on: [...objects(), "Actor", "Circumstance"],
    make: (object) => object.refine(() => false),
    ends: /\.refine/,
  },
  {
    name: ".superRefine",
    on: [...objects(), "Actor"],
    make: (object) => object.superRefine(() => undefined),
    ends: /\.superRefine/,
  },
  {
    name: ".nullable()",
    on: [...objects(), "Actor"],
    make: (object) => object.nullable(),
    ends: /ZodNullable/,
  },
  {
    name: ".readonly()",
    on: [...objects(), "Actor"],
    make: (object) => object.readonly(),
    ends: /ZodReadonly/,
  },
  {
    name: "a kind more",
    on: ["Actor"],
    make: (union) => zod.discriminatedUnion("kind", [...union.options, ownKind("robot")]),
    ends: "plan",
  },
  {
    name: "a kind less",
    on: ["Circumstance"],
    make: (union) => zod.discriminatedUnion("kind", union.options.slice(1)),
    ends: "plan",
  },
  {
    name: "a union by another key",
    on: ["Actor"],
    make: () =>
      zod.discriminatedUnion(
        "sort",
        ["a", "b"].map((sort) => z.strictObject({ sort: z.literal(sort) })),
      ),
    ends: /"kind"/,
  },
  {
    name: "a union by nothing",
    on: ["Actor", "Circumstance"],
    make: (union) => zod.union(union.options),
    ends: /"kind"|ZodUnion/,
  },
  {
    name: "a kind that is several",
    on: ["Actor"],
    make: (union) =>
      zod.discriminatedUnion("kind", [...union.options, ownKind("robot", zod.enum(["x", "y"]))]),
    ends: /must be a literal|no codelist/,
  },
  {
    name: "a union in a union",
    on: ["Actor"],
    make: (union) =>
      zod.discriminatedUnion("kind", [
        ...union.options,
        zod.discriminatedUnion("kind", [ownKind("x"), ownKind("y")]),
      ]),
    ends: /must be an object/,
  },
];

function objects(): string[] {
  return ["Participant", "Statement", "Evidence", "Dataset", "LeaderCall"];
}

function ownKind(name: string, kind: AnySchema = z.literal(name)): AnySchema {
  return z
    .strictObject({
      kind: kind.describe("Says what it is."),
      id: reference(["person"], "A person."),
      name: TextSchema.describe("A name."),
    })
    .describe("A kind of one's own.");
}

const lists = ["Medium", "Setting", "Act", "SourceKind"];
const codelistNames: Readonly<Record<string, string>> = {
  Medium: "medium",
  Setting: "setting",
  Act: "act",
  SourceKind: "sourceKind",
};

const codelistChanges: readonly Omit<SchemaChange, "at">[] = [
  { name: "a code more", make: (codes) => z.enum([...codes.options, "one-more"] as never), ends: "plan" },
  {
    name: "a code with quotes",
    make: (codes) => z.enum([...codes.options, `"o'ne\\more"`] as never),
    ends: "plan",
  },
  { name: "the last code less", make: (codes) => z.enum(codes.options.slice(0, -1)), ends: "plan" },
  { name: "a code less", make: (codes) => z.enum(codes.options.slice(1)), ends: "plan" },
  { name: "another order", make: (codes) => z.enum([...codes.options].reverse() as never), ends: "plan" },
  { name: "one code", make: (codes) => z.enum([codes.options[0]] as never), ends: "plan" },
  { name: "no longer strings", make: () => zod.nativeEnum({ a: 1 }), ends: /code 1|ZodNativeEnum/ },
  { name: ".refine", make: (codes) => codes.refine(() => false), ends: /\.refine/ },
  { name: "codes or null", make: (codes) => codes.nullable(), ends: /ZodNullable/ },
  { name: "codes or any string", make: (codes) => codes.or(z.string()), ends: /union|ZodUnion/ },
];

/** Every change that is written down here, at each of its places. */
export const writtenChanges: readonly SchemaChange[] = [
  ...rules
    .filter(({ only }) => only !== false)
    .flatMap(({ name, on, level = "value", make, ends }) =>
      placesOf(on).map((place): SchemaChange => ({ name, at: { level, place }, make, ends })),
    ),
  ...entityChanges.flatMap(({ name, on, make, ends }) =>
    on.map((place): SchemaChange => ({ name, at: { level: "entity", place }, make, ends })),
  ),
  ...codelistChanges.flatMap(({ name, make, ends }) =>
    lists.map((list): SchemaChange => ({
      name,
      at: { level: "codelist", place: codelistNames[list]! },
      make,
      ends,
    })),
  ),
];

/** Arguments that one or another of Zod's functions and methods takes. */
const argumentLists = (schema: AnySchema): readonly (readonly unknown[])[] => [
  [],
  [schema],
  ["a"],
  [2],
  [/a/],
  [["a", "b"]],
  [[schema, schema]],
  [schema, schema],
  [z.string(), schema],
  [() => true],
  [() => schema],
  [(value: unknown) => value, schema],
  [{ a: schema }],
  ["kind", [ownKind("x"), ownKind("y")]],
  [Date],
];

/**
 * Whatever Zod itself has: each function that it exports and each method of its schemas, with every arguments that it
 * takes and of which it makes a schema.
 */
export function changesOfZodsMaking(): SchemaChange[] {
  return [
    ...Object.keys(z).flatMap((name) =>
      callsOf(`z.${name}`, () => zod, name, { level: "value", place: "Statement.content" }),
    ),
    ...Object.keys(zod.coerce).flatMap((name) =>
      callsOf(`z.coerce.${name}`, () => zod.coerce, name, { level: "value", place: "Statement.content" }),
    ),
    ...Object.keys(zod.iso ?? {}).flatMap((name) =>
      callsOf(`z.iso.${name}`, () => zod.iso, name, { level: "value", place: "Statement.content" }),
    ),
    ...methodsAt("text", TextSchema, { level: "value", place: "Statement.content" }),
    ...methodsAt("number", z.number().int("n").min(0, "n").max(9, "n"), {
      level: "value",
      place: "SourceDigest.length",
    }),
    ...methodsAt("list", z.array(TextSchema), { level: "value", place: "Participant.roles" }),
    ...methodsAt("literal", z.literal("a"), { level: "value", place: "Person.kind" }),
    ...methodsAt("optional", TextSchema.optional(), { level: "field", place: "Statement.note" }),
    ...methodsAt("object", z.strictObject({ a: TextSchema }), { level: "entity", place: "SourceDigest" }),
    ...methodsAt("union", ownUnion(), { level: "entity", place: "Actor" }),
    ...methodsAt("codes", z.enum(["a", "b"]), { level: "codelist", place: "setting" }),
  ];
}

function ownUnion(): AnySchema {
  return zod.discriminatedUnion("kind", [ownKind("x"), ownKind("y")]);
}

function methodsAt(what: string, like: AnySchema, at: Target): SchemaChange[] {
  const names = new Set<string>();
  for (
    let each: object | null = like;
    each !== null && each !== Object.prototype;
    each = Object.getPrototypeOf(each) as object | null
  )
    for (const name of Object.getOwnPropertyNames(each)) if (!/^_|^constructor$/.test(name)) names.add(name);
  return [...names].flatMap((name) => callsOf(`${what}.${name}`, (schema) => schema, name, at, like));
}

function callsOf(
  name: string,
  on: (schema: AnySchema) => AnySchema,
  key: string,
  at: Target,
  like: AnySchema = TextSchema,
): SchemaChange[] {
  const made = new Map<string, SchemaChange>();
  if (settingsOfZod.has(key)) return [];
  for (const index of argumentLists(like).keys()) {
    const make = (schema: AnySchema): AnySchema => on(schema)[key](...argumentLists(schema)[index]!);
    const result = resultOf(make, like);
    const change = { name: `${name}, arguments ${index}`, at, make, ends: undefined };
    if (isSchema(result) && !made.has(likenessOf(result))) made.set(likenessOf(result), change);
  }
  return [...made.values()];
}

/** Functions that change what Zod does from then on, and those that call what they are given with nothing of interest. */
const settingsOfZod: ReadonlySet<string> = new Set([
  "config",
  "setErrorMap",
  "clearAllErrorMaps",
  "register",
]);

function resultOf(make: (schema: AnySchema) => AnySchema, schema: AnySchema): unknown {
  try {
    const result: unknown = make(schema);
    // What the asynchronous parsers find is of no interest.
    if (result instanceof Promise) result.catch(() => undefined);
    return result;
  } catch {
    return undefined;
  }
}

/** The same for schemas that Zod makes alike of different arguments. */
function likenessOf(schema: AnySchema): string {
  const { typeName, type, checks = [] } = schema._zod?.def ?? schema._def;
  const names = checks.map((check: AnySchema) => check._zod?.def.check ?? check.kind);
  return [schema.constructor.name, typeName ?? type, ...names].join(" ");
}

function isSchema(value: AnySchema): boolean {
  const isOfZod = value?._zod?.def?.type !== undefined || value?._def?.typeName !== undefined;
  return isOfZod && typeof value.describe === "function";
}
