import type { Dataset } from "../schema/model-types.ts";
import type { Cell, KeptField, Row, Table } from "./table.ts";
import { allTables } from "./tables.ts";

/** What is done with a row. */
export type TakeRow = (table: Table, row: Row) => void;

/** Which of many datasets one is. */
export interface WhichDataset {
  /** By what the rows name it; its id, where that is not taken. */
  readonly key: string;
  /** Its number, from 1. */
  readonly position: number;
}

type Entity = Readonly<Record<string, unknown>>;

/**
 * Gives the rows of a valid dataset one after the other, each before those that belong to it. No more than a row is kept.
 *
 * @throws Error where two things have one id, as no valid dataset has.
 */
export function eachRow(dataset: Dataset, { key, position }: WhichDataset, take: TakeRow): void {
  const [root] = allTables() as readonly [Table];
  const keys = new Set<string>();

  function add(table: Table, entity: Entity, parent: string, field: string, index: number): void {
    const { at, columns, fields } = table;
    const row: Cell[] = new Array<Cell>(columns.length).fill(undefined);
    row[at.dataset] = key;
    row[at.position] = index;
    if (at.parent !== undefined) row[at.parent] = parent;
    if (at.field !== undefined) row[at.field] = field;
    const empty: string[] = [];
    fill(row, fields, entity, empty);
    const own =
      table === root ? "" : typeof entity.id === "string" ? entity.id : `${parent}/${field}/${index}`;
    if (at.key !== undefined && table !== root) {
      if (keys.has(own))
        throw new Error(`The id "${own}" is there twice, so no table can tell the two apart.`);
      keys.add(own);
      row[at.key] = own;
    }
    if (at.empty !== undefined && empty.length > 0) row[at.empty] = empty;
    take(table, row);
    addLists(fields, entity, own);
  }

  function addLists(fields: readonly KeptField[], entity: Entity, own: string): void {
    for (const kept of fields) {
      const value = entity[kept.key];
      if (value === undefined || kept.as === "cell") continue;
      if (kept.as === "columns") addLists(kept.fields, value as Entity, own);
      else {
        let index = 0;
        for (const item of value as readonly Entity[]) add(kept.table, item, own, kept.name, ++index);
      }
    }
  }

  add(root, dataset, "", "", position);
}

/** Fills in the cells of an entity; the names of what is there and holds nothing are added to `empty`. */
function fill(row: Cell[], fields: readonly KeptField[], entity: Entity, empty: string[]): void {
  for (const kept of fields) {
    const value = entity[kept.key];
    if (value === undefined) continue;
    if (kept.as === "cell") row[kept.column] = value as Cell;
    else if (kept.as === "columns") {
      if (holdsNothing(value as Entity)) empty.push(kept.name);
      else fill(row, kept.fields, value as Entity, empty);
    } else if ((value as readonly unknown[]).length === 0) empty.push(kept.name);
  }
}

function holdsNothing(entity: Entity): boolean {
  return Object.values(entity).every((value) => value === undefined);
}
