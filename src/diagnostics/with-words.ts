import type { Diagnostic } from "./diagnostic.ts";
import type { DiagnosticKind } from "./diagnostic-kind.ts";
import { wordsOf } from "./words-of.ts";
import type { Words } from "./words-of.ts";

/** A diagnostic that may have no words yet. */
export interface WordlessDiagnostic extends Omit<Diagnostic, keyof Words>, Partial<Words> {}

/** Kinds of diagnostics with their words, by their codes. */
export type KindsByCode = ReadonlyMap<string, DiagnosticKind<never>>;

/**
 * The words of a diagnostic: those that it has, or those of its kind.
 *
 * @throws TypeError where it has none and no kind has its code.
 */
export function wordsFor({ code, params, message, hint }: WordlessDiagnostic, kinds: KindsByCode): Words {
  if (message !== undefined) return { message, ...(hint !== undefined && { hint }) };
  const kind = kinds.get(code);
  if (!kind) throw new TypeError(`This version of leader-calls has no words for "${code}".`);
  return wordsOf(kind, params as never);
}

/** A diagnostic with its words. Its keys are in the order in which `makeDiagnostic` puts them. */
export function withWords(diagnostic: WordlessDiagnostic, kinds: KindsByCode): Diagnostic {
  const { code, severity, message: own, pointer, path, params, related, ...rest } = diagnostic;
  if (own !== undefined) return diagnostic as Diagnostic;
  const { message, ...hint } = wordsFor(diagnostic, kinds);
  return { code, severity, message, pointer, path, params, ...(related && { related }), ...hint, ...rest };
}
