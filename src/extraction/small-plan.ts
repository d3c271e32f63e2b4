import type { EntityName } from "../schema/model-types.ts";
import { extractionPlan } from "./extraction-plan.ts";
import type { Field, Leaf, ListShape, ObjectShape, Shape } from "./extraction-plan.ts";

/**
 * What is left for a model with a small context: what nearly every article says. Of an entity that is not here, all is left.
 * An extraction with these fields alone is an extraction like any other.
 */
export const smallFields: { readonly [Name in EntityName]?: readonly string[] } = {
  Dataset: [
    ...["title", "description", "language", "sources", "actors", "accounts", "topics", "calls"],
    ...["participants", "discussedTopics", "statements", "outcomes", "circumstances"],
  ],
  Source: ["key", "kind", "publisher", "title", "language", "publishedOn"],
  Actor: ["kind", "key", "name", "offices", "partOf", "affiliation"],
  Office: ["title", "kind", "of"],
  Account: ["key", "kind", "voice", "source", "relayedBy", "evidence"],
  DateClaim: ["value", "asPrinted", "basis", "evidence"],
  Evidence: ["exact"],
  Cue: ["text", "stance"],
  Topic: ["key", "label", "kind"],
  LeaderCall: ["key", "medium", "status", "date"],
  Participant: ["ofCall", "actor", "roles"],
  DiscussedTopic: ["ofCall", "topic", "account", "evidence"],
  Statement: [
    ...["ofCall", "key", "speakers", "addressees", "setting", "mode", "acts", "content", "condition"],
    ...["account", "cues", "factuality", "evidence"],
  ],
  Outcome: ["ofCall", "key", "kind", "content", "claims"],
  OutcomeClaim: ["account", "evidence"],
  Circumstance: [
    ...["ofCall", "kind", "account", "factuality", "evidence", "date", "by", "how", "length", "bound"],
    ...["medium", "actors", "content"],
  ],
};

/** The kinds of circumstance that are left. */
export const smallKinds: readonly string[] = [
  "occurrence",
  "initiator",
  "time",
  "duration",
  "medium",
  "silence",
];

/** The plan of an extraction with what is left for a model with a small context. */
export function smallPlan(): ObjectShape {
  return smallObject(extractionPlan());
}

function smallObject(shape: ObjectShape): ObjectShape {
  const { entity } = shape;
  const left = smallFields[entity];
  const isLeft = ({ key, kinds }: Field): boolean =>
    (left?.includes(key) ?? true) &&
    (entity !== "Circumstance" || kinds === undefined || kinds.some((kind) => smallKinds.includes(kind)));
  return { ...shape, fields: shape.fields.filter(isLeft).map((field) => smallField(field, entity)) };
}

function smallField(field: Field, entity: EntityName): Field {
  const shape = smallShape(field.shape);
  if (entity !== "Circumstance") return { ...field, shape };
  const { kinds, requiredIn } = field;
  const left = (all: readonly string[]) => all.filter((kind) => smallKinds.includes(kind));
  return {
    ...field,
    shape: shape.type === "kind" ? { ...shape, codes: left(shape.codes) } : shape,
    ...(kinds && { kinds: left(kinds) }),
    ...(requiredIn && { requiredIn: left(requiredIn) }),
  };
}

function smallShape(shape: Shape): Shape {
  if (shape.type === "object") return smallObject(shape);
  return shape.type === "list" ? smallList(shape) : shape;
}

function smallList(shape: ListShape): ListShape {
  const item: Leaf | ObjectShape = shape.item.type === "object" ? smallObject(shape.item) : shape.item;
  return { ...shape, item };
}
