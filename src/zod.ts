import {
  array,
  config,
  discriminatedUnion,
  enum as makeEnum,
  globalRegistry,
  literal as makeLiteral,
  never,
  number,
  string,
  union,
  ZodObject,
  ZodType,
} from "zod/v4";
import type * as zod from "zod/v4";
import { once } from "./schema/once.ts";
import { takeId } from "./schema/part-names.ts";
import { asksFor, codeSentence, countSentence, keySentence, typeSentence } from "./schema/sentences.ts";

export * as z from "zod/v4";

/**
 * A union of objects told apart by their `kind`. Named, because Zod's own type has another number of type arguments in
 * other versions, and declarations that spell it out would fit one of them only.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is a name for what it extends
export interface UnionByKind<
  Options extends readonly zod.ZodObject[],
> extends zod.ZodDiscriminatedUnion<Options> {}

/**
 * An object schema whose values have a type with a name: that is what editors show, and what declarations of other packages
 * name. `Value` must fit what Zod infers from the fields.
 */
export interface ObjectSchema<
  Shape extends zod.ZodRawShape,
  Value extends ValueOf<Shape>,
> extends zod.ZodObject<Shape, zod.core.$strict> {
  _zod: ObjectInternals<Shape, Value>;
}

interface ObjectInternals<Shape extends zod.ZodRawShape, Value extends ValueOf<Shape>> extends zod.core
  .$ZodObjectInternals<Shape, zod.core.$strict> {
  output: Value;
  input: Value;
}

type ValueOf<Shape extends zod.ZodRawShape> = zod.output<zod.ZodObject<Shape, zod.core.$strict>> &
  zod.input<zod.ZodObject<Shape, zod.core.$strict>>;

/** What a function that makes fields gives, as a type that may have a name. */
export type ShapeOf<Make extends () => zod.ZodRawShape> = {
  [Key in keyof ReturnType<Make>]: ReturnType<Make>[Key];
};

/** The schema of a list of codes. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is a name for what it extends
export interface EnumSchema<Code extends string> extends zod.ZodEnum<{ [Each in Code]: Each }> {}

/** A schema with a refinement, which is of the same kind. */
export type Refined<Schema extends zod.ZodType> = Schema;

/**
 * Gives a new schema its description, which may be put together when it is first read, and its name. Unlike `.describe()` it
 * makes no second schema, so only a schema that nothing else uses yet may be given to it. Either may be left out.
 */
/* @__NO_SIDE_EFFECTS__ */
export function withDescription<Schema extends zod.ZodType>(
  schema: Schema,
  description: string | (() => string) | undefined,
  name?: string,
): Schema {
  const get = typeof description === "function" ? once(description) : () => description;
  const meta =
    description === undefined ? {} : Object.defineProperty({}, "description", { get, enumerable: true });
  if (name !== undefined) {
    takeId(globalRegistry, meta, name);
    // Zod gives a schema what its classes have when the schema is made; zod-to-openapi may add its method later than that.
    if (!("openapi" in schema)) {
      Object.defineProperty(schema, "openapi", {
        get: () => (ZodType.prototype as { openapi?: () => void }).openapi,
        configurable: true,
      });
      nameForExtension(schema, meta);
    }
  }
  globalRegistry.add(schema, meta);
  return schema;
}

/** What adds `openapi` names a part by metadata of its own, and would write an id as a keyword, which OpenAPI does not know. */
function nameForExtension(schema: zod.ZodType, { id }: { id?: string }): void {
  const read = schema.meta as (...given: unknown[]) => object | undefined;
  Object.defineProperty(schema, "meta", {
    value(...given: unknown[]) {
      const meta = read.apply(schema, given);
      if (given.length > 0 || id === undefined || !("openapi" in ZodType.prototype)) return meta;
      // Without the key: its registry takes even an id that is undefined for one that nobody else may have.
      const { id: _, ...rest } = meta as { id?: string };
      return { ...rest, _internal: { refId: id } };
    },
    configurable: true,
  });
}

type Issue = zod.core.$ZodRawIssue;

/** What is said of an issue: what the user set for all of Zod, and else a sentence of ours. */
function saying(say: (issue: Issue) => string) {
  return { error: (issue: Issue) => config().customError?.(issue) ?? say(issue) };
}

/** A text that matches a pattern, or that only is not empty; `says` completes "This must be …". */
/* @__NO_SIDE_EFFECTS__ */
export function text(says?: string, pattern?: RegExp): zod.ZodString {
  if (says === undefined) return string(saying(({ input }) => typeSentence(input, "text")));
  const asks = asksFor(says);
  const schema = string(saying(({ input }) => typeSentence(input, "text", asks)));
  const own = saying(() => asks);
  return pattern === undefined ? schema.min(1, own) : schema.regex(pattern, own);
}

/** A whole number between two bounds, both allowed; `says` completes "This must be …". */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number, says: string): zod.ZodNumber {
  const asks = asksFor(says);
  const own = saying(() => asks);
  return number(saying(({ input }) => typeSentence(input, "a number", asks)))
    .int(own)
    .min(least, own)
    .max(most, own);
}

/** Any whole number. */
/* @__NO_SIDE_EFFECTS__ */
export function integer(): zod.ZodNumber {
  const own = saying(({ input }) => typeSentence(input, "a whole number"));
  return number(own).int(own);
}

/** What is of one kind of JSON or another; `says` completes "This must be …". */
/* @__NO_SIDE_EFFECTS__ */
export function eitherOf(one: zod.ZodType, other: zod.ZodType, says: string): zod.ZodType {
  return union(
    [one, other],
    saying(({ input }) => typeSentence(input, says)),
  );
}

/** A list of so many items at least. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Item extends zod.ZodType>(item: Item, minimum = 0): zod.ZodArray<Item> {
  const schema = array(
    item,
    saying(({ input }) => typeSentence(input, "a list")),
  );
  return minimum === 0
    ? schema
    : schema.min(
        minimum,
        saying(() => countSentence(minimum)),
      );
}

/** One of several codes. */
/* @__NO_SIDE_EFFECTS__ */
export function codes<const Code extends string>(all: readonly Code[]): EnumSchema<Code> {
  // `.extract` and `.exclude` keep what is said, so the codes are those of the schema that refuses.
  return makeEnum(
    all,
    saying(({ input, values }) => codeSentence(input, values as readonly string[])),
  );
}

/** The code by which a kind of a union is known. */
/* @__NO_SIDE_EFFECTS__ */
export function literal<const Code extends string>(code: Code): zod.ZodLiteral<Code> {
  return makeLiteral(
    code,
    saying(({ input }) => codeSentence(input, [code])),
  );
}

function sayOfObject({ code, input, inst, keys }: Issue): string {
  if (code !== "unrecognized_keys") return typeSentence(input, "an object");
  return keySentence(keys, Object.keys((inst as zod.ZodObject)._zod.def.shape));
}

/** What an object schema accepts under unknown keys; one for all. */
let nothing: zod.ZodNever | undefined;
/** While a union is made, its options are not asked for their fields. */
let isMakingUnion = false;

/**
 * An object schema without unknown keys. Its fields are made when they are first needed: importing the package makes
 * some dozens of schemas and not several hundred.
 */
/* @__NO_SIDE_EFFECTS__ */
export function strictObject<Shape extends zod.ZodRawShape>(
  description: string | undefined,
  makeShape: () => Shape,
  name?: string,
): zod.ZodObject<Shape, zod.core.$strict> {
  const shape = once(makeShape);
  const get = () => {
    Object.defineProperty(definition, "shape", { value: shape() });
    return definition.shape;
  };
  // A definition may answer for its shape by a getter, as those that Zod itself makes for `.extend` and `.pick` do.
  const definition = Object.defineProperty(
    { type: "object", catchall: (nothing ??= never()), ...saying(sayOfObject) },
    "shape",
    { get, enumerable: true, configurable: true },
  ) as unknown as zod.core.$ZodObjectDef<Shape>;
  const schema = new ZodObject(definition) as unknown as zod.ZodObject<Shape, zod.core.$strict>;
  // Newer versions of Zod read the fields from here when they look for circles, as they do before the first parse. It is
  // set only now, because the constructor would read it too.
  Object.defineProperty(get, "raw", { get: () => (isMakingUnion ? undefined : shape()) });
  return withDescription(schema, description, name);
}

/** A union of objects told apart by their `kind`. */
/* @__NO_SIDE_EFFECTS__ */
export function unionByKind<Options extends readonly [zod.ZodObject, ...zod.ZodObject[]]>(
  description: string,
  options: Options,
  name?: string,
): UnionByKind<Options> {
  isMakingUnion = true;
  const schema = discriminatedUnion(
    "kind",
    options,
    saying(({ code, input }) =>
      code === "invalid_union"
        ? codeSentence((input as { kind?: unknown }).kind, kindsOf(options))
        : typeSentence(input, "an object"),
    ),
  ) as unknown as UnionByKind<Options>;
  isMakingUnion = false;
  return withDescription(schema, description, name);
}

function kindsOf(options: readonly zod.ZodObject[]): string[] {
  return options.map(({ shape }) => (shape.kind as zod.ZodLiteral<string>).value);
}
