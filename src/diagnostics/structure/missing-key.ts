import type { FindingKind } from "../finding-kind.ts";

export const missingKey = {
  code: "structure/missing-key",
  severity: "error",
  reason: "Without this key the entity does not say what it is for.",
  example: { at: "/calls/0/statements/0/mode", right: "indirect" },
  message: ({ key, within }) => `The key "${key}" is missing from ${within}.`,
  hint: ({ key, says }) => (says === undefined ? undefined : `Add "${key}": ${says}`),
} as const satisfies FindingKind<{ key: string; within: string; says: string | undefined }>;
