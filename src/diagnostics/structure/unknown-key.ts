import { listWords, showValue } from "../wording.ts";
import type { DiagnosticKind } from "../diagnostic-kind.ts";

export const unknownKey = {
  code: "structure/unknown-key",
  severity: "error",
  reason: "No program would read a key that the model does not have. Most such keys are misspelled.",
  example: { at: "/calls/0/statements/0/adressees", wrong: ["odo-brask"] },
  message: ({ key, within }) => `The key ${showValue(key)} is not allowed in ${within}.`,
  hint: ({ suggestion, allowed }) =>
    suggestion === undefined ? `Allowed are ${listWords(allowed)}.` : `Did you mean "${suggestion}"?`,
  fix: ({ key, suggestion }, path) =>
    suggestion === undefined
      ? undefined
      : {
          title: `Rename "${key}" to "${suggestion}"`,
          edits: [{ op: "rename", path: path.slice(0, -1), key, to: suggestion }],
        },
} as const satisfies DiagnosticKind<{
  key: string;
  within: string;
  suggestion: string | undefined;
  allowed: readonly string[];
}>;
