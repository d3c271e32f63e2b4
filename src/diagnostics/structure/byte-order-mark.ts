import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const byteOrderMarkDoc: KindDoc = {
  reason:
    "JSON must not begin with a byte-order mark (RFC 8259): many parsers in other languages stop at it.",
  example: { wrongText: "\ufeff{}", rightText: "{}" },
};

export const byteOrderMark = {
  code: "structure/byte-order-mark",
  severity: "error",
  message: () => "The document begins with a byte-order mark, which JSON does not allow.",
  hint: () => "Save it as UTF-8 without a byte-order mark.",
} as const satisfies DiagnosticKind;
