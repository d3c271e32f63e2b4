import { listWords, showValue } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const unknownKeyDoc: KindDoc = {
  reason: "No program would read a key that the model does not have. Most such keys are misspelled.",
  example: { at: "/calls/0/statements/0/adressees", wrong: ["odo-brask"] },
};

export const unknownKey = {
  code: "structure/unknown-key",
  severity: "error",
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
