import { IdSchema } from "./scalars/id.ts";

/** What an id can name. Actors count by their own kind, because an arrow may want a person and no state. */
export const entityKinds = [
  "dataset",
  "source",
  "person",
  "organization",
  "state",
  "group",
  "account",
  "topic",
  "call",
  "statement",
  "element",
  "outcome",
  "circumstance",
  "comparison",
] as const;

/** What an id can name. */
export type EntityKind = (typeof entityKinds)[number];

/** Every kind of actor: the target of arrows that mean whoever acts or speaks. */
export const anyActor = ["person", "organization", "state", "group"] as const satisfies EntityKind[];

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
