import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const notUtf8Doc: KindDoc = {
  reason:
    "JSON is exchanged as UTF-8 (RFC 8259). In another encoding, programs would read other characters than the author wrote.",
  example: { wrongText: "\u00ff\u00fe{", rightText: "{}" },
};

export const notUtf8 = {
  code: "structure/not-utf8",
  severity: "error",
  message: ({ looksLike }) =>
    looksLike ? `The document is not UTF-8: it looks like ${looksLike}.` : "The document is not UTF-8.",
  hint: ({ advice }) => advice ?? "Save it as UTF-8, without a byte-order mark.",
} as const satisfies DiagnosticKind<{
  /** What it looks like instead, in words. */
  looksLike: string | undefined;
  advice: string | undefined;
}>;
