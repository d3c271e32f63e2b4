import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const notCsv: KindWithDoc<{
  /** What is wrong, in words that end a sentence. */
  problem: string;
}> = {
  code: "table/not-csv",
  severity: "error",
  reason:
    "Where one quotation mark is missing or left over, cells run into each other, and everything after it could end up in the wrong column.",
  example: {
    wrongText: 'dataset,position,name,identifier\na-call,1,"Ilva Varn,',
    rightText: 'dataset,position,name,identifier\na-call,1,"Ilva Varn",',
  },
  message: ({ problem }) => `This is no CSV that can be read: ${problem}.`,
  hint: () => "Save the table again as CSV, in UTF-8.",
};
