import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const duplicateKey: KindWithDoc<{
  /** The columns that tell the rows of the table apart, with what is in them. */
  key: Readonly<Record<string, string>>;
  /** Where the same is first. */
  first: {
    /** The file of the table. */
    readonly file: string;
    /** The row, where the header is row 1. */
    readonly row: number;
  };
}> = {
  code: "table/duplicate-key",
  severity: "error",
  reason:
    "Rows that belong to another row name it by its key, and rows of one list are put in order by their position: both must be there once.",
  example: {
    wrongText: "dataset,position,name,identifier\na-call,1,Ilva Varn,\na-call,1,Oren Brask,",
    rightText: "dataset,position,name,identifier\na-call,1,Ilva Varn,\na-call,2,Oren Brask,",
  },
  message: ({ key, first }) => {
    const what = Object.entries(key).map(([column, value]) => `${column} "${value}"`);
    return `Another row has the same ${what.join(", ")}: ${first.file}, row ${first.row}.`;
  },
  hint: ({ key }) =>
    Object.hasOwn(key, "position")
      ? "Give each row of a list a position of its own; gaps do no harm."
      : "Give each row a key of its own, in all tables of a dataset.",
};
