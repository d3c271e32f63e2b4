import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const missingTable: KindWithDoc<{
  /** The name of the file. */
  file: string;
}> = {
  code: "table/missing-table",
  severity: "error",
  reason:
    "Without a table, everything that was in it would be lost. A table without rows has its header alone.",
  example: { wrongText: "datasets.csv, sources.csv", rightText: "datasets.csv, sources.csv, actors.csv, …" },
  message: ({ file }) => `The folder has no table ${file}.`,
  hint: () => "Put it back; where it has no rows, its first line is enough.",
};
