import { Command, Option } from "@commander-js/extra-typings";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { countOf } from "../../diagnostics/wording.ts";
import { datasetsFromTables } from "../../export/datasets-from-tables.ts";
import type { DatasetFromTables } from "../../export/datasets-from-tables.ts";
import { placeInWords } from "../../export/table-place.ts";
import type { TableDiagnostic, TablePlace } from "../../export/table-place.ts";
import { nearCodes } from "../../validate/near-codes.ts";
import { validateDataset } from "../../validate/validate-dataset.ts";
import { withCommandHints } from "../command-hints.ts";
import { endingWith, exitCodes } from "../exit-code.ts";
import { helpGroups } from "../help-groups.ts";
import { fileTypeOf } from "../many/format-from-name.ts";
import { configOption, ruleOption } from "../options.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { colors } from "../colors.ts";
import { cannotRead, readText } from "../read-input.ts";
import { visible } from "../../text/visible.ts";
import { UsageError } from "../usage-error.ts";
import { writeOutput } from "../write-output.ts";

/** Makes datasets of tables. */
export const command = new Command("import")
  .helpGroup(helpGroups.convert)
  .description("bring tables that export wrote, and that were edited, back into JSON")
  .argument("<FOLDER>", "the folder of the tables")
  .addOption(
    new Option("--from <FORM>", "the form of the tables").choices(["csv"] as const).default("csv" as const),
  )
  .option(
    "-o, --output <FILE>",
    "write to this file, of several datasets one on each line (.ndjson) (default: standard output)",
  )
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((folder, options) => importTables(folder, options)));

interface ImportOptions extends SettingsOptions {
  readonly output?: string;
}

/** Writes the datasets of a folder of tables, if all are valid; otherwise says what is wrong, and where in the tables. */
async function importTables(folder: string, options: ImportOptions): Promise<number> {
  const settings = readSettings(options);
  const { datasets, diagnostics } = datasetsFromTables(filesIn(folder));
  if (!datasets) return refuse(folder, diagnostics);
  const lines = options.output !== undefined && (fileTypeOf(options.output)?.lines ?? false);
  if (datasets.length > 1 && options.output !== undefined && !lines)
    throw new UsageError(
      `The tables have ${datasets.length} datasets, which are written one on each line: name a file that ends in .ndjson.`,
    );
  const found = datasets.flatMap((each) => diagnosticsOf(each, settings));
  if (found.some(({ severity }) => severity === "error")) return refuse(folder, found);
  const indent = lines || datasets.length > 1 ? undefined : 2;
  writeOutput(options.output, datasets.map(({ data }) => `${JSON.stringify(data, null, indent)}\n`).join(""));
  sayFound(folder, found);
  console.error(`${countOf(datasets.length, "dataset")} made of the tables in ${visible(folder)}.`);
  return exitCodes.valid;
}

/** The text of each file of CSV in a folder, by its name. */
function filesIn(folder: string): Map<string, string> {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") throw new UsageError(`${folder} is no folder. Name the folder of the tables.`);
    throw new UsageError(cannotRead(folder, error));
  }
  // Spreadsheets leave files with a dot before their name beside those that are open.
  const tables = names.filter((name) => /\.csv$/i.test(name) && !name.startsWith("."));
  if (tables.length === 0) throw new UsageError(`There are no tables (.csv) in the folder ${folder}.`);
  return new Map(tables.sort().map((name) => [name, readText(join(folder, name))]));
}

/** What is wrong with a dataset, and where in the tables. */
function diagnosticsOf(
  { data, placeOf }: DatasetFromTables,
  settings: ReturnType<typeof readSettings>,
): TableDiagnostic[] {
  const { diagnostics } = validateDataset(data, { ...settings, suggestCodes: nearCodes });
  return withCommandHints(diagnostics).flatMap((diagnostic) => {
    if (diagnostic.severity === "info") return [];
    const related = diagnostic.related?.map((place) => ({ ...place, table: placeOf(place.path) }));
    return [{ ...diagnostic, table: placeOf(diagnostic.path), ...(related && { related }) }];
  });
}

/** Says what is wrong; gives the exit code. */
function refuse(folder: string, found: readonly TableDiagnostic[]): number {
  sayFound(folder, found);
  const errors = found.filter(({ severity }) => severity === "error").length;
  console.error(`Nothing was written, because of ${countOf(errors, "error")} in the tables.`);
  return 1;
}

const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };

/** Prints each diagnostic as a block of lines: where, what, what to do. */
function sayFound(folder: string, found: readonly TableDiagnostic[]): void {
  const placed = (table: TablePlace | undefined): string =>
    visible(table ? join(folder, placeInWords(table)) : folder);
  for (const { table, severity, code, message, hint, related = [] } of found) {
    const lines = [
      placed(table),
      `  ${paint[severity](severity)} ${colors.bold(code)}: ${visible(message)}`,
      ...related
        .slice(0, RELATED_SHOWN)
        .map((each) => `  see ${placed(each.table)}: ${visible(each.message)}`),
      ...(hint === undefined ? [] : [`  ${visible(hint)}`]),
    ];
    console.error(`${lines.join("\n")}\n`);
  }
}

/** How many related places are shown. */
const RELATED_SHOWN = 5;
