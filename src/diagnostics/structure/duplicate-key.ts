import { showValue } from "../wording.ts";
import type { FindingKind } from "../finding-kind.ts";

export const duplicateKey = {
  code: "structure/duplicate-key",
  severity: "error",
  reason: "Of two values under one key, parsers keep one and drop the other without a word.",
  example: { wrongText: '{ "id": "a", "id": "b" }', rightText: '{ "id": "a" }' },
  message: ({ key }) => `The key ${showValue(key)} stands twice in this object.`,
  hint: () => "Keep one of the two.",
} as const satisfies FindingKind<{ key: string }>;
