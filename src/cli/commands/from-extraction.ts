import { ID_PATTERN } from "../../schema/scalars/id.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { fromExtractionText } from "../../extraction/from-extraction-text.ts";
import { withFile } from "../../validate/diagnostic-positions.ts";
import { decodeUtf8 } from "../../validate/decode-utf8.ts";
import { readGivenTexts } from "../given-texts.ts";
import { readBytes } from "../read-input.ts";
import { textReport } from "../report/text-report.ts";
import { visible } from "../terminal-text.ts";
import { UsageError } from "../usage-error.ts";
import { writeWhole } from "../write-output.ts";

/** Options of the command. */
export interface FromExtractionCommandOptions {
  readonly text: readonly string[];
  readonly id?: string;
  readonly inline?: boolean;
  readonly output?: string;
}

/**
 * Turns what a language model extracted into a dataset, to standard output or another file. What was invented, and what was
 * dropped for it, is told on standard error; the exit code says whether anything was.
 */
export function fromExtractionCommand(file: string, options: FromExtractionCommandOptions): number {
  const given = readGivenTexts(options.text);
  const unnamed = given.find(({ id }) => id === undefined);
  if (unnamed)
    throw new UsageError(
      `Say under which name the model was given ${unnamed.file}: --text NAME=${unnamed.file}.`,
    );
  if (given.length === 0)
    throw new UsageError(
      "Give the texts that were extracted from: --text NAME=FILE. Nothing is kept unchecked.",
    );
  if (options.id !== undefined && !ID_PATTERN.test(options.id))
    throw new UsageError(`--id wants lower-case words joined by hyphens, but is ${options.id}.`);
  const bytes = readBytes(file);
  const decoded = decodeUtf8(bytes);
  const name = file === "-" ? "(standard input)" : file;
  const { dataset, diagnostics, dropped, checked } = fromExtractionText(bytes, {
    texts: Object.fromEntries(given.map(({ id, text }) => [id!, text])),
    dataset: options.id === undefined ? {} : { id: options.id },
    inlineTexts: options.inline ?? false,
  });
  if (dataset !== undefined) {
    const json = `${JSON.stringify(dataset, null, 2)}\n`;
    if (options.output === undefined) process.stdout.write(json);
    else writeWhole(options.output, json);
  }
  const ok = diagnostics.every(({ severity }) => severity !== "error");
  if (diagnostics.length > 0) {
    const told = diagnostics.map((each) => withFile(each, name));
    const text = "text" in decoded ? decoded.text : undefined;
    console.error(textReport([{ file: name, ok, checked, diagnostics: told, text }]));
  }
  for (const { entity, key, pointer, because } of dropped) {
    const what = key === undefined ? entity : `${entity} "${key}"`;
    console.error(
      visible(
        `Dropped: ${what} at ${pointer || "/"}, because of ${because.code} at ${because.pointer || "/"}.`,
      ),
    );
  }
  console.error(
    dataset === undefined
      ? "Nothing is left that would be a dataset."
      : `A valid dataset with ${countOf(checked.spans, "quotation")}, all of them found in their texts. Who said what, and how, a person has to check.`,
  );
  return ok ? 0 : 1;
}
