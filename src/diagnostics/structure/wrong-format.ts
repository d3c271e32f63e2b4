import { showValue } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const wrongFormatDoc: KindDoc = {
  reason: "Ids, dates, addresses and digests have one written form each, so that programs can compare them.",
  example: { at: "/calls/0/date/value", wrong: "4 March 2031", right: "2031-03-04" },
};

export const wrongFormat = {
  code: "structure/wrong-format",
  severity: "error",
  message: ({ name, expected, found }) => `${name} must be ${expected}, but is ${showValue(found)}.`,
} as const satisfies DiagnosticKind<{ name: string; expected: string; found: string }>;
