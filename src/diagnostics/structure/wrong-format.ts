import { listWords, showValue } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const wrongFormatDoc: KindDoc = {
  reason: "Ids, dates, addresses and digests have one written form each, so that programs can compare them.",
  example: { at: "/calls/0/date/value", wrong: "4 March 2031", right: "2031-03-04" },
};

export const wrongFormat = {
  code: "structure/wrong-format",
  severity: "error",
  message: ({ name, expected, found, isName }) =>
    isName
      ? `${name} must be an id, but is a name: ${showValue(found)}.`
      : `${name} must be ${expected}, but is ${showValue(found)}.`,
  hint: ({ meant, isName, isNew }) => {
    if (!meant) return isNew ? "An id has no letters of other scripts: write them in Latin ones." : undefined;
    const [text] = meant.texts;
    if (isName) return `Write ${showWhole(text)}: that is the id of what has this name.`;
    if (isNew) return `Write ${showWhole(text)}, and the same wherever it is named.`;
    return meant.isSure ? `Write ${showWhole(text)}.` : `Did you mean ${listWords(meant.texts)}?`;
  },
  fix: ({ meant, isNew }, path) => {
    const [text] = meant?.texts ?? [];
    return meant?.isSure && !isNew && text !== undefined
      ? { title: `Write ${showValue(text)}`, edits: [{ op: "replace", path, value: text }] }
      : undefined;
  },
} as const satisfies DiagnosticKind<{
  name: string;
  expected: string;
  found: string;
  /** What may be meant, in the right form. */
  meant?: { readonly texts: readonly string[]; readonly isSure: boolean } | undefined;
  /** Whether a name stands where the id of what has it belongs. */
  isName?: boolean;
  /** Whether the value gives an id, which other places repeat. */
  isNew?: boolean;
}>;

/** A text as a hint shows it that is to be copied: the whole. */
function showWhole(text: string | undefined): string {
  return JSON.stringify(text);
}
