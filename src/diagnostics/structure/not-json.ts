import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const notJsonDoc: KindDoc = {
  reason: "A document that is not JSON (RFC 8259) cannot be read.",
  example: { wrongText: '{ "id": "a", }', rightText: '{ "id": "a" }' },
};

export const notJson = {
  code: "structure/not-json",
  severity: "error",
  message: ({ problem }) => `This is not JSON: ${problem}.`,
  hint: ({ advice }) => advice,
} as const satisfies DiagnosticKind<{ problem: string; advice: string | undefined }>;
