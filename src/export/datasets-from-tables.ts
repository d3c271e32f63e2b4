import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { duplicateKey } from "./kinds/duplicate-key.ts";
import { unknownParent } from "./kinds/unknown-parent.ts";
import { wrongCell } from "./kinds/wrong-cell.ts";
import { collectInTables, readTables } from "./read-tables.ts";
import type { ReadRow, ReadTable, ReportInTable } from "./read-tables.ts";
import type { TableDiagnostic, TablePlace } from "./table-place.ts";
import { nameAt } from "./table.ts";
import type { Cell, KeptField, Row, Table } from "./table.ts";

/** A dataset that was made of tables. It has the structure that the tables give it, and is not validated. */
export interface DatasetFromTables {
  readonly data: Record<string, unknown>;
  /** Where in the tables a place of the dataset is; undefined where no row is there for it. */
  placeOf(path: Path): TablePlace | undefined;
}

/** What tables give: the datasets in their order, or what is wrong with the tables. */
export type ReadDatasets =
  | { readonly datasets: readonly DatasetFromTables[]; readonly diagnostics: readonly [] }
  | { readonly datasets: undefined; readonly diagnostics: readonly TableDiagnostic[] };

/** Makes datasets of tables: the text of each file of a folder, by its name. What is lost in no way is refused instead. */
export function datasetsFromTables(files: ReadonlyMap<string, string>): ReadDatasets {
  const diagnostics: TableDiagnostic[] = [];
  const report = collectInTables(diagnostics);
  const tables = readTables(files, report);
  // Rows that could not be read would make others look lost.
  const linked = diagnostics.length === 0 ? new LinkedTables(tables, report) : undefined;
  if (!linked || diagnostics.length > 0) return { datasets: undefined, diagnostics };
  return { datasets: linked.datasets(), diagnostics: [] };
}

interface Linked {
  readonly read: ReadTable;
  readonly row: ReadRow;
}

class LinkedTables {
  readonly #report: ReportInTable;
  readonly #roots: Linked[] = [];
  /** Every row that others may belong to, by the keys of its dataset and its own. */
  readonly #byKey = new Map<string, Linked>();
  /** The rows of each list, in order. */
  readonly #lists = new Map<string, Linked[]>();
  /** Rows whose key another row has too, which is said of them once. */
  readonly #twice = new Set<Linked>();

  constructor(tables: readonly ReadTable[], report: ReportInTable) {
    this.#report = report;
    const all = tables.flatMap((read) => read.rows.map((row): Linked => ({ read, row })));
    for (const linked of all) this.#addKey(linked);
    for (const linked of all) this.#addToList(linked);
    for (const rows of this.#lists.values()) this.#putInOrder(rows);
    this.#putInOrder(this.#roots);
  }

  datasets(): DatasetFromTables[] {
    return this.#roots.map((linked) => {
      const places = new WeakMap<object, TablePlace>();
      const data = this.#entityOf(linked, places);
      return { data, placeOf: (path) => placeIn(data, places, path) };
    });
  }

  #addKey(linked: Linked): void {
    const { table } = linked.read;
    const { at } = table;
    if (at.key === undefined) return;
    const { cells, number } = linked.row;
    const key = cells[at.key];
    const column = nameAt(table, at.key);
    if (key === undefined) return this.#lacksKey(linked, column);
    const isRoot = at.key === at.dataset;
    const id = isRoot ? keyOf(key) : keyOf(cells[at.dataset], key);
    const first = this.#byKey.get(id);
    if (!first) {
      this.#byKey.set(id, linked);
      return;
    }
    this.#twice.add(linked);
    this.#report(
      duplicateKey,
      { file: linked.read.file, row: number, column },
      {
        key: {
          ...(!isRoot && { dataset: String(cells[at.dataset]) }),
          [column]: String(key),
        },
        first: { file: first.read.file, row: first.row.number },
      },
    );
  }

  #lacksKey({ read, row }: Linked, column: string): void {
    const params = { expected: "filled in", cell: "", count: 1, advice: undefined };
    this.#report(wrongCell, { file: read.file, row: row.number, column }, params);
  }

  #addToList(linked: Linked): void {
    const { table, file } = linked.read;
    const { cells, number } = linked.row;
    const { at, parents } = table;
    if (parents.length === 0) {
      this.#roots.push(linked);
      return;
    }
    const dataset = cells[at.dataset];
    const isOfDataset = at.parent === undefined;
    const parent = isOfDataset ? undefined : cells[at.parent];
    const own = isOfDataset ? keyOf(dataset) : keyOf(dataset, parent);
    const holder = this.#byKey.get(own);
    if (!holder || !parents.includes(holder.read.table)) {
      const isUnknownDataset = !this.#byKey.has(keyOf(dataset));
      const key = String(isUnknownDataset ? dataset : parent);
      const tables = isUnknownDataset ? ["datasets"] : parents.map(({ name }) => name);
      const column = isUnknownDataset ? "dataset" : "parent";
      const params = { key, tables, suggestion: didYouMean(key, this.#keysIn(tables, dataset)) };
      this.#report(unknownParent, { file, row: number, column }, params);
      return;
    }
    const lists = listsTo(table, holder.read.table.fields);
    const field = at.field === undefined ? String(lists[0]) : String(cells[at.field]);
    if (!lists.includes(field)) {
      const expected = `one of ${lists.map((name) => `"${name}"`).join(", ")}, the lists of a row of ${holder.read.table.name}`;
      const params = { expected, cell: field, count: 1, advice: undefined };
      this.#report(wrongCell, { file, row: number, column: "field" }, params);
      return;
    }
    const list = keyOf(own, field);
    const rows = this.#lists.get(list);
    if (rows) rows.push(linked);
    else this.#lists.set(list, [linked]);
  }

  #keysIn(tables: readonly string[], dataset: Cell): string[] {
    return [...this.#byKey.values()].flatMap(({ read, row }) => {
      const { name, at } = read.table;
      if (!tables.includes(name) || (name !== "datasets" && row.cells[at.dataset] !== dataset)) return [];
      return at.key === undefined ? [] : [String(row.cells[at.key])];
    });
  }

  #putInOrder(rows: Linked[]): void {
    const positionOf = ({ read, row }: Linked): number => row.cells[read.table.at.position] as number;
    rows.sort((one, other) => positionOf(one) - positionOf(other));
    for (const [index, linked] of rows.entries()) {
      const before = rows[index - 1];
      if (!before || positionOf(before) !== positionOf(linked) || this.#twice.has(linked)) continue;
      const { table } = linked.read;
      const { at } = table;
      const columnsOfKey = [at.dataset, at.parent, at.field, at.position].filter(
        (each) => each !== undefined,
      );
      const key = Object.fromEntries(
        columnsOfKey.map((each) => [nameAt(table, each), String(linked.row.cells[each])]),
      );
      this.#report(
        duplicateKey,
        { file: linked.read.file, row: linked.row.number, column: "position" },
        { key, first: { file: before.read.file, row: before.row.number } },
      );
    }
  }

  #entityOf({ read, row }: Linked, places: WeakMap<object, TablePlace>): Record<string, unknown> {
    const { table, file } = read;
    const { at } = table;
    const isRoot = at.key === at.dataset;
    const own = isRoot ? keyOf(row.cells[at.dataset]) : keyOf(row.cells[at.dataset], row.cells[at.key ?? -1]);
    const empty = new Set((at.empty === undefined ? undefined : row.cells[at.empty]) as readonly string[]);
    const entity = this.#fieldsOf(table.fields, row.cells, own, empty, places);
    places.set(entity, { file, row: row.number });
    return entity;
  }

  #fieldsOf(
    fields: readonly KeptField[],
    cells: Row,
    own: string,
    empty: ReadonlySet<string>,
    places: WeakMap<object, TablePlace>,
  ): Record<string, unknown> {
    const entity: Record<string, unknown> = {};
    for (const kept of fields) {
      if (kept.as === "cell") {
        const value = cells[kept.column];
        if (value !== undefined) entity[kept.key] = value;
      } else if (kept.as === "columns") {
        const inner = this.#fieldsOf(kept.fields, cells, own, empty, places);
        if (Object.keys(inner).length > 0 || empty.has(kept.name)) entity[kept.key] = inner;
      } else {
        const rows = this.#lists.get(keyOf(own, kept.name));
        if (rows) entity[kept.key] = rows.map((each) => this.#entityOf(each, places));
        else if (empty.has(kept.name)) entity[kept.key] = [];
      }
    }
    return entity;
  }
}

/** Several keys as one. */
function keyOf(...parts: readonly Cell[]): string {
  return parts.join("\n");
}

/** The names of the lists in some fields whose items a table has. */
export function listsTo(table: Table, fields: readonly KeptField[]): string[] {
  return fields.flatMap((kept) => {
    if (kept.as === "rows") return kept.table === table ? [kept.name] : [];
    return kept.as === "columns" ? listsTo(table, kept.fields) : [];
  });
}

/** The row, and where there is one the column, of a place in a dataset. */
function placeIn(data: object, places: WeakMap<object, TablePlace>, path: Path): TablePlace | undefined {
  let value: unknown = data;
  let place = places.get(data);
  let rest: Path = path;
  for (const [index, step] of path.entries()) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    if (typeof value !== "object" || value === null) break;
    const found = places.get(value);
    if (found) {
      place = found;
      rest = path.slice(index + 1);
    }
  }
  const column = rest.filter((step) => typeof step === "string").join("_");
  return place && { ...place, ...(column !== "" && { column }) };
}
