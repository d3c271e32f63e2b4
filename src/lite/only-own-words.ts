import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import { wordsOf as allWordsOf } from "../diagnostics/words-of.ts";
import type { Words } from "../diagnostics/words-of.ts";

/** In place of diagnostics/words-of.ts: the package's kinds have no words here, but rules of a project's own have theirs. */
export function wordsOf<P extends object>(
  kind: Partial<Pick<DiagnosticKind<P>, "message" | "hint">>,
  params: P,
): Partial<Words> {
  const { message } = kind;
  return message === undefined ? {} : allWordsOf({ ...kind, message }, params);
}
