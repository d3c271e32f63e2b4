import type { Medium } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";

const words: { readonly [Code in Medium]?: string } = {
  "secure-line": "over a secure line",
  mixed: "by several means",
  unknown: "by unknown means",
};

/** By what means a call was held; one that has no words here is named by its label. */
export function mediumWords(medium: Medium): string {
  return words[medium] ?? `by ${codeWords("medium", medium)}`;
}
