import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const tooDeepDoc: KindDoc = {
  reason: "No dataset nests this deep. Such documents are made to exhaust the program that reads them.",
  example: { wrongText: /* @__PURE__ */ "[".repeat(200), rightText: "[[[]]]" },
};

export const tooDeep = {
  code: "structure/too-deep",
  severity: "error",
  message: ({ limit }) => `The document nests deeper than ${limit} levels, which no dataset does.`,
} as const satisfies DiagnosticKind<{ limit: number }>;
