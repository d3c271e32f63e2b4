import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FindingKind } from "../diagnostics/finding-kind.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { byteOrderMark } from "../diagnostics/structure/byte-order-mark.ts";
import { duplicateKey } from "../diagnostics/structure/duplicate-key.ts";
import { notJson } from "../diagnostics/structure/not-json.ts";
import { notUtf8 } from "../diagnostics/structure/not-utf8.ts";
import { tooDeep } from "../diagnostics/structure/too-deep.ts";
import { LineIndex } from "../text/line-index.ts";
import { decodeUtf8 } from "../validate/decode-utf8.ts";
import {
  duplicateKeysIn,
  JsonPositions,
  ofWholeText,
  pathsIn,
  syntaxErrors,
  withPositions,
} from "../validate/json-positions.ts";
import { countMembers, DEPTH_LIMIT, scanJson } from "../validate/scan-json.ts";
import { syntaxProblem } from "../validate/syntax-problem.ts";
import { fromExtraction } from "./from-extraction.ts";
import type { FromExtractionOptions, FromExtractionResult } from "./from-extraction.ts";

/**
 * {@link fromExtraction} of the very text that a language model answered with, or of its UTF-8 bytes. It also reports what
 * only the text shows (an answer that was cut off, a key that is written twice), and every diagnostic has its line,
 * column and offset.
 *
 * @throws TypeError where the options are wrong, as {@link fromExtraction} does.
 * @example
 * const { dataset, diagnostics } = fromExtractionText(answer, { texts: { article: text } });
 */
export function fromExtractionText(
  json: string | Uint8Array,
  options: FromExtractionOptions,
): FromExtractionResult {
  if (typeof json !== "string") {
    const decoded = decodeUtf8(json);
    return "text" in decoded ? fromExtractionText(decoded.text, options) : refuse(notUtf8, decoded);
  }
  if (json.startsWith("\ufeff")) return refuse(byteOrderMark, {}, { line: 1, column: 1, offset: 0 });
  const { members, tooDeepAt } = scanJson(json);
  if (tooDeepAt !== undefined)
    return refuse(tooDeep, { limit: DEPTH_LIMIT }, new LineIndex(json).position(tooDeepAt));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { problem, at } = syntaxProblem(json, syntaxErrors(json));
    return refuse(notJson, { problem }, new LineIndex(json).position(at));
  }
  // Of a key that is there twice nobody knows which value was meant.
  if (countMembers(value) < members) {
    const duplicates = duplicateKeysIn(json);
    const positions = new JsonPositions(json, []);
    return nothing(
      duplicates.map(({ path, key, second }) => ({
        ...makeDiagnostic(duplicateKey, path, { key }),
        ...positions.rangeOf(second),
      })),
    );
  }
  const result = fromExtraction(value, options);
  const positions = new JsonPositions(json, pathsIn(result.diagnostics));
  const placed = new Map(result.diagnostics.map((each) => [each, withPositions(each, positions)]));
  return {
    ...result,
    diagnostics: [...placed.values()],
    dropped: result.dropped.map((each) => ({ ...each, because: placed.get(each.because)! })),
  };
}

function nothing(diagnostics: Diagnostic[]): FromExtractionResult {
  return { dataset: undefined, diagnostics, dropped: [], checked: { spans: 0, of: 0 } };
}

function refuse<P extends object>(
  kind: FindingKind<P>,
  params: P,
  at?: Diagnostic["start"],
): FromExtractionResult {
  return nothing([ofWholeText(kind, params, at)]);
}
