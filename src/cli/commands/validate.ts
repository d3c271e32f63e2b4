import { Command, Option } from "@commander-js/extra-typings";
import { endingWith } from "../exit-code.ts";
import { readGivenTexts } from "../given-texts.ts";
import { wantsMany } from "../many/wants-many.ts";
import { configOption, dryRunOption, ruleOption, textOption, textsOption, wholeNumber } from "../options.ts";
import { readSettings } from "../read-config.ts";
import { formatNamed, reportFormats } from "../report/formats.ts";
import { text } from "../report/formats/text.ts";
import { failsWith } from "../report/report.ts";
import { validateFile } from "../validate-file.ts";
import type { ValidateCommandOptions } from "../validate-options.ts";
import { print } from "../standard-output.ts";

const formats = reportFormats.map(({ name, description }) => `${name} (${description})`).join(", ");

/** Checks the structure, the rules and all evidence of datasets. */
export const command = new Command("validate")
  .description("check the structure, the rules and all evidence of datasets")
  .argument(
    "<FILE...>",
    "JSON or NDJSON files (also .gz, .zst), folders of them, patterns, or - for standard input",
  )
  .addOption(textOption)
  .addOption(textsOption)
  .addOption(
    new Option("--format <FORMAT>", `the form of the report: ${formats}`)
      .argParser(formatNamed)
      .default(text, text.name),
  )
  .option("--strict", "exit with 1 on warnings too")
  .addOption(ruleOption)
  .addOption(configOption)
  .option(
    "--max <N>",
    "show at most so many findings, and say how many more there are (text only)",
    wholeNumber,
  )
  .option("--ndjson", "read a dataset from each line, whatever the file's name says")
  .option("--no-ndjson", "read one dataset from each file, whatever its name says")
  .option("--jobs <N>", "validate in so many threads (default: 1)", wholeNumber)
  .option("--rejects <FILE>", "keep refused records as they are in a file")
  .option("--max-line-length <BYTES>", "refuse longer lines of NDJSON (default: 104857600)", wholeNumber)
  .option("--fix", "fix in the file what has only one possible fix")
  .addOption(dryRunOption)
  .action(endingWith((files, options) => validateFiles(files, options)));

/** Validates files and prints what was found; the exit code says whether all are valid. */
async function validateFiles(files: readonly string[], options: ValidateCommandOptions): Promise<number> {
  const { format, max = Infinity, strict, fix, dryRun } = options;
  if (!format.files || wantsMany(files, options)) {
    const { validateRecords } = await import("../many/validate-records.ts");
    return validateRecords(files, options);
  }
  if (fix || dryRun) {
    const { editFile } = await import("../edit-file.ts");
    const { applyFixes } = await import("../../edit/apply-fixes.ts");
    for (const file of files) await editFile({ apply: applyFixes }, file, { ...options, write: !dryRun });
    if (dryRun) return 0;
  }
  const given = readGivenTexts(options);
  const settings = readSettings(options);
  const reports = files.map((file) => validateFile(file, given, settings));
  const report = await format.files(reports, { max });
  if (report !== "") print(report);
  return reports.some(({ diagnostics }) => failsWith(diagnostics, strict)) ? 1 : 0;
}
