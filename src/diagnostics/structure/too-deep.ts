import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const tooDeepDoc: KindDoc = {
  reason:
    "No dataset is nested so deeply. A document like this may be crafted to exhaust the program that reads it.",
  example: { wrongText: /* @__PURE__ */ "[".repeat(200), rightText: "[[[]]]" },
};

export const tooDeep = {
  code: "structure/too-deep",
  severity: "error",
  message: ({ limit }) => `The document is nested more than ${limit} levels deep, which no dataset is.`,
} as const satisfies DiagnosticKind<{
  /** How many levels are allowed. */
  limit: number;
}>;
