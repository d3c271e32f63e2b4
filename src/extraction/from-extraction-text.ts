import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { byteOrderMark } from "../diagnostics/structure/byte-order-mark.ts";
import { duplicateKey } from "../diagnostics/structure/duplicate-key.ts";
import { notJson } from "../diagnostics/structure/not-json.ts";
import { notUtf8 } from "../diagnostics/structure/not-utf8.ts";
import { tooDeep } from "../diagnostics/structure/too-deep.ts";
import { countMembers } from "../json-text/count-members.ts";
import { duplicateKeysIn } from "../json-text/duplicate-keys.ts";
import { DEPTH_LIMIT, scanJson } from "../json-text/scan-json.ts";
import { syntaxProblem } from "../json-text/syntax-problem.ts";
import { positionOf } from "../text/line-positions.ts";
import { decodeUtf8 } from "../validate/decode-utf8.ts";
import { ofWholeText, withPositions } from "../validate/diagnostic-positions.ts";
import { fromExtraction, NOTHING } from "./from-extraction.ts";
import type { FromExtractionOptions, FromExtractionResult } from "./from-extraction.ts";

/**
 * Does what {@link fromExtraction} does, for the text that a language model answered with, or for its UTF-8 bytes. It also
 * reports what only the text shows (an answer that was cut off, a key that is there twice), and every diagnostic has its
 * line, column and offset.
 *
 * @throws TypeError if the options are wrong, as {@link fromExtraction} does.
 * @example
 * const { dataset, diagnostics } = fromExtractionText(answer, { texts: { article: text } });
 */
export function fromExtractionText(
  json: string | Uint8Array,
  options: FromExtractionOptions,
): FromExtractionResult {
  if (typeof json !== "string") {
    const decoded = decodeUtf8(json);
    if ("text" in decoded) return fromExtractionText(decoded.text, options);
    const { looksLike, advice, start } = decoded;
    return refuse(notUtf8, { looksLike, advice }, start);
  }
  if (json.startsWith("\ufeff")) return refuse(byteOrderMark, {}, { line: 1, column: 1, offset: 0 });
  const { members, tooDeepAt } = scanJson(json);
  if (tooDeepAt !== undefined) return refuse(tooDeep, { limit: DEPTH_LIMIT }, positionOf(json, tooDeepAt));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { problem, advice, at } = syntaxProblem(json);
    return refuse(notJson, { problem, advice }, positionOf(json, at));
  }
  // If a key is there twice, it is unknown which value was meant.
  if ((countMembers(value) ?? 0) < members) {
    const repeated = new Map(
      duplicateKeysIn(json).map((each) => [makeDiagnostic(duplicateKey, each.path, { key: each.key }), each]),
    );
    return nothing(withPositions(json, [...repeated.keys()], repeated));
  }
  const result = fromExtraction(value, options);
  const diagnostics = withPositions(json, result.diagnostics);
  const positioned = new Map(diagnostics.map((each, index) => [result.diagnostics[index], each]));
  const dropped = result.dropped.map(({ because, ...each }) => ({
    ...each,
    because: positioned.get(because) ?? because,
  }));
  return { ...result, diagnostics, dropped };
}

function nothing(diagnostics: Diagnostic[]): FromExtractionResult {
  return { ...NOTHING, diagnostics };
}

function refuse<P extends object>(
  kind: DiagnosticKind<P>,
  params: P,
  at?: Diagnostic["start"],
): FromExtractionResult {
  return nothing([ofWholeText(kind, params, at)]);
}
