import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const unknownTable: KindWithDoc<{
  /** The name of the file. */
  file: string;
  /** The name of the file that is probably meant. */
  suggestion: string | undefined;
}> = {
  code: "table/unknown-table",
  severity: "error",
  reason:
    "A table by another name is not read: what was edited in a copy would be lost without anyone noticing.",
  example: { wrongText: "statements (1).csv", rightText: "statements.csv" },
  message: ({ file }) => `${file} is the name of no table.`,
  hint: ({ suggestion }) =>
    suggestion === undefined
      ? "Put files that are no tables into another folder."
      : `Rename it to ${suggestion}, or put it into another folder.`,
};
