import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { Field, ListShape, Leaf, ObjectShape } from "./extraction-plan.ts";

/** A part of an extraction that was read: a value, a list or an object, with what it is in. */
export interface Part {
  readonly shape: Leaf | ListShape | ObjectShape;
  readonly path: Path;
  readonly value: unknown;
  readonly holder: Part | undefined;
  /** The field that it is the value of; undefined for items and for the root. */
  readonly field: Field | undefined;
  /** Whether its holder makes no sense without it. */
  readonly isNeeded: boolean;
  /** The fields of an object that have a value, by their name in the extraction. */
  readonly fields: Map<string, Part>;
  /** The items of a list. */
  readonly items: Part[];
  /** Why it is dropped; undefined while it is kept. */
  dropped: Diagnostic | undefined;
}

/** A part that is not dropped. */
export function isKept(part: Part | undefined): part is Part & { dropped: undefined } {
  return part !== undefined && part.dropped === undefined;
}

/** A field's part by its name in the extraction, while it is kept. */
export function keptField(part: Part, key: string): Part | undefined {
  const field = part.fields.get(key);
  return isKept(field) ? field : undefined;
}

/** The string of a kept field. */
export function textOf(part: Part, key: string): string | undefined {
  const value = keptField(part, key)?.value;
  return typeof value === "string" ? value : undefined;
}

/** A part and all that is in it, from the outside in. */
export function* partsIn(part: Part): Generator<Part> {
  yield part;
  for (const field of part.fields.values()) yield* partsIn(field);
  for (const item of part.items) yield* partsIn(item);
}

/** The object that a part belongs to: itself, or the nearest around it. */
export function objectAround(part: Part): Part {
  let at = part;
  while (at.shape.type !== "object") at = at.holder!;
  return at;
}

/** The name of the entity that a part is or belongs to. */
export function entityOf(part: Part): ObjectShape["entity"] {
  return (objectAround(part).shape as ObjectShape).entity;
}
