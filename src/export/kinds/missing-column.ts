import { listWords } from "../../diagnostics/wording.ts";
import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const missingColumn: KindWithDoc<{
  /** The names of the columns. */
  columns: readonly string[];
}> = {
  code: "table/missing-column",
  severity: "error",
  reason: "Without a column, everything that was in it would be lost. An empty column has its name alone.",
  example: {
    wrongText: "dataset,position,name\na-call,1,Ilva Varn",
    rightText: "dataset,position,name,identifier\na-call,1,Ilva Varn,",
  },
  message: ({ columns }) =>
    columns.length === 1
      ? `This table has no column ${listWords(columns)}.`
      : `This table lacks these columns: ${columns.map((name) => `"${name}"`).join(", ")}.`,
  hint: () => "The first line must name every column, in any order; the cells below can be empty.",
};
