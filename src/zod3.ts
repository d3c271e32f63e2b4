import type * as zod from "zod/v3";

export * as z from "zod/v3";

/** A union of objects told apart by their `kind`, as the other face names it too. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is a name for what it extends
export interface UnionByKind<
  Options extends readonly zod.ZodDiscriminatedUnionOption<"kind">[],
> extends zod.ZodDiscriminatedUnion<"kind", Options> {}
