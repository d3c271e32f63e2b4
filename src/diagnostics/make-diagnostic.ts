import type { Diagnostic, Params, RelatedPlace, Severity } from "./diagnostic.ts";
import type { DiagnosticKind } from "./diagnostic-kind.ts";
import { toPointer } from "./json-pointer.ts";
import type { Path } from "./json-pointer.ts";
import { ownWordsOf } from "./words-of.ts";
import type { Words } from "./words-of.ts";

/** Makes a diagnostic of a kind from the place where it was found and from its params. */
export function makeDiagnostic<P extends object>(
  kind: DiagnosticKind<P>,
  path: Path,
  params: P,
  related: readonly { path: Path; message: string }[] = [],
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
    ...(related.length > 0 && { related: related.map(withPointer) }),
    ...hint,
    ...(fix && { fix }),
  };
}

function withPointer(place: { path: Path; message: string }): RelatedPlace {
  return { message: place.message, pointer: toPointer(place.path), path: place.path };
}
