import type { FindingKind } from "../finding-kind.ts";

export const forbiddenKey = {
  code: "structure/forbidden-key",
  severity: "error",
  reason:
    'A key "__proto__" can change how JavaScript programs behave that copy the object, and some drop it silently.',
  example: { wrongText: '{ "__proto__": {} }', rightText: "{}" },
  message: ({ key }) => `The key "${key}" is not allowed anywhere.`,
  hint: () => "Take it out.",
} as const satisfies FindingKind<{ key: string }>;
