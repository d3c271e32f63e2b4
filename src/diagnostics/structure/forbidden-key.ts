import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const forbiddenKeyDoc: KindDoc = {
  reason:
    'The key "__proto__" can change how a JavaScript program behaves when it copies the object. Other programs silently drop the key.',
  example: { wrongText: '{ "__proto__": {} }', rightText: "{}" },
};

export const forbiddenKey = {
  code: "structure/forbidden-key",
  severity: "error",
  message: ({ key }) => `The key "${key}" is not allowed anywhere.`,
  hint: () => "Remove it.",
} as const satisfies DiagnosticKind<{ key: string }>;
