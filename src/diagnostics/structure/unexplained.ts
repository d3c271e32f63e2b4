import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const unexplainedDoc: KindDoc = {
  reason: "What the schema refuses is never valid, also where this version cannot say why.",
  example: { wrongText: "an object that the schema refuses for a reason not known here", rightText: "{}" },
};

export const unexplained = {
  code: "structure/unexplained",
  severity: "error",
  message: ({ name }) => `${name} does not have the structure that the schema asks for.`,
  hint: () =>
    "This version of leader-calls cannot say why. Compare it with the schema, and please report this.",
} as const satisfies DiagnosticKind<{ name: string }>;
