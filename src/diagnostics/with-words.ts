import type { Diagnostic, Params, RelatedPlace } from "./diagnostic.ts";
import type { DiagnosticKind } from "./diagnostic-kind.ts";
import { wordsOf } from "./words-of.ts";
import type { Words } from "./words-of.ts";

/** A related place that may have no words yet, but what they are made from. */
export interface WordlessPlace extends Omit<RelatedPlace, "message"> {
  readonly message?: string;
  /** The data from which the message is made, beside the params of the diagnostic. */
  readonly params?: Params;
}

/** A diagnostic that may have no words yet. */
export interface WordlessDiagnostic extends Omit<Diagnostic, keyof Words | "related">, Partial<Words> {
  readonly related?: readonly WordlessPlace[];
}

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
  const kind = kinds.get(code);
  const places = related?.map(({ params: own, ...place }): RelatedPlace => {
    const said = place.message ?? kind?.related?.(params as never, own ?? {}) ?? "";
    return { message: said, ...place };
  });
  return {
    code,
    severity,
    message,
    pointer,
    path,
    params,
    ...(places && { related: places }),
    ...hint,
    ...rest,
  };
}
