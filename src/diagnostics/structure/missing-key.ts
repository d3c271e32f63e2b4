import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const missingKeyDoc: KindDoc = {
  reason: "The model requires this key, because without it the entity is incomplete.",
  example: { at: "/calls/0/statements/0/mode", right: "indirect" },
};

export const missingKey = {
  code: "structure/missing-key",
  severity: "error",
  message: ({ key, within }) => `The key "${key}" is missing from ${within}.`,
  hint: ({ key, says }) => (says === undefined ? undefined : `Add "${key}": ${says}`),
} as const satisfies DiagnosticKind<{
  /** The key that is missing. */
  key: string;
  within: string;
  /** What the key is for, in a sentence. */
  says: string | undefined;
}>;
