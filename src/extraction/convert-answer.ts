import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { duplicateKey } from "../diagnostics/structure/duplicate-key.ts";
import { notJson } from "../diagnostics/structure/not-json.ts";
import { notUtf8 } from "../diagnostics/structure/not-utf8.ts";
import { tooDeep } from "../diagnostics/structure/too-deep.ts";
import { countMembers } from "../json-text/count-members.ts";
import { duplicateKeysIn } from "../json-text/duplicate-keys.ts";
import { parseJson } from "../json-text/parse-json.ts";
import { DEPTH_LIMIT, scanJson } from "../json-text/scan-json.ts";
import { syntaxProblem } from "../json-text/syntax-problem.ts";
import { positionOf } from "../text/line-positions.ts";
import type { BuiltIn } from "../validate/built-in.ts";
import { decodeUtf8 } from "../validate/decode-utf8.ts";
import { ofWholeText, withPositions } from "../validate/diagnostic-positions.ts";
import { convertExtraction, NOTHING } from "./convert-extraction.ts";
import type { FromExtractionOptions, FromExtractionResult } from "./convert-extraction.ts";
import { readAnswerText } from "./read-answer-text.ts";

/**
 * Turns the text that a language model answered with into a dataset. The package's kinds of finding have no words of their own
 * in what is built: `fromExtractionText` adds them.
 *
 * @throws TypeError if the options are wrong.
 */
export function convertAnswer(
  json: string | Uint8Array,
  options: FromExtractionOptions,
  builtIn: BuiltIn,
): FromExtractionResult {
  if (typeof json !== "string") {
    const decoded = decodeUtf8(json);
    if ("text" in decoded) return convertAnswer(decoded.text, options, builtIn);
    const { looksLike, advice, start } = decoded;
    return refuse(notUtf8, { looksLike, advice }, start);
  }
  const { tooDeepAt } = scanJson(json);
  const plain = tooDeepAt === undefined ? parseJson(json).parsed : undefined;
  const read = plain ? { ...plain, json, cut: undefined, notes: [] } : readAnswerText(json);
  if (!read) {
    if (tooDeepAt !== undefined) return refuse(tooDeep, { limit: DEPTH_LIMIT }, positionOf(json, tooDeepAt));
    const { problem, advice, at } = syntaxProblem(json);
    return refuse(notJson, { problem, advice }, positionOf(json, at));
  }
  const { members } = scanJson(read.json);
  // If a key is there twice, it is unknown which value was meant.
  const repeats = (countMembers(read.value) ?? 0) < members ? duplicateKeysIn(read.json) : [];
  const repeated = new Map(
    repeats.map((each) => [makeDiagnostic(duplicateKey, each.path, { key: each.key }), each]),
  );
  const result = convertExtraction(read.value, options, builtIn, {
    ...{ cut: read.cut, repeated: [...repeated.keys()] },
  });
  const own = [...read.notes, ...(read.cut ? [read.cut] : [])];
  const found = result.diagnostics.filter((each) => !own.includes(each));
  const positioned = new Map(
    withPositions(read.json, found, repeated, json).map((each, at) => [found[at], each]),
  );
  return {
    ...result,
    diagnostics: [...own, ...positioned.values()],
    dropped: result.dropped.map(({ because, ...each }) => ({
      ...each,
      because: positioned.get(because) ?? because,
    })),
  };
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
