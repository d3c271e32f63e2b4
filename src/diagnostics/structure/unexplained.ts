import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";
import { sentenceCase } from "../wording.ts";

export const unexplainedDoc: KindDoc = {
  reason: "What the schema refuses is never valid, even if this version cannot say why.",
  example: { wrongText: "an object that the schema refuses for a reason not known here", rightText: "{}" },
};

export const unexplained = {
  code: "structure/unexplained",
  severity: "error",
  message: ({ name }) => `${sentenceCase(name)} does not have the structure that the schema requires.`,
  hint: () =>
    "This version of leader-calls cannot say why. Compare the value with the schema, and please report this as a bug.",
} as const satisfies DiagnosticKind<{ name: string }>;
