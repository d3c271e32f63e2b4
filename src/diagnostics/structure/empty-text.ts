import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const emptyTextDoc: KindDoc = {
  reason: "A key with an empty text looks as if it said something.",
  example: {
    at: "/calls/0/statements/0/content",
    wrong: " ",
    right: "The Lenne bridge should be opened again.",
  },
};

export const emptyText = {
  code: "structure/empty-text",
  severity: "error",
  message: ({ name, quotes }) => (quotes ? "The quotation is empty." : `${name} is empty.`),
  hint: ({ optional, quotes }) => {
    if (quotes) return "Quote the words exactly as they are printed.";
    return optional ? "Leave the key out if there is nothing to say." : undefined;
  },
} as const satisfies DiagnosticKind<{
  name: string;
  /** Whether the key may be left out. */
  optional: boolean;
  /** Whether the key has the words that evidence quotes. */
  quotes?: boolean | undefined;
}>;
