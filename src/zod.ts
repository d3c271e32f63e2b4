import type * as zod from "zod/v4";

export * as z from "zod/v4";

/**
 * A union of objects told apart by their `kind`. Named, because Zod's own type has another number of type arguments in
 * other versions, and declarations that spell it out would fit one of them only.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is a name for what it extends
export interface UnionByKind<
  Options extends readonly zod.ZodObject[],
> extends zod.ZodDiscriminatedUnion<Options> {}
