import { listWords } from "../../diagnostics/wording.ts";
import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

/** More tables than this are not named one by one. */
const MOST_NAMED = 3;

export const unknownParent: KindWithDoc<{
  /** The key that no row has to which this one could belong. */
  key: string;
  /** The tables in which such a row could be. */
  tables: readonly string[];
  /** The key that is probably meant. */
  suggestion: string | undefined;
}> = {
  code: "table/unknown-parent",
  severity: "error",
  reason: "A row that belongs to no other row would be lost.",
  example: {
    wrongText: 'dataset,parent,position,actor,roles,presence\na-call,cal,1,varn,"[""principal""]",',
    rightText: 'dataset,parent,position,actor,roles,presence\na-call,call,1,varn,"[""principal""]",',
  },
  message: ({ key, tables }) => {
    const where = tables.length > MOST_NAMED ? "no row of another table" : `no row of ${listWords(tables)}`;
    return `This row belongs to "${key}", but ${where} has that key.`;
  },
  hint: ({ suggestion }) =>
    suggestion === undefined
      ? "Put back the row that it belongs to, or remove this one too."
      : `Did you mean "${suggestion}"?`,
};
