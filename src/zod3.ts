import {
  array,
  defaultErrorMap,
  discriminatedUnion,
  enum as makeEnum,
  getErrorMap,
  literal as makeLiteral,
  never,
  number,
  string,
  union,
  ZodDiscriminatedUnion,
  ZodFirstPartyTypeKind,
  ZodObject,
} from "zod/v3";
import type * as zod from "zod/v3";
import { once } from "./schema/once.ts";
import { idOf } from "./schema/part-names.ts";
import { asksFor, codeSentence, countSentence, keySentence, typeSentence } from "./schema/sentences.ts";

export * as z from "zod/v3";

/** A union of objects told apart by their `kind`, named as for the other Zod version. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is a name for what it extends
export interface UnionByKind<
  Options extends readonly zod.ZodDiscriminatedUnionOption<"kind">[],
> extends zod.ZodDiscriminatedUnion<"kind", Options> {}

/** An object schema whose values have a type with a name, as for the other Zod version. */
export type ObjectSchema<Shape extends zod.ZodRawShape, Value> = zod.ZodObject<
  Shape,
  "strict",
  zod.ZodTypeAny,
  Value,
  Value
>;

/** What a function that makes fields gives, as a type that may have a name. */
export type ShapeOf<Make extends () => zod.ZodRawShape> = {
  [Key in keyof ReturnType<Make>]: ReturnType<Make>[Key];
};

/** The schema of a list of codes. */
export type EnumSchema<Code extends string> = zod.ZodEnum<[Code, ...Code[]]>;

/** A schema with a refinement, which is around it. */
export type Refined<Schema extends zod.ZodTypeAny> = zod.ZodEffects<
  Schema,
  zod.output<Schema>,
  zod.input<Schema>
>;

/**
 * Gives a new schema its description, which may be put together when it is first read, and its name. Unlike `.describe()` it
 * makes no second schema, so only a schema that nothing else uses yet may be given to it. Either may be left out.
 */
/* @__NO_SIDE_EFFECTS__ */
export function withDescription<Schema extends zod.ZodTypeAny>(
  schema: Schema,
  description: string | (() => string) | undefined,
  name?: string,
): Schema {
  const get = typeof description === "function" ? once(description) : () => description;
  if (description !== undefined)
    Object.defineProperty(schema._def, "description", { get, enumerable: true, configurable: true });
  if (name !== undefined) Object.assign(schema._def, { openapi: { _internal: { refId: idOf(name) } } });
  return schema;
}

type SayOfIssue = (issue: zod.ZodIssueOptionalMessage, value: unknown) => string;

/** What is said of an issue: what the user set for all of Zod, and else a sentence of ours. */
function saying(say: SayOfIssue): { errorMap: zod.ZodErrorMap } {
  return {
    errorMap: (issue, { data, defaultError }) => ({
      message: getErrorMap() === defaultErrorMap ? say(issue, data) : defaultError,
    }),
  };
}

/** A text that matches a pattern, or that only is not empty; `says` completes "This must be …". */
/* @__NO_SIDE_EFFECTS__ */
export function text(says?: string, pattern?: RegExp): zod.ZodString {
  const asks = says === undefined ? undefined : asksFor(says);
  const schema = string(saying((_, value) => typeSentence(value, "text", asks)));
  if (asks === undefined) return schema;
  return pattern === undefined ? schema.min(1, asks) : schema.regex(pattern, asks);
}

/** A whole number between two bounds, both allowed; `says` completes "This must be …". */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number, says: string): zod.ZodNumber {
  const asks = asksFor(says);
  return number(saying((_, value) => typeSentence(value, "a number", asks)))
    .int(asks)
    .min(least, asks)
    .max(most, asks);
}

/** Any whole number. */
/* @__NO_SIDE_EFFECTS__ */
export function integer(): zod.ZodNumber {
  const says = "a whole number";
  return number(saying((_, value) => typeSentence(value, says))).int(typeSentence(null, says));
}

/** What is of one kind of JSON or another; `says` completes "This must be …". */
/* @__NO_SIDE_EFFECTS__ */
export function eitherOf(one: zod.ZodTypeAny, other: zod.ZodTypeAny, says: string): zod.ZodTypeAny {
  return union(
    [one, other],
    saying((_, value) => typeSentence(value, says)),
  );
}

/** A list of so many items at least. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Item extends zod.ZodTypeAny>(item: Item, minimum = 0): zod.ZodArray<Item> {
  const schema = array(
    item,
    saying(({ code }, value) =>
      code === "too_small" ? countSentence(minimum) : typeSentence(value, "a list"),
    ),
  );
  return minimum === 0 ? schema : schema.min(minimum);
}

/** One of several codes. */
/* @__NO_SIDE_EFFECTS__ */
export function codes<const Code extends string>(all: readonly Code[]): EnumSchema<Code> {
  return makeEnum(
    all as [Code, ...Code[]],
    saying((issue, value) =>
      codeSentence(value, issue.code === "invalid_enum_value" ? issue.options.map(String) : all),
    ),
  );
}

/** The code by which a kind of a union is known. */
/* @__NO_SIDE_EFFECTS__ */
export function literal<const Code extends string>(code: Code): zod.ZodLiteral<Code> {
  return makeLiteral(
    code,
    saying((_, value) => codeSentence(value, [code])),
  );
}

/** An object schema without unknown keys, whose fields are made when they are first needed. */
/* @__NO_SIDE_EFFECTS__ */
export function strictObject<Shape extends zod.ZodRawShape>(
  description: string | undefined,
  makeShape: () => Shape,
  name?: string,
): zod.ZodObject<Shape, "strict"> {
  const shape = once(makeShape);
  const schema = new ZodObject({
    shape,
    unknownKeys: "strict",
    catchall: never(),
    typeName: ZodFirstPartyTypeKind.ZodObject,
    ...saying((issue, value) =>
      issue.code === "unrecognized_keys"
        ? keySentence(issue.keys, Object.keys(shape()))
        : typeSentence(value, "an object"),
    ),
  });
  return withDescription(schema as zod.ZodObject<Shape, "strict">, description, name);
}

/** A union of objects told apart by their `kind`, which are asked for it when the union is first used. */
/* @__NO_SIDE_EFFECTS__ */
export function unionByKind<
  Options extends readonly [
    zod.ZodDiscriminatedUnionOption<"kind">,
    ...zod.ZodDiscriminatedUnionOption<"kind">[],
  ],
>(description: string, options: Options, name?: string): UnionByKind<Options> {
  const optionsMap = once(() => discriminatedUnion("kind", options as never).optionsMap);
  const schema = new ZodDiscriminatedUnion<"kind", Options>({
    typeName: ZodFirstPartyTypeKind.ZodDiscriminatedUnion,
    discriminator: "kind",
    options,
    ...saying((issue, value) =>
      issue.code === "invalid_union_discriminator"
        ? codeSentence((value as { kind?: unknown }).kind, issue.options.map(String))
        : typeSentence(value, "an object"),
    ),
    get optionsMap() {
      return optionsMap() as never;
    },
  });
  return withDescription(schema, description, name);
}
