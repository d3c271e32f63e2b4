import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { isMistakenWord, mayNeedGuard, unguarded } from "./cell-text.ts";
import { readCsv } from "./csv-text.ts";
import { duplicateColumn } from "./kinds/duplicate-column.ts";
import { missingColumn } from "./kinds/missing-column.ts";
import { missingTable } from "./kinds/missing-table.ts";
import { notCsv } from "./kinds/not-csv.ts";
import { tooManyCells } from "./kinds/too-many-cells.ts";
import { unknownColumn } from "./kinds/unknown-column.ts";
import { unknownTable } from "./kinds/unknown-table.ts";
import { wrongCell } from "./kinds/wrong-cell.ts";
import type { TableDiagnostic, TablePlace } from "./table-place.ts";
import type { Cell, Column, Row, Table } from "./table.ts";
import { allTables } from "./tables.ts";

/** A row that was read, and which it is as spreadsheets count. */
export interface ReadRow {
  readonly cells: Row;
  readonly number: number;
}

/** A table that was read. */
export interface ReadTable {
  readonly table: Table;
  readonly file: string;
  readonly rows: readonly ReadRow[];
}

/** What finds something in tables reports it with this. */
export type ReportInTable = <P extends object>(kind: DiagnosticKind<P>, at: TablePlace, params: P) => void;

const ENDING = ".csv";

const LEAVE_EMPTY = 'Leave the cell empty where there is nothing; R does with na = "".';

/** Reads the tables of a folder: the text of each file, by its name. What is wrong is reported; the rest is read. */
export function readTables(files: ReadonlyMap<string, string>, report: ReportInTable): ReadTable[] {
  const tables = allTables();
  const names = tables.map(({ name }) => `${name}${ENDING}`);
  for (const file of files.keys()) {
    if (!names.includes(file))
      report(unknownTable, { file }, { file, suggestion: didYouMean(bareName(file), names) });
  }
  return tables.flatMap((table) => {
    const file = `${table.name}${ENDING}`;
    const text = files.get(file);
    if (text !== undefined) return [new TableReader(table, file, report).read(text)];
    report(missingTable, { file }, { file });
    return [];
  });
}

/** The name of a file without what is added to copies: "statements (1).csv". */
function bareName(file: string): string {
  return file.replace(/[ _-]*(?:\(\d+\)|copy|\d+)(?=\.csv$)/i, "");
}

/** Cells of one column that are wrong in the same way. */
interface WrongCells {
  readonly place: TablePlace;
  readonly cell: string;
  readonly expected: string;
  readonly advice: string | undefined;
  count: number;
}

class TableReader {
  readonly #table: Table;
  readonly #file: string;
  readonly #report: ReportInTable;
  readonly #wrong = new Map<string, WrongCells>();

  constructor(table: Table, file: string, report: ReportInTable) {
    this.#table = table;
    this.#file = file;
    this.#report = report;
  }

  read(text: string): ReadTable {
    const { rows: all, problem } = readCsv(text);
    const read = { table: this.#table, file: this.#file };
    if (problem) {
      this.#report(notCsv, { file: this.#file, row: problem.row }, { problem: problem.says });
      return { ...read, rows: [] };
    }
    const [header = [], ...body] = all;
    const columns = this.#columnsOf(header, body);
    if (columns === undefined) return { ...read, rows: [] };
    const rows: ReadRow[] = [];
    for (const [index, cells] of body.entries()) {
      // Spreadsheets leave empty rows at the end, and cells at the end of a row away.
      if (cells.every(isBlank)) continue;
      const number = index + 2;
      const tooMany = cells.slice(header.length).some((cell) => !isBlank(cell));
      if (tooMany) {
        const params = { found: cells.length, columns: header.length };
        this.#report(tooManyCells, { file: this.#file, row: number }, params);
        continue;
      }
      rows.push({
        number,
        cells: this.#table.columns.map((column, at) => {
          return this.#cellOf(cells[columns[at] ?? -1] ?? "", column, number);
        }),
      });
    }
    for (const { place, ...params } of this.#wrong.values()) this.#report(wrongCell, place, params);
    return { ...read, rows };
  }

  /** Where each column of the table is in the file; undefined where that cannot be known. */
  #columnsOf(header: readonly string[], body: readonly (readonly string[])[]): number[] | undefined {
    const names = header.map((name) => name.trim());
    const known = this.#table.columns.map(({ name }) => name);
    const at = known.map((name) => names.indexOf(name));
    const missing = known.filter((name) => !names.includes(name));
    let ok = missing.length === 0;
    const file = this.#file;
    for (const [index, column] of names.entries()) {
      const isKnown = known.includes(column);
      if (!isKnown && column === "" && body.every((cells) => isBlank(cells[index] ?? ""))) continue;
      if (!isKnown) {
        const suggestion = didYouMean(column, missing);
        // A name that is only written otherwise lacks nowhere: one cause, one diagnostic.
        if (suggestion !== undefined) missing.splice(missing.indexOf(suggestion), 1);
        this.#report(
          unknownColumn,
          { file, row: 1, ...(column !== "" && { column }) },
          { column, suggestion },
        );
        ok = false;
      } else if (names.indexOf(column) < index) {
        this.#report(duplicateColumn, { file, row: 1, column }, { column });
        ok = false;
      }
    }
    if (missing.length > 0) this.#report(missingColumn, { file, row: 1 }, { columns: missing });
    return ok ? at : undefined;
  }

  #cellOf(cell: string, column: Column, row: number): Cell {
    if (mayNeedGuard(column)) {
      if (!isMistakenWord(cell) || /^(?:true|false)$/i.test(cell))
        return cell === "" ? undefined : unguarded(cell);
      const advice = `${LEAVE_EMPTY} If the word itself is meant, write it as \\${cell}.`;
      return this.#refuse(cell, column, row, "a text", advice);
    }
    const text = cell.trim();
    if (text === "") {
      if (column.plan === undefined && column.required) return this.#refuse("", column, row, `filled in`);
      return undefined;
    }
    // Ids and codes have small letters, and one may be such a word.
    if (isMistakenWord(text) && text !== text.toLowerCase())
      return this.#refuse(text, column, row, "filled in, or empty", LEAVE_EMPTY);
    if (column.type === "integer") return this.#integerOf(text, column, row);
    return column.type === "list" ? this.#listOf(text, column, row) : codeMeant(text, column);
  }

  /** Programs that have no missing whole numbers write them as 12.0, and R writes round ones as 1e+05. */
  #integerOf(text: string, column: Column, row: number): Cell {
    const number = Number(text);
    if (/^[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?$/i.test(text) && Number.isSafeInteger(number)) {
      if (column.plan !== undefined || number >= 1) return number;
    }
    return this.#refuse(text, column, row, column.plan ? "a whole number" : "a whole number from 1");
  }

  /** A JSON list; of ids and codes, which have no spaces, the bare words too. */
  #listOf(text: string, column: Column, row: number): Cell {
    const isOfWords = column.plan?.type !== "string" || column.plan.targets !== undefined;
    if (!text.startsWith("[") && isOfWords) return text.split(/[\s,;]+/).filter((word) => word !== "");
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list) && list.every((item) => typeof item === "string")) return list;
    } catch {
      // It is refused below.
    }
    const advice = /[“”„«»]/.test(text)
      ? 'Its quotation marks are not plain ones ("): a spreadsheet may have replaced them as they were typed.'
      : undefined;
    return this.#refuse(text, column, row, 'a list of texts in JSON, such as ["one", "two"]', advice);
  }

  #refuse(cell: string, column: Column, row: number, expected: string, advice?: string): undefined {
    const id = `${column.name} ${expected}`;
    const before = this.#wrong.get(id);
    if (before) before.count++;
    else {
      const place = { file: this.#file, row, column: column.name };
      this.#wrong.set(id, { place, cell, expected, advice, count: 1 });
    }
  }
}

/** A version that a spreadsheet took for a number: 1 for 1.0. */
function codeMeant(text: string, { plan }: Column): string {
  if (plan?.type !== "code" || plan.codes.includes(text)) return text;
  return plan.codes.find((code) => Number(code) === Number(text)) ?? text;
}

function isBlank(cell: string): boolean {
  return cell.trim() === "";
}

/** Collects diagnostics about tables; they are about no place in a dataset. */
export function collectInTables(diagnostics: TableDiagnostic[]): ReportInTable {
  return (kind, table, params) => {
    const diagnostic: Diagnostic = makeDiagnostic(kind, [], params);
    diagnostics.push({ ...diagnostic, file: table.file, table });
  };
}
