import { discriminatedUnion, never, ZodDiscriminatedUnion, ZodFirstPartyTypeKind, ZodObject } from "zod/v3";
import type * as zod from "zod/v3";
import { once } from "./schema/once.ts";

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
 * Gives a new schema its description, which may be put together when it is first read. Unlike `.describe()` it makes no
 * second schema, so only a schema that nothing else uses yet may be given to it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function withDescription<Schema extends zod.ZodTypeAny>(
  schema: Schema,
  description: string | (() => string),
): Schema {
  const get = typeof description === "string" ? () => description : once(description);
  Object.defineProperty(schema._def, "description", { get, enumerable: true, configurable: true });
  return schema;
}

/** An object schema without unknown keys, whose fields are made when they are first needed. */
/* @__NO_SIDE_EFFECTS__ */
export function strictObject<Shape extends zod.ZodRawShape>(
  description: string,
  makeShape: () => Shape,
): zod.ZodObject<Shape, "strict"> {
  return new ZodObject({
    shape: once(makeShape),
    unknownKeys: "strict",
    catchall: never(),
    typeName: ZodFirstPartyTypeKind.ZodObject,
    description,
  });
}

/** A union of objects told apart by their `kind`, which are asked for it when the union is first used. */
/* @__NO_SIDE_EFFECTS__ */
export function unionByKind<
  Options extends readonly [
    zod.ZodDiscriminatedUnionOption<"kind">,
    ...zod.ZodDiscriminatedUnionOption<"kind">[],
  ],
>(description: string, options: Options): UnionByKind<Options> {
  const optionsMap = once(() => discriminatedUnion("kind", options as never).optionsMap);
  return new ZodDiscriminatedUnion<"kind", Options>({
    typeName: ZodFirstPartyTypeKind.ZodDiscriminatedUnion,
    discriminator: "kind",
    options,
    description,
    get optionsMap() {
      return optionsMap() as never;
    },
  });
}
