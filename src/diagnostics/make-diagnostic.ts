import type { Diagnostic, Params, RelatedPlace, Severity } from "./diagnostic.ts";
import type { DiagnosticKind } from "./diagnostic-kind.ts";
import { toPointer } from "./json-pointer.ts";
import type { Path } from "./json-pointer.ts";
import type { ReportedPlace } from "./reported-place.ts";
import { ownWordsOf } from "./words-of.ts";
import type { Words } from "./words-of.ts";

/** Makes a diagnostic of a kind from the place where it was found and from its params. */
export function makeDiagnostic<P extends object>(
  kind: DiagnosticKind<P>,
  path: Path,
  params: P,
  related: readonly ReportedPlace[] = [],
  severity: Severity = kind.severityOf?.(params) ?? kind.severity,
): Diagnostic {
  const { message, ...hint } = ownWordsOf(kind, params) as Words;
  const fix = kind.fix?.(params, path);
  return {
    code: kind.code,
    severity,
    message,
    pointer: toPointer(path),
    path,
    params: params as Params,
    ...(related.length > 0 && { related: related.map((place) => relatedPlace(kind, params, place)) }),
    ...hint,
    ...(fix && { fix }),
  };
}

/** In what is built, kinds have no words: there a place keeps its params until {@link withWords} adds them. */
function relatedPlace<P extends object>(
  kind: DiagnosticKind<P>,
  params: P,
  { path, message, params: own }: ReportedPlace,
): RelatedPlace {
  const said = message ?? kind.related?.(params, own ?? {});
  return {
    ...(said === undefined ? own && { params: own } : { message: said }),
    pointer: toPointer(path),
    path,
  } as RelatedPlace;
}
