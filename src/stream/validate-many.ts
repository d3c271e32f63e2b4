import { validateDataset } from "../validate/validate-dataset.ts";
import type { ValidationResult } from "../validate/check-dataset.ts";
import { withFile } from "../validate/diagnostic-positions.ts";
import type { ValidateTextOptions } from "../validate/check-text.ts";
import { readAll } from "./chunks-of.ts";
import type { Chunks } from "./chunks-of.ts";
import { LineBlocks, partOf } from "./line-blocks.ts";
import type { Block, Piece } from "./line-blocks.ts";
import { countLines, linesOf } from "./lines-of.ts";
import { DEFAULT_MAX_LINE_LENGTH, idOf, maxLineLengthProblem, peek, validateLine } from "./validate-line.ts";

/** NDJSON: text or its UTF-8 bytes, whole or in chunks that may be cut anywhere. */
export type NdjsonSource = string | Uint8Array | Chunks<string> | Chunks<Uint8Array>;

/** Texts of sources that datasets do not hold themselves, by the source's id. */
export type Texts = Readonly<Record<string, string>>;

/** A record whose texts are asked for. */
export interface RecordToRead {
  /** Which of the records it is, from 1. */
  readonly record: number;
  /** The line that it is on, from 1; only of NDJSON. */
  readonly line: number | undefined;
  /** The id that it gives itself. */
  readonly id: string | undefined;
  /** What it holds, not validated yet. */
  readonly data: unknown;
}

/** The options of a validation of many records. */
export interface ValidateManyOptions extends Omit<ValidateTextOptions, "texts"> {
  /** Whether the source is NDJSON, whole or in chunks (the default), or gives values that are read already. */
  readonly input?: "ndjson" | "values";
  /**
   * The texts of sources that the datasets do not hold themselves, by the source's id: the same for all records, or what
   * a function gives for each. It is not asked for records that cannot be read.
   */
  readonly texts?: Texts | ((record: RecordToRead) => Texts | undefined | Promise<Texts | undefined>);
  /**
   * How long a line may be without its line end, at most 500,000,000: in bytes, or in UTF-16 units where strings are read.
   * A longer one is refused and skipped without being held in memory. 104,857,600 (100 MiB) where it is left out.
   */
  readonly maxLineLength?: number;
  /** Ends the validation when it aborts: the next step throws the signal's reason, and the source is let go. */
  readonly signal?: AbortSignal;
}

/** What was found in one record: what {@link validateText} says of it, and which it is. */
export type RecordResult = ValidationResult & {
  /** Which of the records it is, from 1; blank lines are none. */
  readonly record: number;
  /** The line that it is on, from 1; only of NDJSON. */
  readonly line: number | undefined;
  /** The id that the dataset gives itself, where it can be read, also of a record that is refused. */
  readonly id: string | undefined;
  /** The line as it was read, without its line feed; of NDJSON only, and not of a line that is longer than the limit. */
  readonly raw: string | Uint8Array | undefined;
};

/**
 * Validates many records, one after the other and in their order: NDJSON with a dataset on each line, or values. What is
 * found in one record depends on that record alone; a broken line is one diagnostic, and the next line goes on.
 *
 * Memory stays flat: the source is read only as results are taken, and no more is held than a chunk and a line.
 * Positions of diagnostics count within the record's own text. Blank lines are skipped. A byte-order mark is refused in
 * the record that it is in, as {@link validateText} does; bytes that are not UTF-8 spoil their own line only.
 *
 * @param source a string, bytes, an (async) iterable of strings or of bytes (such as a Node stream) or a web stream;
 * with `input: "values"` an (async) iterable or a web stream of values.
 * @throws TypeError where the options are wrong or the source gives something else than they say.
 * @throws what the source, the `texts` function or an aborted signal throws.
 * @example
 * for await (const { ok, line, id, diagnostics } of validateMany(createReadStream("calls.ndjson"))) {
 *   if (!ok) console.error(line, id, diagnostics[0]?.message);
 * }
 */
export function validateMany(
  source: NdjsonSource,
  options?: ValidateManyOptions & { readonly input?: "ndjson" },
): AsyncGenerator<RecordResult, void, undefined>;
export function validateMany(
  source: Chunks<unknown>,
  options: ValidateManyOptions & { readonly input: "values" },
): AsyncGenerator<RecordResult, void, undefined>;
export function validateMany(
  source: NdjsonSource | Chunks<unknown>,
  options: ValidateManyOptions = {},
): AsyncGenerator<RecordResult, void, undefined> {
  const problem = optionsProblem(source, options);
  if (problem !== undefined) throw new TypeError(problem);
  // Settings that name what does not exist are refused here, rather than when the first record is read.
  const { input, maxLineLength = DEFAULT_MAX_LINE_LENGTH, signal, texts, ...rest } = options;
  validateDataset(undefined, { ...rest, texts: typeof texts === "function" ? {} : (texts ?? {}) });
  return input === "values"
    ? overValues(source as Chunks<unknown>, { texts, signal }, rest)
    : overNdjson(source as NdjsonSource, { texts, signal, maxLineLength }, rest);
}

function optionsProblem(
  source: unknown,
  { input, maxLineLength = DEFAULT_MAX_LINE_LENGTH }: ValidateManyOptions,
): string | undefined {
  // Programs without types may give anything.
  const given: unknown = input;
  if (given !== undefined && given !== "ndjson" && given !== "values") {
    return `The option input must be "ndjson" or "values", but is ${JSON.stringify(given)}.`;
  }
  const readable =
    typeof source === "string" ||
    (typeof source === "object" &&
      source !== null &&
      (Symbol.asyncIterator in source || Symbol.iterator in source || "getReader" in source));
  if (!readable) return "The source must be a string, bytes, an iterable or a stream.";
  return maxLineLengthProblem(maxLineLength);
}

/** What a reading of records needs beside the options of each validation. */
interface Reading {
  readonly texts: ValidateManyOptions["texts"];
  readonly signal: AbortSignal | undefined;
}

async function* overValues(
  source: Chunks<unknown>,
  { texts, signal }: Reading,
  { file, ...options }: ValidateTextOptions,
): AsyncGenerator<RecordResult, void, undefined> {
  let record = 0;
  for await (const data of readAll(source, signal)) {
    const which = { record: ++record, line: undefined, id: idOf(data) };
    const given = typeof texts === "function" ? await texts({ ...which, data }) : texts;
    signal?.throwIfAborted();
    const result = validateDataset(data, { ...options, ...(given && { texts: given }) });
    const diagnostics =
      file === undefined ? result.diagnostics : result.diagnostics.map((each) => withFile(each, file));
    yield { ...result, diagnostics, ...which, raw: undefined };
    signal?.throwIfAborted();
  }
}

async function* overNdjson(
  source: NdjsonSource,
  { texts, signal, maxLineLength }: Reading & { readonly maxLineLength: number },
  options: ValidateTextOptions,
): AsyncGenerator<RecordResult, void, undefined> {
  let record = 0;
  let firstLine = 1;
  let unit: "bytes" | "UTF-16 units" = "bytes";
  const resultOf = async (line: number, json: Piece | undefined, raw: Piece | undefined) => {
    const which = { record: ++record, line };
    let given = texts;
    if (typeof given === "function") {
      const data = peek(json);
      given = data === undefined ? undefined : await given({ ...which, id: idOf(data), data });
      signal?.throwIfAborted();
    }
    const result = validateLine({ json }, unit, {
      ...options,
      maxLineLength,
      ...(given && { texts: given }),
    });
    const id = idOf(result.ok ? result.data : peek(json));
    return { ...result, ...which, id, raw };
  };
  for await (const block of blocksOf(source, signal, maxLineLength)) {
    if (typeof block.content === "string") unit = "UTF-16 units";
    if (block.kind === "overlong") {
      if (block.ends) yield await resultOf(firstLine++, undefined, undefined);
      signal?.throwIfAborted();
      continue;
    }
    for (const { index, start, end, json } of linesOf(block.content, maxLineLength)) {
      const raw = json === undefined ? undefined : copyOf(partOf(block.content, start, end));
      yield await resultOf(firstLine + index, json, raw);
      signal?.throwIfAborted();
    }
    firstLine += countLines(block.content, maxLineLength).lines;
  }
}

/** Bytes to be kept: the source may use its own again, and they would keep the whole chunk from being freed. */
function copyOf(piece: Piece): Piece {
  return typeof piece === "string" ? piece : new Uint8Array(piece);
}

/** How many bytes are cut and decoded at once, where a source gives more. */
const STRETCH = 1_048_576;

async function* blocksOf(
  source: NdjsonSource,
  signal: AbortSignal | undefined,
  maxLineLength: number,
): AsyncGenerator<Block, void, undefined> {
  const whole = typeof source === "string" || source instanceof Uint8Array;
  const blocks = new LineBlocks<Piece>(maxLineLength);
  let first: Piece | undefined;
  for await (const chunk of readAll<Piece>(whole ? [source] : source, signal)) {
    if (typeof chunk !== "string" && !((chunk as unknown) instanceof Uint8Array)) throw noNdjson();
    first ??= chunk;
    if (typeof chunk !== typeof first) {
      throw new TypeError("The source gives both strings and bytes; it must give one of them.");
    }
    if (typeof chunk === "string") yield* blocks.push(chunk);
    else
      for (let at = 0; at < chunk.length; at += STRETCH) yield* blocks.push(chunk.subarray(at, at + STRETCH));
  }
  yield* blocks.end();
}

function noNdjson(): TypeError {
  return new TypeError(
    'The source gives values, where NDJSON comes in strings or bytes; say so with the option { input: "values" }.',
  );
}
