import type { Diagnostic, RelatedPlace } from "../diagnostics/diagnostic.ts";

/** A place in tables. */
export interface TablePlace {
  /** The file of the table, such as `statements.csv`. */
  readonly file: string;
  /** The row as spreadsheets count, where the header is row 1; undefined where a whole table is meant. */
  readonly row?: number;
  /** The name of the column; undefined where a whole row is meant. */
  readonly column?: string;
}

/** A diagnostic about tables, or about a dataset that was read from tables, and where in them it is. */
export interface TableDiagnostic extends Diagnostic {
  readonly table?: TablePlace;
  readonly related?: readonly (RelatedPlace & { readonly table?: TablePlace })[];
}

/** A place as messages write it: "statements.csv, row 3, column mode". */
export function placeInWords({ file, row, column }: TablePlace): string {
  return [file, row === undefined ? "" : `row ${row}`, column === undefined ? "" : `column ${column}`]
    .filter((part) => part !== "")
    .join(", ");
}
