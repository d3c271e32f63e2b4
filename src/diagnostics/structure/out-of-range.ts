import { showValue } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const outOfRangeDoc: KindDoc = {
  reason:
    "Numbers in the model count things, so they are whole numbers, not negative, and not too large to be exact.",
  example: { at: "/calls/0/statements/0/evidence/0/start", wrong: -1, right: 77 },
};

export const outOfRange = {
  code: "structure/out-of-range",
  severity: "error",
  message: ({ name, expected, found }) => `${name} must be ${expected}, but is ${showValue(found)}.`,
} as const satisfies DiagnosticKind<{
  name: string;
  expected: string;
  /** The number that was found. */
  found: unknown;
}>;
