// Written by `npm run generate` from the calls of "identity" and "actorFields" in the entities. Do not edit.

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
