// Written by `npm run generate` from the calls of "identity" and "actorFields" in the entities. Do not edit.

/** What an id can name. Each kind of actor has its own, because a reference may accept persons only. */
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
  "discussed-topic",
  "description",
  "statement",
  "element",
  "outcome",
  "outcome-claim",
  "circumstance",
  "comparison",
] as const;

/** What an id can name. */
export type EntityKind = (typeof entityKinds)[number];

/** Every kind of actor, for references to actors of any kind. */
export const anyActor = ["person", "organization", "state", "group"] as const satisfies EntityKind[];
