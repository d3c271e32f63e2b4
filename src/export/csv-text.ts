import Papa from "papaparse";
import { textOfCell } from "./cell-text.ts";
import type { Row, Table } from "./table.ts";

/** Marks a file as UTF-8; without it, Excel reads another encoding. */
export const BYTE_ORDER_MARK = "\ufeff";

const settings = { newline: "\r\n", header: false };

/** The line of CSV that names the columns of a table, as RFC 4180 has it. */
export function csvHeader({ columns }: Table): string {
  return lineOf(columns.map(({ name }) => name));
}

/** The line of CSV of a row. */
export function csvLine({ columns }: Table, row: Row): string {
  return lineOf(columns.map((column, index) => textOfCell(row[index], column)));
}

function lineOf(cells: readonly string[]): string {
  return `${Papa.unparse([cells as string[]], settings)}\r\n`;
}

/** A table as it was read: its rows by their cells, the header first. */
export interface ReadCsv {
  readonly rows: readonly (readonly string[])[];
  /** What is wrong with it as CSV, and in which row, from 1. */
  readonly problem: { readonly says: string; readonly row: number } | undefined;
}

const problems: Readonly<Partial<Record<string, string>>> = {
  MissingQuotes: "a quotation mark opens a cell and none closes it",
  InvalidQuotes: "a quotation mark in a cell is not doubled",
};

/**
 * Reads CSV as spreadsheets save it: with any line ends, with or without a byte-order mark, separated by commas, semicolons or
 * tabs.
 */
export function readCsv(text: string): ReadCsv {
  // A carriage return is never a part of a cell: where text has one, it is written as an escape.
  const lines = text.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n");
  const [header = ""] = lines.split("\n", 1);
  const delimiter = [",", ";", "\t"].find((each) => header.includes(each)) ?? ",";
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: "\n", header: false });
  const [problem] = errors.flatMap(({ code, row = 0 }) => {
    const says = problems[code];
    return says === undefined ? [] : [{ says, row: row + 1 }];
  });
  return { rows: data, problem };
}
