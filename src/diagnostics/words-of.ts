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

/**
 * The words that a kind has itself; none where they are apart, as those of the package's kinds are in what is built. There
 * {@link withWords} adds them, so that a page that shows none has none.
 */
export function ownWordsOf<P extends object>(
  kind: Partial<Pick<DiagnosticKind<P>, "message" | "hint">>,
  params: P,
): Partial<Words> {
  const { message } = kind;
  return message === undefined ? {} : wordsOf({ ...kind, message }, params);
}
