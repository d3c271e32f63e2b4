import type { EntityKind } from "./all-entity-kinds.ts";
import { IdSchema } from "./scalars/id.ts";

export { anyActor, entityKinds } from "./all-entity-kinds.ts";
export type { EntityKind } from "./all-entity-kinds.ts";

const targets = new WeakMap<object, readonly EntityKind[]>();
const identities = new WeakMap<object, EntityKind>();

/** A field that holds the id of another entity; `to` lists the kinds that it may name. */
export function reference(to: readonly EntityKind[], says: string): typeof IdSchema {
  const schema = IdSchema.describe(says);
  targets.set(schema, to);
  return schema;
}

/** A field that gives an entity its own id. */
export function identity(kind: EntityKind, says: string): typeof IdSchema {
  const schema = IdSchema.describe(says);
  identities.set(schema, kind);
  return schema;
}

/** The kinds that a field made by {@link reference} may name; undefined for any other schema. */
export function targetsOf(schema: object): readonly EntityKind[] | undefined {
  return targets.get(schema);
}

/** The kind that a field made by {@link identity} names; undefined for any other schema. */
export function identityOf(schema: object): EntityKind | undefined {
  return identities.get(schema);
}
