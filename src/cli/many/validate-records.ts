import { DEFAULT_MAX_LINE_LENGTH } from "../../stream/validate-line.ts";
import { readGivenTexts } from "../given-texts.ts";
import { readEvidenceCheck, readSettings } from "../read-config.ts";
import { UsageError } from "../usage-error.ts";
import type { ValidateCommandOptions } from "../validate-options.ts";
import type { BatchSettings } from "./batch-validator.ts";
import { runRecords } from "./run-records.ts";

/** Validates files, folders, patterns and streams of many records, in flat memory; gives the exit code. */
export function validateRecords(args: readonly string[], options: ValidateCommandOptions): Promise<number> {
  return runRecords(args, readBatchSettings(options), {
    ...options,
    linesOnStandardInput: !options.format.files,
  });
}

function readBatchSettings(options: ValidateCommandOptions): BatchSettings {
  if (options.fix || options.dryRun) {
    throw new UsageError("--fix and --dry-run are for single JSON documents, not for many records.");
  }
  const { format, strict = false, max = Infinity, maxLineLength = DEFAULT_MAX_LINE_LENGTH } = options;
  const { named, folder } = readGivenTexts(options);
  const texts = named.map(({ id, file, text }) => {
    if (id === undefined)
      throw new UsageError(`With many records, name the source that ${file} belongs to: --text ID=${file}.`);
    return [id, text] as const;
  });
  return {
    ...readSettings(options),
    evidence: readEvidenceCheck(options),
    texts: Object.fromEntries(texts),
    textFiles: folder?.files,
    format: format.name,
    strict,
    max,
    maxLineLength,
  };
}
