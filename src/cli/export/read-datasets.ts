import { validateMany } from "../../stream/validate-many.ts";
import type { RecordResult } from "../../stream/validate-many.ts";
import { decodeUtf8 } from "../../validate/decode-utf8.ts";
import { nearCodes } from "../../validate/near-codes.ts";
import { validateText } from "../../validate/validate-text.ts";
import type { ValidateOptions, ValidationResult } from "../../validate/check-dataset.ts";
import { findInputs, totalSize } from "../many/inputs.ts";
import type { Arguments, Input, ReadingOptions, Unreadable } from "../many/inputs.ts";
import { openInput } from "../many/open-input.ts";
import { startProgress } from "../many/progress.ts";
import type { Progress } from "../many/progress.ts";
import { cannotRead } from "../read-input.ts";
import { withCommandHints } from "../command-hints.ts";
import type { FileReport } from "../report/report.ts";

/** A document or a record, with what was found in it. */
export interface FoundDataset {
  readonly data: ValidationResult["data"];
  report(): FileReport;
}

/** How datasets are validated before they are written. */
export interface ReadDatasetsOptions extends Pick<ValidateOptions, "rules" | "extensionCodes"> {
  readonly maxLineLength: number;
}

/**
 * Reads and validates what arguments name, one dataset after the other: no more than one is in memory. Shows how far it has come,
 * and makes room for what is printed of a dataset that is not valid.
 */
export async function* readDatasets(
  args: readonly string[],
  reading: ReadingOptions,
  options: ReadDatasetsOptions,
): AsyncGenerator<FoundDataset | Unreadable, void, undefined> {
  const named = await findInputs(args, reading, undefined);
  const progress = await startProgress(() => totalSize(named));
  // The bar listens to signals, and with that the process would go on.
  const stops = Object.entries({ SIGINT: 130, SIGTERM: 143 }).map(([signal, code]) => {
    const stop = (): void => {
      progress.stop();
      process.exit(code);
    };
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  try {
    for await (const found of foundAmong(named, options, progress)) {
      progress.doneRecords(1);
      if ("problem" in found || !found.data) progress.clear();
      yield found;
    }
  } finally {
    for (const off of stops) off();
    progress.stop();
  }
}

async function* foundAmong(
  { inputs }: Arguments,
  options: ReadDatasetsOptions,
  progress: Progress,
): AsyncGenerator<FoundDataset | Unreadable> {
  for await (const input of inputs()) {
    if ("problem" in input) {
      yield input;
      continue;
    }
    const bytes = openInput(input, (count) => progress.readBytes(count)) as AsyncIterable<Uint8Array>;
    try {
      if (input.lines) yield* recordsOf(input, bytes, options);
      else yield await documentOf(input, bytes, options);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      yield { problem: cannotRead(input.name, error) };
    }
  }
}

async function* recordsOf(
  input: Input,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadDatasetsOptions,
): AsyncGenerator<FoundDataset> {
  const settings = { ...options, suggestCodes: nearCodes, file: input.name };
  for await (const result of validateMany(bytes, settings)) {
    const { record, line, raw } = result;
    yield foundIn(input.name, result, () => raw, { record, line });
  }
}

async function documentOf(
  input: Input,
  source: AsyncIterable<Uint8Array>,
  { rules, extensionCodes }: ReadDatasetsOptions,
): Promise<FoundDataset> {
  const read: Uint8Array[] = [];
  for await (const chunk of source) read.push(chunk);
  const bytes = Buffer.concat(read);
  const result = validateText(bytes, { rules, extensionCodes, suggestCodes: nearCodes, file: input.name });
  return foundIn(input.name, result, () => bytes, {});
}

function foundIn(
  file: string,
  { ok, data, checked, diagnostics }: ValidationResult,
  raw: () => RecordResult["raw"],
  which: Pick<FileReport, "record" | "line">,
): FoundDataset {
  return {
    data: ok ? data : undefined,
    report: () => {
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      return { file, ...which, ok, checked, diagnostics: withCommandHints(errors), text: textOf(raw()) };
    },
  };
}

function textOf(raw: RecordResult["raw"]): string | undefined {
  if (raw === undefined || typeof raw === "string") return raw;
  const decoded = decodeUtf8(raw);
  return "text" in decoded ? decoded.text : undefined;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}
