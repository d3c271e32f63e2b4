import { showValue } from "../wording.ts";
import type { FindingKind } from "../finding-kind.ts";

export const outOfRange = {
  code: "structure/out-of-range",
  severity: "error",
  reason: "Numbers here count things; every validator must read the same number.",
  example: { at: "/calls/0/statements/0/evidence/0/start", wrong: -1, right: 77 },
  message: ({ name, expected, found }) => `${name} must be ${expected}, but is ${showValue(found)}.`,
} as const satisfies FindingKind<{ name: string; expected: string; found: unknown }>;
