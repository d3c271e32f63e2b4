import type { DiagnosticKind } from "../../diagnostics/diagnostic-kind.ts";
import { listWords } from "../../diagnostics/wording.ts";

export const otherKind: DiagnosticKind<{ key: string; kind: string; kinds: readonly string[] }> = {
  code: "extraction/other-kind",
  severity: "warning",
  reason:
    "In an extraction all kinds of actor, and all kinds of circumstance, share one set of keys. What a kind does not have is left out.",
  example: {
    at: "/actors/2/offices",
    wrong: [{ title: "Press office", kind: "press-service", of: "norrland", startDate: null, endDate: null }],
    right: [],
  },
  message: ({ key, kind, kinds }) =>
    `"${key}" is for ${listWords(kinds)}, but this is of the kind "${kind}".`,
  hint: () => "It is left out. Leave it empty, or choose the kind that it belongs to.",
};
