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
  hint: ({ key, suggestion, present, allowed }) => {
    if (suggestion !== undefined) return `Did you mean "${suggestion}"?`;
    if (present !== undefined) return `Put the value into "${present}", and remove "${key}".`;
    return `Remove it, or use one of ${listWords(allowed)}.`;
  },
  fix: ({ key, suggestion, isOtherName }, path) =>
    suggestion === undefined || isOtherName
      ? undefined
      : {
          title: `Rename "${key}" to "${suggestion}"`,
          edits: [{ op: "rename", path: path.slice(0, -1), key, to: suggestion }],
        },
} as const satisfies DiagnosticKind<{
  /** The key that is not allowed. */
  key: string;
  within: string;
  /** The key that is probably meant, and is not there yet. */
  suggestion: string | undefined;
  /** Whether the suggestion is not spelled alike, but is another name for the same thing. */
  isOtherName?: boolean;
  /** The key that is probably meant, and is already there. */
  present?: string | undefined;
  /** The keys that are allowed. */
  allowed: readonly string[];
}>;
