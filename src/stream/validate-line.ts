import { lineTooLong } from "../diagnostics/structure/line-too-long.ts";
import type { ValidationResult } from "../validate/check-dataset.ts";
import { ofWholeText, withFile } from "../validate/diagnostic-positions.ts";
import { parseJson } from "../json-text/parse-json.ts";
import { inWords } from "../validate/in-words.ts";
import { validateText } from "../validate/validate-text.ts";
import type { ValidateTextOptions } from "../validate/check-text.ts";
import type { Piece } from "./line-blocks.ts";
import type { Line } from "./lines-of.ts";

/** The limit where none is set: 100 MiB, counted in bytes, or in UTF-16 units where a string is read. */
export const DEFAULT_MAX_LINE_LENGTH = 104_857_600;
/** No engine of today makes a string that is much longer than this. */
export const LARGEST_LINE_LENGTH = 500_000_000;

/** Why a limit cannot be set, in a sentence; undefined where it can. */
export function maxLineLengthProblem(limit: number): string | undefined {
  return Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_LINE_LENGTH
    ? undefined
    : `The limit for the length of a line must be a whole number from 1 to ${LARGEST_LINE_LENGTH}, but is ${limit}.`;
}

/** What a record of NDJSON is found to be. */
export function validateLine(
  { json }: Pick<Line, "json">,
  unit: "bytes" | "UTF-16 units",
  { maxLineLength: limit, ...options }: ValidateTextOptions & { readonly maxLineLength: number },
): ValidationResult {
  if (json !== undefined) return validateText(json, options);
  const { file } = options;
  const found = ofWholeText(lineTooLong, { limit, unit }, { line: 1, column: 1, offset: 0 });
  const diagnostics = [file === undefined ? found : withFile(found, file)];
  return inWords({ ok: false, diagnostics, checked: { spans: 0, of: 0 } });
}

/** What a record holds, whatever is wrong with it; undefined where it cannot be read at all, or nests too deeply. */
export function peek(json: Piece | undefined): unknown {
  return typeof json === "string" ? parseJson(json).parsed?.value : undefined;
}

/** The id that a value gives itself as a dataset, where there is one to be read. */
export function idOf(value: unknown): string | undefined {
  try {
    const id = (value as { id?: unknown } | null | undefined)?.id;
    return typeof id === "string" ? id : undefined;
  } catch {
    // A value that was not read from text may throw.
    return undefined;
  }
}
