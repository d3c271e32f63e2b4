import { DEFAULT_MAX_LINE_LENGTH } from "../../stream/validate-line.ts";
import { readGivenTexts } from "../given-texts.ts";
import type { TextOptions } from "../given-texts.ts";
import { formatNamed } from "../report/format-named.ts";
import { UsageError } from "../usage-error.ts";
import type { ManyOptions } from "../validate-options.ts";
import { STANDARD_OUTPUT } from "../write-output.ts";
import { runRecords } from "./run-records.ts";

/** What is asked of a run that makes datasets of many answers. */
interface ExtractOptions extends TextOptions, ManyOptions {
  readonly inline?: boolean;
  readonly output?: string;
}

/**
 * Makes a dataset of each of many answers, one on a line in the order of the answers, in flat memory; gives the exit code,
 * which is 1 where an answer gave none.
 */
export function extractRecords(args: readonly string[], options: ExtractOptions): Promise<number> {
  const { named, folder } = readGivenTexts(options);
  const texts = named.map(({ id, file, text }) => {
    if (id === undefined)
      throw new UsageError(`Give the name that the model was given for ${file}: --text NAME=${file}.`);
    return [id, text] as const;
  });
  const format = formatNamed("ndjson");
  const { output, maxLineLength = DEFAULT_MAX_LINE_LENGTH } = options;
  const settings = {
    texts: Object.fromEntries(texts),
    textFiles: folder?.files,
    ...{ format: format.name, strict: false, max: Infinity, maxLineLength },
    extraction: { inlineTexts: options.inline ?? false },
  };
  return runRecords(args, settings, {
    ...options,
    format,
    linesOnStandardInput: true,
    output: output === STANDARD_OUTPUT ? undefined : output,
  });
}
