import { Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { baseProblem } from "../../export/json-ld/base-problem.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { endingWith, exitCodes } from "../exit-code.ts";
import type { DatasetWriter } from "../export/export-format.ts";
import { exportFormats } from "../export/export-formats.ts";
import { NewOutput } from "../export/new-output.ts";
import { readDatasets } from "../export/read-datasets.ts";
import { helpGroups } from "../help-groups.ts";
import { MANY_FILES, configOption, maxLineLengthOption, ndjsonOptions, ruleOption } from "../options.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { diagnosticBlocks } from "../report/text-report.ts";
import { DEFAULT_MAX_LINE_LENGTH, maxLineLengthProblem } from "../../stream/validate-line.ts";
import { UsageError } from "../usage-error.ts";
import { visible } from "../../text/visible.ts";

const formats = Object.entries(exportFormats);

const [ndjson, noNdjson] = ndjsonOptions("dataset");

/** Writes datasets in another form. */
export const command = new Command("export")
  .helpGroup(helpGroups.convert)
  .description(
    "write datasets in another form: as tables for spreadsheets, R, pandas and databases, or as JSON-LD",
  )
  .argument(...MANY_FILES)
  .addOption(
    new Option(
      "--to <FORM>",
      `the form: ${formats.map(([name, { says }]) => `${name} (${says})`).join(", ")}`,
    )
      .argParser(formNamed)
      .default(formNamed("csv"), "csv"),
  )
  .requiredOption("-o, --output <PATH>", "the folder or file to write, whole or not at all")
  .addOption(
    new Option(
      "--base <IRI>",
      "for jsonld: what the IRIs of datasets begin with, such as https://calls.example/ (default: urn:leader-calls:dataset:)",
    ).argParser(baseIri),
  )
  .option("--overwrite", "replace what an earlier export wrote there")
  .addOption(ndjson)
  .addOption(noNdjson)
  .addOption(maxLineLengthOption)
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((files, options) => exportFiles(files, options)));

type Form = (typeof exportFormats)[string];

function formNamed(name: string): Form {
  const form = Object.hasOwn(exportFormats, name) ? exportFormats[name] : undefined;
  if (form) return form;
  throw new InvalidArgumentError(`There are: ${Object.keys(exportFormats).join(", ")}.`);
}

function baseIri(base: string): string {
  const problem = baseProblem(base);
  if (problem !== undefined) throw new InvalidArgumentError(problem);
  return base;
}

interface ExportOptions extends SettingsOptions {
  readonly to: Form;
  readonly output: string;
  readonly base?: string;
  readonly overwrite?: true;
  readonly ndjson?: boolean;
  readonly maxLineLength?: number;
}

/**
 * Writes the valid datasets of files; what is wrong with the others is reported on standard error. The exit code says whether
 * all were written.
 */
async function exportFiles(files: readonly string[], options: ExportOptions): Promise<number> {
  if (options.base !== undefined && options.to !== exportFormats["jsonld"])
    throw new UsageError("Only JSON-LD has IRIs: --base needs --to jsonld.");
  const format = await options.to.load();
  const { rules, extensionCodes = {} } = readSettings(options);
  const { maxLineLength = DEFAULT_MAX_LINE_LENGTH } = options;
  const problem = maxLineLengthProblem(maxLineLength);
  if (problem !== undefined) throw new UsageError(problem);
  const settings = { rules: { ...rules, ...format.needs }, extensionCodes, maxLineLength };
  const output = new NewOutput(options.output, format, options.overwrite ?? false);
  const unlisten = discardOnSignals(output);
  let writer: DatasetWriter | undefined;
  const counted = new CountedDatasets();
  try {
    writer = format.begin(output.path, { extensionCodes, base: options.base });
    const reading = { ndjson: options.ndjson, linesOnStandardInput: false };
    for await (const found of readDatasets(files, reading, settings)) {
      if ("problem" in found) counted.sayUnread(found.problem);
      else if (found.data) writer.add(found.data, counted.next(found.data.id));
      else {
        counted.refused++;
        for (const block of await diagnosticBlocks(found.report(), Infinity)) console.error(`${block}\n`);
      }
    }
    if (counted.written === 0) {
      writer.abort();
      console.error("Nothing was written: there is no valid dataset.");
    } else {
      const wrote = writer.end();
      output.keep();
      counted.sayWritten(wrote, options.output);
    }
  } catch (error) {
    writer?.abort();
    throw error;
  } finally {
    output.discard();
    unlisten();
  }
  if (counted.unread > 0) return exitCodes.wrongUsage;
  return counted.refused > 0 ? 1 : exitCodes.valid;
}

/** Counts datasets, and gives each a key that no other has. */
class CountedDatasets {
  written = 0;
  refused = 0;
  unread = 0;
  readonly #ids = new Map<string, number>();

  next(id: string): { key: string; position: number } {
    const count = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, count);
    const key = count === 1 ? id : `${id}/${count}`;
    if (count > 1)
      console.error(visible(`Another dataset has the id "${id}": this one is "${key}" in what is written.`));
    return { key, position: ++this.written };
  }

  sayUnread(problem: string): void {
    this.unread++;
    console.error(`leader-calls: ${visible(problem)}`);
  }

  sayWritten(wrote: string, output: string): void {
    console.error(visible(`${countOf(this.written, "dataset")} written to ${output}: ${wrote}.`));
    if (this.refused > 0)
      console.error(
        `${countOf(this.refused, "dataset")} refused because of errors: see above. Not all was written.`,
      );
    if (this.unread > 0) console.error("Not everything could be read: see above.");
  }
}

/** Removes what is half written when the process is asked to end; gives what stops that. */
function discardOnSignals(output: NewOutput): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143 } as const;
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = (): void => {
      output.discard();
      process.exit(code);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const off of listeners) off();
  };
}
