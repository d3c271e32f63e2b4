import type { FindingKind } from "../finding-kind.ts";

export const unreadable = {
  code: "structure/unreadable",
  severity: "error",
  reason:
    "A value that throws when it is read (a getter, a proxy, an object that contains itself) is not data.",
  example: { wrongText: "an object that contains itself", rightText: "{}" },
  message: ({ problem }) => `The value cannot be read as data: ${problem}.`,
  hint: () => "Pass plain objects, such as JSON.parse gives.",
} as const satisfies FindingKind<{ problem: string }>;
