import { showValue } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const duplicateKeyDoc: KindDoc = {
  reason: "If a key occurs twice, parsers keep one of the two values and silently drop the other.",
  example: { wrongText: '{ "id": "a", "id": "b" }', rightText: '{ "id": "a" }' },
};

export const duplicateKey = {
  code: "structure/duplicate-key",
  severity: "error",
  message: ({ key }) => `This object has the key ${showValue(key)} twice.`,
  related: () => "The key is here first.",
  hint: () => "Keep one of the two.",
} as const satisfies DiagnosticKind<{ key: string }>;
