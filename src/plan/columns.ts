import { LongList } from "./long-list.ts";

/**
 * What a document holds, as columns: an object for each entity and reference would take several times the memory, and most
 * are never looked at. Every entity has a number, which counts on in the order of the document, so that what an entity
 * holds follows it.
 */
export class Columns {
  readonly entities = new EntityColumns();
  /** The ids that fields give to entities. */
  readonly given = new IdColumns();
  /** The ids that fields refer to. */
  readonly references = new IdColumns();
}

/** The entities of a document, by their numbers. */
export class EntityColumns {
  readonly values: object[] = [];
  /** The numbers of the entities that hold them; {@link NO_HOLDER} for the document itself. */
  readonly holders = new LongList();
  /** The places that they have in these; see {@link placeOf}. */
  readonly places = new LongList();

  /** Adds an entity and returns its number. */
  add(value: object, holder: number, place: number): number {
    this.holders.push(holder);
    this.places.push(place);
    return this.values.push(value) - 1;
  }
}

/** Ids and the fields that they are in, in the order of the document. */
export class IdColumns {
  readonly ids: string[] = [];
  /** The numbers of the entities that the fields belong to. */
  readonly holders = new LongList();
  /** The places that the ids have in these; see {@link placeOf}. */
  readonly places = new LongList();

  add(id: string, holder: number, place: number): void {
    this.ids.push(id);
    this.holders.push(holder);
    this.places.push(place);
  }
}

/** The holder of what no entity holds. */
export const NO_HOLDER = -1;

/** There are fewer fields that hold entities and ids than this; see `FieldPlan.number`. */
export const MOST_FIELDS = 1024;

/** A field by its number, and where in the field's list, as one number. */
export function placeOf(field: number, index?: number): number {
  return index === undefined ? field : field + (index + 1) * MOST_FIELDS;
}

/** The number of the field of a place. */
export function fieldOf(place: number): number {
  // Bits are those of the remainder, whatever the size.
  return place & (MOST_FIELDS - 1);
}

/** Where in the field's list a place is; undefined where the field holds no list. */
export function indexOf(place: number): number | undefined {
  return place < MOST_FIELDS ? undefined : Math.floor(place / MOST_FIELDS) - 1;
}
