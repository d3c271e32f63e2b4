import { discriminatedUnion, globalRegistry, never, ZodObject } from "zod/v4";
import type * as zod from "zod/v4";
import { once } from "./schema/once.ts";

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
 * Gives a new schema its description, which may be put together when it is first read. Unlike `.describe()` it makes no
 * second schema, so only a schema that nothing else uses yet may be given to it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function withDescription<Schema extends zod.ZodType>(
  schema: Schema,
  description: string | (() => string),
): Schema {
  const get = typeof description === "string" ? () => description : once(description);
  globalRegistry.add(schema, Object.defineProperty({}, "description", { get, enumerable: true }));
  return schema;
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
  description: string,
  makeShape: () => Shape,
): zod.ZodObject<Shape, zod.core.$strict> {
  const shape = once(makeShape);
  const get = () => {
    Object.defineProperty(definition, "shape", { value: shape() });
    return definition.shape;
  };
  // A definition may answer for its shape by a getter, as those that Zod itself makes for `.extend` and `.pick` do.
  const definition = Object.defineProperty({ type: "object", catchall: (nothing ??= never()) }, "shape", {
    get,
    enumerable: true,
    configurable: true,
  }) as unknown as zod.core.$ZodObjectDef<Shape>;
  const schema = new ZodObject(definition) as unknown as zod.ZodObject<Shape, zod.core.$strict>;
  // Newer versions of Zod read the fields from here when they look for circles, as they do before the first parse. It is
  // set only now, because the constructor would read it too.
  Object.defineProperty(get, "raw", { get: () => (isMakingUnion ? undefined : shape()) });
  return withDescription(schema, description);
}

/** A union of objects told apart by their `kind`. */
/* @__NO_SIDE_EFFECTS__ */
export function unionByKind<Options extends readonly [zod.ZodObject, ...zod.ZodObject[]]>(
  description: string,
  options: Options,
): UnionByKind<Options> {
  isMakingUnion = true;
  const schema = discriminatedUnion("kind", options) as unknown as UnionByKind<Options>;
  isMakingUnion = false;
  return withDescription(schema, description);
}
