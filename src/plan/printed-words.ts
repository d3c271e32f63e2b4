import type { EntityName } from "../schema/model-types.ts";

/**
 * The fields whose words are words as printed, beside `Evidence.exact`: the text must have them. A source's own title and the
 * names of its authors are printed too, but often outside of its text.
 */
export const printedWords: { readonly [Name in EntityName]?: readonly string[] } = {
  Cue: ["text"],
  DateClaim: ["asPrinted"],
  Description: ["text"],
};

/** Whether a field has the words that the source prints. */
export function isPrinted(name: string, key: string): boolean {
  if (name === "Evidence") return key === "exact";
  return printedWords[name as EntityName]?.includes(key) === true;
}
