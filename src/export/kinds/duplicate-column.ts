import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const duplicateColumn: KindWithDoc<{
  /** The name of the column. */
  column: string;
}> = {
  code: "table/duplicate-column",
  severity: "error",
  reason: "If two columns have the same name, nobody knows which of the two counts.",
  example: {
    wrongText: "dataset,position,name,name,identifier",
    rightText: "dataset,position,name,identifier",
  },
  message: ({ column }) => `This table has the column "${column}" twice.`,
  hint: () => "Keep one of the two.",
};
