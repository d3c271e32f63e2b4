import { showValue } from "../../diagnostics/wording.ts";
import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const wrongCell: KindWithDoc<{
  /** What is expected, in words. */
  expected: string;
  /** What the cell holds. */
  cell: string;
  /** In how many rows of this column it is so. */
  count: number;
  /** What to do about it, in a sentence. */
  advice: string | undefined;
}> = {
  code: "table/wrong-cell",
  severity: "error",
  reason:
    "A cell that cannot be read as what its column holds would be lost, or be taken for something else.",
  example: {
    wrongText: "dataset,position,name,identifier\na-call,first,Ilva Varn,",
    rightText: "dataset,position,name,identifier\na-call,1,Ilva Varn,",
  },
  message: ({ expected, cell, count }) => {
    const found = cell === "" ? "empty" : showValue(cell);
    const more =
      count > 1 ? ` So are cells in ${count - 1} more ${count === 2 ? "row" : "rows"} of this column.` : "";
    return `This cell must be ${expected}, but is ${found}.${more}`;
  },
  hint: ({ advice }) => advice,
};
