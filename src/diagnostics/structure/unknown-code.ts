import { listWords } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const unknownCodeDoc: KindDoc = {
  reason:
    "Whoever counts or compares codes relies on their definitions, and only codes of the codelist have one.",
  example: { at: "/calls/0/statements/0/mode", wrong: "inderect", right: "indirect" },
};

export const unknownCode = {
  code: "structure/unknown-code",
  severity: "error",
  message: ({ found, name }) => `"${found}" is not a code of ${name}.`,
  hint: ({ suggestion, codes }) =>
    suggestion === undefined ? `Use one of ${listWords(codes)}.` : `Did you mean "${suggestion}"?`,
} as const satisfies DiagnosticKind<{
  found: string;
  name: string;
  suggestion: string | undefined;
  codes: readonly string[];
}>;
