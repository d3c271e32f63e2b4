import { listWords, showValue } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const wrongFormatDoc: KindDoc = {
  reason: "Ids, dates, addresses and digests each have one written form, so that programs can compare them.",
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
    if (!meant)
      return isNew ? "An id has only Latin letters: transliterate the letters of other scripts." : undefined;
    const [text] = meant.texts;
    if (isName) return `Write ${showWhole(text)}, which is the id of the entity with this name.`;
    if (isNew) return `Write ${showWhole(text)}, and use the same id wherever you refer to it.`;
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
  /** The text that was found. */
  found: string;
  /** What may be meant, in the right form. */
  meant?:
    | {
        /** The texts that may be meant. */
        readonly texts: readonly string[];
        /** Whether the first of them is certainly meant. */
        readonly isSure: boolean;
      }
    | undefined;
  /** Whether the text is a name, where an id is needed. */
  isName?: boolean;
  /** Whether the text gives an entity its id, which other places repeat. */
  isNew?: boolean;
}>;

/** A text as a hint shows it that is to be copied: the whole. */
function showWhole(text: string | undefined): string {
  return JSON.stringify(text);
}
