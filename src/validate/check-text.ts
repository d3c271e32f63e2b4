import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import { byteOrderMark } from "../diagnostics/structure/byte-order-mark.ts";
import { duplicateKey } from "../diagnostics/structure/duplicate-key.ts";
import { notJson } from "../diagnostics/structure/not-json.ts";
import { notUtf8 } from "../diagnostics/structure/not-utf8.ts";
import { tooDeep } from "../diagnostics/structure/too-deep.ts";
import { tooManyDiagnostics } from "../diagnostics/structure/too-many-diagnostics.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { countKeys, countMembers } from "../json-text/count-members.ts";
import { duplicateKeysIn } from "../json-text/duplicate-keys.ts";
import type { DuplicateKey } from "../json-text/duplicate-keys.ts";
import { parseJson } from "../json-text/parse-json.ts";
import { parsePieces } from "../json-text/parse-pieces.ts";
import { DEPTH_LIMIT, scanJson } from "../json-text/scan-json.ts";
import { syntaxProblem } from "../json-text/syntax-problem.ts";
import type { Columns } from "../plan/columns.ts";
import { positionOf } from "../text/line-positions.ts";
import type { BuiltIn } from "./built-in.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { ofWholeText, withFile, withPositions } from "./diagnostic-positions.ts";
import { jsonTextProblem } from "./options-problem.ts";
import { checkOptions, checkValue, makeCollector, readParsedDataset } from "./check-dataset.ts";
import type { ValidateOptions, ValidationResult } from "./check-dataset.ts";

/** The options of a validation of JSON text. */
export interface ValidateTextOptions extends ValidateOptions {
  /** The name of the file that the text was read from, to be named in diagnostics. */
  readonly file?: string;
}

/**
 * What a validation of JSON text finds. The package's kinds have no words of their own in what is built: `validateText` adds
 * them.
 *
 * @throws TypeError where the options are wrong.
 */
export function checkText(
  json: string | Uint8Array,
  options: ValidateTextOptions,
  builtIn: BuiltIn,
): ValidationResult {
  checkOptions(options);
  const problem = jsonTextProblem(json);
  if (problem !== undefined) throw new TypeError(problem);
  const result = checkDecoded(json, options, builtIn);
  const { file } = options;
  if (file === undefined || result.diagnostics.length === 0) return result;
  return { ...result, diagnostics: result.diagnostics.map((diagnostic) => withFile(diagnostic, file)) };
}

function checkDecoded(
  json: string | Uint8Array,
  options: ValidateOptions,
  builtIn: BuiltIn,
): ValidationResult {
  if (typeof json === "string") return checkString(json, options, builtIn);
  const result = json.length > LONG ? checkLong(json, options, builtIn) : undefined;
  if (result) return result;
  const decoded = decodeUtf8(json);
  if ("text" in decoded) return checkString(decoded.text, options, builtIn);
  const { looksLike, advice, start } = decoded;
  return refuse(notUtf8, { looksLike, advice }, start);
}

/** How many bytes a document may have to be decoded as a whole. */
const LONG = 1_000_000;

/**
 * Checks the bytes of a long document without having its text beside its value; only where something is to be reported,
 * the text is made again for the positions. Undefined where the text itself may be wrong.
 */
function checkLong(
  bytes: Uint8Array,
  options: ValidateOptions,
  builtIn: BuiltIn,
): ValidationResult | undefined {
  const parsed = parsePieces(bytes);
  if (!parsed) return undefined;
  const { value, members: written } = parsed;
  const read = readParsedDataset(value, options);
  // A duplicate key is reported from the text.
  if (written !== (read?.members ?? countMembers(value))) return undefined;
  const result = checkValue(value, options, builtIn, { columns: read?.columns ?? "refused" });
  if (result.diagnostics.length === 0) return result;
  const decoded = decodeUtf8(bytes);
  if (!("text" in decoded)) return undefined;
  return { ...result, diagnostics: withPositions(decoded.text, result.diagnostics) };
}

function checkString(text: string, options: ValidateOptions, builtIn: BuiltIn): ValidationResult {
  if (text.startsWith("\ufeff")) return refuse(byteOrderMark, {}, { line: 1, column: 1, offset: 0 });
  const { parsed, scan: early } = parseJson(text);
  const read = parsed && readParsedDataset(parsed.value, options);
  const columns = read?.columns ?? "refused";
  const members = read?.members ?? (parsed && countMembers(parsed.value, DEPTH_LIMIT));
  // Without duplicate keys, the text is as deep as the value.
  if (members === undefined || (early?.members ?? countKeys(text)) > members) {
    const scan = early ?? scanJson(text);
    if (scan.tooDeepAt !== undefined) {
      return refuse(tooDeep, { limit: DEPTH_LIMIT }, positionOf(text, scan.tooDeepAt));
    }
    if (!parsed) return refuseSyntax(text);
    if ((members ?? 0) < scan.members) {
      return checkWithDuplicates(text, parsed.value, columns, options, builtIn);
    }
  }
  if (!parsed) return refuseSyntax(text);
  const result = checkValue(parsed.value, options, builtIn, { columns });
  if (result.diagnostics.length === 0) return result;
  return { ...result, diagnostics: withPositions(text, result.diagnostics) };
}

function refuseSyntax(text: string): ValidationResult {
  const { problem, advice, at } = syntaxProblem(text);
  const asked = text.trim() === "" ? "Give a dataset as JSON." : advice;
  return refuse(notJson, { problem, advice: asked }, positionOf(text, at));
}

/** Objects with a duplicate key are reported, and otherwise treated as broken: which value was meant is not known. */
function checkWithDuplicates(
  text: string,
  value: unknown,
  columns: Columns | "refused",
  options: ValidateOptions,
  builtIn: BuiltIn,
): ValidationResult {
  const duplicates = duplicateKeysIn(text);
  const holders = duplicates.flatMap(({ path }) => objectAt(value, path.slice(0, -1)) ?? []);
  const collector = makeCollector(options);
  const reported = new Map<Diagnostic, DuplicateKey>();
  for (const duplicate of duplicates) {
    const { path, key } = duplicate;
    const diagnostic = collector.add(duplicateKey, path, { key }, [{ path }]);
    if (diagnostic) reported.set(diagnostic, duplicate);
  }
  const { diagnostics, checked } = checkValue(value, options, builtIn, {
    columns,
    broken: holders,
    collector,
  });
  const located = withPositions(text, diagnostics, reported);
  const rank = ({ code, start }: Diagnostic) =>
    code === tooManyDiagnostics.code ? Infinity : (start?.offset ?? 0);
  return { ok: false, diagnostics: located.sort((one, other) => rank(one) - rank(other)), checked };
}

function objectAt(root: unknown, path: Path): object | undefined {
  let value = root;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return typeof value === "object" && value !== null ? value : undefined;
}

/** A document that is refused as a whole, for one reason. */
function refuse<P extends object>(
  kind: DiagnosticKind<P>,
  params: P,
  at?: Diagnostic["start"],
): ValidationResult {
  return { ok: false, diagnostics: [ofWholeText(kind, params, at)], checked: { spans: 0, of: 0 } };
}
