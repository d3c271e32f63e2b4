import type { DiagnosticKind } from "../diagnostic-kind.ts";

export const forbiddenKey = {
  code: "structure/forbidden-key",
  severity: "error",
  reason:
    'The key "__proto__" can change how a JavaScript program behaves when it copies the object. Other programs drop the key silently.',
  example: { wrongText: '{ "__proto__": {} }', rightText: "{}" },
  message: ({ key }) => `The key "${key}" is not allowed anywhere.`,
  hint: () => "Remove it.",
} as const satisfies DiagnosticKind<{ key: string }>;
