import type { DiagnosticKind } from "../diagnostic-kind.ts";
import { countOf } from "../wording.ts";

export const tooFewItems = {
  code: "structure/too-few-items",
  severity: "error",
  reason:
    "A statement without a speaker or evidence, or a call with fewer than two participants, says nothing that can be checked.",
  example: {
    at: "/calls/0/statements/0/evidence",
    wrong: [],
    right: [{ exact: "urged him to reopen the Lenne bridge", start: 81, end: 117 }],
  },
  message: ({ name, minimum, found }) =>
    `${name} needs at least ${countOf(minimum, "item")}, but has ${found === 0 ? "none" : found}.`,
} as const satisfies DiagnosticKind<{ name: string; minimum: number; found: number }>;
