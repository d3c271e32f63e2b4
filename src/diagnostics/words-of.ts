import type { Diagnostic } from "./diagnostic.ts";
import type { DiagnosticKind } from "./diagnostic-kind.ts";

/** What a diagnostic says to people. */
export type Words = Pick<Diagnostic, "message" | "hint">;

/** The words of a diagnostic of a kind, made from its params. */
export function wordsOf<P extends object>(
  kind: Pick<DiagnosticKind<P>, "message" | "hint">,
  params: P,
): Words {
  const hint = kind.hint?.(params);
  return { message: kind.message(params), ...(hint !== undefined && { hint }) };
}
