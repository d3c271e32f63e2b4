import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const unreadableDoc: KindDoc = {
  reason:
    "A getter or proxy that throws an error when it is read is not data, nor is an object that contains itself.",
  example: { wrongText: "an object that contains itself", rightText: "{}" },
};

export const unreadable = {
  code: "structure/unreadable",
  severity: "error",
  message: ({ problem }) => `The value cannot be read as data: ${problem}.`,
  hint: () => "Pass plain objects, such as JSON.parse returns.",
} as const satisfies DiagnosticKind<{ problem: string }>;
