import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const tooManyCells: KindWithDoc<{
  /** How many cells the row has. */
  found: number;
  /** How many columns the table has. */
  columns: number;
}> = {
  code: "table/too-many-cells",
  severity: "error",
  reason: "A cell that is in no column would be lost. Mostly, a comma in a text has split it.",
  example: {
    wrongText: "dataset,position,name,identifier\na-call,1,Varn, Ilva,",
    rightText: 'dataset,position,name,identifier\na-call,1,"Varn, Ilva",',
  },
  message: ({ found, columns }) => `This row has ${found} cells, but the table has ${columns} columns.`,
  hint: () => "Put a cell that has a comma, a quotation mark or a line end into quotation marks.",
};
