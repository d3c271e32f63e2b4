import type { Diagnostic, Position } from "../diagnostics/diagnostic.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { duplicateKey } from "../diagnostics/structure/duplicate-key.ts";
import { forbiddenKey } from "../diagnostics/structure/forbidden-key.ts";
import { unknownKey } from "../diagnostics/structure/unknown-key.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { DuplicateKey } from "../json-text/duplicate-keys.ts";
import type { Range } from "../json-text/read-holder.ts";
import { ValuePlaces } from "../json-text/value-places.ts";
import { positionsOf } from "../text/line-positions.ts";

/** Where a diagnostic and the places that it is related to stand. */
interface Ranges {
  readonly own: Range;
  readonly related: readonly Range[];
}

/**
 * Diagnostics with their positions and those of the places they are related to, of the key where the key is what is wrong.
 * The text must be JSON that does not nest too deeply. It is read only up to the last place that is reported. Lines and columns
 * are counted in what was `written`, which may have something in the place of blanks.
 */
export function withPositions(
  text: string,
  diagnostics: readonly Diagnostic[],
  repeated: ReadonlyMap<Diagnostic, DuplicateKey> = new Map(),
  written = text,
): Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const places = new ValuePlaces(text, pathsIn(diagnostics), { keysRepeat: repeated.size > 0 });
  const ranges = diagnostics.map((diagnostic): Ranges => {
    const duplicate = repeated.get(diagnostic);
    const { path, code, related = [] } = diagnostic;
    if (duplicate) return { own: duplicate.second, related: related.map(() => duplicate.first) };
    const { key, value } = places.findNearest(path);
    return {
      own: (isAboutKey(code) ? key : undefined) ?? value,
      related: related.map((place) => places.findNearest(place.path).value),
    };
  });
  const offsets: number[] = [];
  for (const { own, related } of ranges) {
    offsets.push(own.start, own.end);
    for (const { start, end } of related) offsets.push(start, end);
  }
  const positions = positionsOf(written, offsets);
  const positionsIn = (range: Range | undefined): { start: Position; end: Position } => {
    const start = range && positions.get(range.start);
    const end = range && positions.get(range.end);
    if (!start || !end) throw new RangeError("This place was not looked for.");
    return { start, end };
  };
  return diagnostics.map((diagnostic, index): Diagnostic => {
    const place = ranges[index];
    const located = { ...diagnostic, ...positionsIn(place?.own) };
    if (!diagnostic.related) return located;
    const related = diagnostic.related.map((each, at) => ({ ...each, ...positionsIn(place?.related[at]) }));
    return { ...located, related };
  });
}

/** The paths of the places that diagnostics speak of. */
function* pathsIn(diagnostics: readonly Diagnostic[]): Generator<Path> {
  for (const { path, related = [] } of diagnostics) {
    yield path;
    for (const place of related) yield place.path;
  }
}

function isAboutKey(code: string): boolean {
  return code === unknownKey.code || code === forbiddenKey.code || code === duplicateKey.code;
}

/** A diagnostic of a document as a whole, which is refused for it; with a place if there is one. */
export function ofWholeText<P extends object>(
  kind: DiagnosticKind<P>,
  params: P,
  at?: Diagnostic["start"],
): Diagnostic {
  return { ...makeDiagnostic(kind, [], params), ...(at && { start: at, end: at }) };
}

/** A diagnostic with the name of the file that it is about, in all its places. */
export function withFile(diagnostic: Diagnostic, file: string): Diagnostic {
  const related = diagnostic.related?.map((place) => ({ ...place, file }));
  return { ...diagnostic, file, ...(related && { related }) };
}
