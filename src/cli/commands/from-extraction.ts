import { Command, Option } from "@commander-js/extra-typings";
import { countOf } from "../../diagnostics/wording.ts";
import { fromExtractionText } from "../../extraction/from-extraction-text.ts";
import { ID_PATTERN } from "../../schema/id-pattern.ts";
import { withFile } from "../../validate/diagnostic-positions.ts";
import { decodeUtf8 } from "../../validate/decode-utf8.ts";
import { nearCodes } from "../../validate/near-codes.ts";
import { withCommandHints } from "../command-hints.ts";
import { endingWith } from "../exit-code.ts";
import { objectsIn, readGivenTexts } from "../given-texts.ts";
import type { GivenTexts, TextOptions } from "../given-texts.ts";
import { helpGroups } from "../help-groups.ts";
import { wantsMany } from "../many/wants-many.ts";
import { configOption, maxLineLengthOption, ndjsonOptions, repeatable, wholeNumber } from "../options.ts";
import type { ManyOptions } from "../validate-options.ts";
import { valueOfAnswer } from "../../extraction/read-answer-text.ts";
import { readBytes } from "../read-input.ts";
import { countDiagnostics } from "../report/report.ts";
import { countsInWords, diagnosticBlocks } from "../report/text-report.ts";
import { visible } from "../../text/visible.ts";
import { toLatin } from "../to-latin.ts";
import { UsageError } from "../usage-error.ts";
import { writeOutput } from "../write-output.ts";

const [ndjson, noNdjson] = ndjsonOptions("answer");

/** Makes a dataset of what a language model extracted. */
export const command = new Command("from-extraction")
  .helpGroup(helpGroups.begin)
  .description("turn what a language model extracted into a dataset, without invented quotations")
  .argument(
    "<FILE...>",
    "the model's answer, or - for standard input; or many answers: NDJSON files (also .gz, .zst), files, folders, patterns",
  )
  .addOption(repeatable("--text <NAME=FILE>", "a text, under the name that the model was given for it"))
  .addOption(
    new Option(
      "--texts <FOLDER>",
      "a folder with the texts, each under the name that the model was given for it, such as readout.txt (default: the configuration's)",
    ),
  )
  .addOption(configOption)
  .option("--id <ID>", "the dataset's id (default: from its title)")
  .option("--inline", "write the texts into the dataset, if you may redistribute them")
  .option("-o, --output <FILE>", "write to this file (default: standard output)")
  .addOption(ndjson)
  .addOption(noNdjson)
  .option("--jobs <N>", "work in N threads (many answers only; default: 1)", wholeNumber)
  .option("--rejects <FILE>", "write the answers of which no dataset was made to this file, unchanged")
  .addOption(maxLineLengthOption)
  .action(endingWith((files, options) => makeDatasets(files, options)));

interface FromExtractionOptions extends TextOptions, ManyOptions {
  readonly id?: string;
  readonly inline?: boolean;
  readonly output?: string;
}

/** Makes one dataset, or of many answers one on each line. */
async function makeDatasets(files: readonly string[], options: FromExtractionOptions): Promise<number> {
  const [file = "", ...others] = files;
  if (others.length === 0 && !wantsMany(files, options)) return makeDataset(file, options);
  if (options.id !== undefined)
    throw new UsageError(
      '--id is for one answer. Give each of many its own in the line: {"id": …, "answer": …}.',
    );
  const { extractRecords } = await import("../many/extract-records.ts");
  return extractRecords(files, options);
}

/**
 * Turns what a language model extracted into a dataset, to standard output or another file. What was invented, and what was
 * dropped for it, is reported on standard error; the exit code says whether anything was.
 */
async function makeDataset(file: string, options: FromExtractionOptions): Promise<number> {
  const given = readGivenTexts(options);
  if (given.named.length === 0 && given.folder === undefined)
    throw new UsageError(
      "Give the texts that the model read: --text NAME=FILE, or --texts FOLDER. Nothing is kept unchecked.",
    );
  if (options.id !== undefined && !ID_PATTERN.test(options.id))
    throw new UsageError(`--id must be lower-case words joined by hyphens, but is ${options.id}.`);
  const bytes = readBytes(file);
  const decoded = decodeUtf8(bytes);
  const name = file === "-" ? "(standard input)" : file;
  const { dataset, diagnostics, dropped, checked, noCall } = fromExtractionText(bytes, {
    texts: textsByName(given, "text" in decoded ? valueOfAnswer(decoded.text) : undefined),
    dataset: options.id === undefined ? {} : { id: options.id },
    inlineTexts: options.inline ?? false,
    suggestCodes: nearCodes,
    toLatin,
  });
  if (dataset !== undefined) {
    const json = `${JSON.stringify(dataset, null, 2)}\n`;
    writeOutput(options.output, json);
  }
  const ok = diagnostics.every(({ severity }) => severity !== "error");
  if (diagnostics.length > 0) {
    const named = withCommandHints(diagnostics).map((each) => withFile(each, name));
    const text = "text" in decoded ? decoded.text : undefined;
    const report = { file: name, ok, checked, diagnostics: named, text };
    for (const block of await diagnosticBlocks(report, Infinity)) console.error(`${block}\n`);
    // Whether the dataset is valid, the last line says.
    console.error(`Found in the answer: ${countsInWords(countDiagnostics([report]))}.`);
  }
  for (const { entity, key, field, pointer, because } of dropped) {
    const whole = key === undefined ? entity : `${entity} "${key}"`;
    const what = field === undefined ? whole : `"${field}" of ${whole}`;
    console.error(
      visible(
        `Dropped: ${what} at ${pointer || "/"}, because of ${because.code} at ${because.pointer || "/"}.`,
      ),
    );
  }
  if (noCall) console.error("The answer is that no text tells of a call, so there is no dataset.");
  else
    console.error(
      dataset === undefined
        ? "Too little is left for a dataset."
        : `A valid dataset with ${countOf(checked.spans, "quotation")}, all of them found in their texts. A person must still check who said what, and how.`,
    );
  return ok ? 0 : 1;
}

/** The texts by the names under which the model was given them; of the folder, those of the sources that it wrote of. */
function textsByName({ named, folder }: GivenTexts, extraction: unknown): Record<string, string> {
  const texts = new Map<string, string>();
  for (const { id, file, text } of named) {
    if (id === undefined)
      throw new UsageError(`Give the name that the model was given for ${file}: --text NAME=${file}.`);
    texts.set(id, text);
  }
  for (const { key } of objectsIn(extraction, "sources")) {
    if (typeof key !== "string" || !ID_PATTERN.test(key) || texts.has(key)) continue;
    const found = folder?.read(key);
    if (found) texts.set(key, found.text);
  }
  return Object.fromEntries(texts);
}
