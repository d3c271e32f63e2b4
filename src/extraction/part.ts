import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { Field, ListShape, Leaf, ObjectShape } from "./extraction-plan.ts";
import type { UnknownValue } from "./unknown-values.ts";

/** One part of an extraction as it was read: a value, a list or an object, and the part that it is in. */
export interface Part {
  readonly shape: Leaf | ListShape | ObjectShape;
  readonly path: Path;
  readonly value: unknown;
  /** The list or object that it is in; undefined for the whole extraction. */
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
  /** What is written in its place: that it is not known. */
  instead?: UnknownValue | undefined;
  /** Whether it is required and was not written at all. */
  readonly isAbsent?: boolean;
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

/** A part that is a string. */
export type TextPart = Part & { readonly value: string };

/** Whether a part is a string. */
export function isText(part: Part | undefined): part is TextPart {
  return typeof part?.value === "string";
}

/** A field's part by its name in the extraction, while it is kept and where it is a string. */
export function keptText(part: Part, key: string): TextPart | undefined {
  const field = keptField(part, key);
  return isText(field) ? field : undefined;
}

/** The string of a kept field. */
export function textOf(part: Part, key: string): string | undefined {
  return keptText(part, key)?.value;
}

/** A part and all that is in it, from the outside in. */
export function* partsIn(part: Part): Generator<Part> {
  yield part;
  for (const field of part.fields.values()) yield* partsIn(field);
  for (const item of part.items) yield* partsIn(item);
}

/** A part that is an object. */
export type ObjectPart = Part & { readonly shape: ObjectShape };

function isObjectPart(part: Part): part is ObjectPart {
  return part.shape.type === "object";
}

/** The object that a part belongs to: itself, or the nearest around it. */
export function objectAround(part: Part): ObjectPart {
  for (let at: Part | undefined = part; at; at = at.holder) if (isObjectPart(at)) return at;
  throw new Error("Not an object.");
}

/** The name of the entity that a part is or belongs to. */
export function entityOf(part: Part): ObjectShape["entity"] {
  return objectAround(part).shape.entity;
}
