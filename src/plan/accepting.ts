import { MOST_FIELDS, NO_HOLDER } from "./columns.ts";
import type { Columns } from "./columns.ts";
import type { CodelistName, CodePlan, ObjectPlan, UnionPlan } from "./plan.ts";

/**
 * What the generated program in `dataset-plan.ts` is made of, and how it is run. The program accepts only what the schema
 * accepts. It may refuse a value that the schema accepts where that is no plain data, such as an instance of a class.
 */

/** What an acceptor returns for a value that it refuses. */
export const REFUSED = -1;

/** Codes that a project adds to codelists. */
export type AddedCodes = ReadonlyMap<CodelistName, ReadonlySet<string>>;

/** How a value is to be looked at. */
export interface Accepting {
  /**
   * Whether `JSON.parse` made the value. Any other may hide members from enumeration or inherit some, so each object is
   * looked at more closely.
   */
  readonly isParsed: boolean;
  readonly added?: AddedCodes | undefined;
  /** Where to write what the value holds; what is there after a refusal is of no use. */
  readonly columns?: Columns | undefined;
}

let looksClosely = false;
let addedCodes: AddedCodes | undefined;
let columns: Columns | undefined;

/** How many members (`key: value`) a value has at all depths; {@link REFUSED} where it is not accepted. */
export function membersOf(plan: ObjectPlan | UnionPlan, value: unknown, how: Accepting): number {
  const before = { looksClosely, addedCodes, columns };
  looksClosely = !how.isParsed;
  addedCodes = how.added;
  columns = how.columns;
  try {
    return plan.accepts(value, NO_HOLDER, 0);
  } catch (error) {
    // A pattern ran out of stack on a string of tens of millions of characters: nothing that long meets one.
    if (error instanceof RangeError) return REFUSED;
    throw error;
  } finally {
    // A getter may validate something else meanwhile.
    ({ looksClosely, addedCodes, columns } = before);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  if (!looksClosely) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether an object has no members but those that were enumerated. */
export function hasNoOthers(value: object, enumerated: number): boolean {
  return !looksClosely || Object.getOwnPropertyNames(value).length === enumerated;
}

/**
 * Tests whether a value is a code of a codelist. It asks a set, which takes no longer than a switch, and a switch would write
 * all codes a second time.
 */
export function testOf({ codelist, codes }: CodePlan): (value: unknown) => boolean {
  const known: ReadonlySet<unknown> = new Set(codes);
  // Only where a code says "none of these" may a project add its own.
  if (codelist === undefined || !known.has("other")) return (value) => known.has(value);
  return (value) => known.has(value) || addedCodes?.get(codelist)?.has(value as string) === true;
}

/** Notes an entity, and returns its number, by which it notes what it holds. */
export function enter(value: object, holder: number, place: number): number {
  return columns === undefined ? 0 : columns.entities.add(value, holder, place);
}

/** Notes an id that a field gives to an entity. */
export function give(id: string, holder: number, place: number): void {
  if (columns !== undefined) columns.given.add(id, holder, place);
}

/** The last id that each field was found to have, by the field's number. No id is NaN. */
const lastIds: unknown[] = /* @__PURE__ */ new Array<unknown>(MOST_FIELDS).fill(NaN);

/** Whether a value is an id by a test; notes that a field refers to it. */
export function isReference(
  id: unknown,
  isId: (value: unknown) => value is string,
  holder: number,
  field: number,
  place = field,
): boolean {
  // Neighbours often refer to the same entity: comparing two strings takes less time than matching one.
  if (id !== lastIds[field]) {
    if (!isId(id)) return false;
    lastIds[field] = id;
  }
  if (columns !== undefined) columns.references.add(id as string, holder, place);
  return true;
}

/** {@link isReference} of all items of a list, which has so many at least. */
export function areReferences(
  list: unknown,
  minimum: number,
  isId: (value: unknown) => value is string,
  holder: number,
  field: number,
): boolean {
  if (!Array.isArray(list) || list.length < minimum) return false;
  for (let index = 0; index < list.length; index++)
    if (!isReference(list[index], isId, holder, field, field + (index + 1) * MOST_FIELDS)) return false;
  return true;
}

/** Whether a value is a list that has so many items at least, all of which pass a test. */
export function areAll(list: unknown, minimum: number, test: (value: unknown) => boolean): boolean {
  if (!Array.isArray(list) || list.length < minimum) return false;
  for (let index = 0; index < list.length; index++) if (!test(list[index])) return false;
  return true;
}
