import type { FindingKind } from "../finding-kind.ts";

export const emptyText = {
  code: "structure/empty-text",
  severity: "error",
  reason: "An empty text looks as if something had been said.",
  example: {
    at: "/calls/0/statements/0/content",
    wrong: " ",
    right: "The Lenne bridge should be opened again.",
  },
  message: ({ name }) => `${name} is empty.`,
  hint: ({ optional }) => (optional ? "Leave the key out where there is nothing to say." : undefined),
} as const satisfies FindingKind<{ name: string; optional: boolean }>;
