// Written by `npm run generate` from the files that it imports. Do not edit.
import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { duplicateColumn } from "./duplicate-column.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { missingColumn } from "./missing-column.ts";
import { missingTable } from "./missing-table.ts";
import { notCsv } from "./not-csv.ts";
import { tooManyCells } from "./too-many-cells.ts";
import { unknownColumn } from "./unknown-column.ts";
import { unknownParent } from "./unknown-parent.ts";
import { unknownTable } from "./unknown-table.ts";
import { wrongCell } from "./wrong-cell.ts";

/** Every diagnostic kind of tables, in the order of their codes. */
export const tableKinds: readonly KindWithDoc<never>[] = [
  duplicateColumn,
  duplicateKey,
  missingColumn,
  missingTable,
  notCsv,
  tooManyCells,
  unknownColumn,
  unknownParent,
  unknownTable,
  wrongCell,
];
