import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const unknownColumn: KindWithDoc<{
  /** The name of the column; empty where it has none. */
  column: string;
  /** The name that is probably meant. */
  suggestion: string | undefined;
}> = {
  code: "table/unknown-column",
  severity: "error",
  reason: "A column that the model does not know is not read: what is in it would be lost.",
  example: {
    wrongText: "dataset,position,name,identifier,checked by",
    rightText: "dataset,position,name,identifier",
  },
  message: ({ column }) =>
    column === "" ? "A column with cells has no name." : `This table has no place for a column "${column}".`,
  hint: ({ column, suggestion }) =>
    suggestion !== undefined
      ? `Did you mean "${suggestion}"?`
      : column === ""
        ? "Remove it. Where pandas wrote the table, write it with index=False."
        : "Remove it; remarks can be in the column note.",
};
