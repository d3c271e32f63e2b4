import { Command, Option } from "@commander-js/extra-typings";
import { endingWith, exitCodes } from "../exit-code.ts";
import { readGivenTexts } from "../given-texts.ts";
import { helpGroups } from "../help-groups.ts";
import { wantsMany } from "../many/wants-many.ts";
import {
  configOption,
  dryRunOption,
  evidenceOption,
  maxLineLengthOption,
  ndjsonOptions,
  ruleOption,
  textOption,
  textsOption,
  wholeNumber,
} from "../options.ts";
import { readEvidenceCheck, readSettings } from "../read-config.ts";
import { formatNamed } from "../report/format-named.ts";
import { reportFormats } from "../report/formats/all-formats.ts";
import { text } from "../report/formats/text.ts";
import { failsWith } from "../report/report.ts";
import { validateFile } from "../validate-file.ts";
import type { ValidatedFile } from "../validate-file.ts";
import type { ValidateCommandOptions } from "../validate-options.ts";
import { print } from "../standard-output.ts";
import { STANDARD_INPUT, standardInputTwice } from "../read-input.ts";
import { visible } from "../../text/visible.ts";
import { UsageError } from "../usage-error.ts";

const formats = reportFormats.map(({ name, description }) => `${name} (${description})`).join(", ");

const [ndjson, noNdjson] = ndjsonOptions("dataset");

/** Checks the structure, the rules and all evidence of datasets. */
export const command = new Command("validate")
  .helpGroup(helpGroups.check)
  .description("check datasets: structure, rules and every piece of evidence")
  .argument(
    "<FILE...>",
    "JSON or NDJSON files (also .gz, .zst), folders, patterns, or - for standard input; in folders and patterns, links to files are followed, links to folders are not",
  )
  .addOption(textOption)
  .addOption(textsOption)
  .addOption(evidenceOption)
  .addOption(
    new Option("--format <FORMAT>", `the format of the report: ${formats}`)
      .argParser(formatNamed)
      .default(text, text.name),
  )
  .option("--strict", "exit with 1 on warnings too")
  .addOption(ruleOption)
  .addOption(configOption)
  .option("--max <N>", "show at most N diagnostics, and say how many more there are (text only)", wholeNumber)
  .addOption(ndjson)
  .addOption(noNdjson)
  .option("--jobs <N>", "validate in N threads (default: 1)", wholeNumber)
  .option("--rejects <FILE>", "write refused records to this file, unchanged")
  .addOption(maxLineLengthOption)
  .option("--fix", "fix, in the file, whatever has only one possible fix")
  .addOption(dryRunOption)
  .action(endingWith((files, options) => validateFiles(files, options)));

/** Validates files and prints what was found; the exit code says whether all are valid. */
async function validateFiles(files: readonly string[], options: ValidateCommandOptions): Promise<number> {
  const { format, max = Infinity, strict, fix, dryRun } = options;
  if (!format.files || wantsMany(files, options)) {
    const { validateRecords } = await import("../many/validate-records.ts");
    return validateRecords(files, options);
  }
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) throw standardInputTwice();
  if (fix && !dryRun && files.includes(STANDARD_INPUT))
    throw new UsageError("Standard input (-) cannot be fixed in place. Name a file, or add --dry-run.");
  const evidence = readEvidenceCheck(options);
  const given = { ...readGivenTexts(options), forAll: evidence === "must-match-given-texts" };
  const settings = { ...readSettings(options), evidence };
  const unread: string[] = [];
  let readable = files;
  if (fix || dryRun) {
    const { editFile } = await import("../edit-file.ts");
    const { applyFixes } = await import("../../edit/apply-fixes.ts");
    const edit = { apply: applyFixes, silent: !dryRun };
    readable = await filterAsync(files, (file) =>
      reads(unread, () => editFile(edit, file, { ...options, write: !dryRun }, given)),
    );
    if (dryRun) return unread.length > 0 ? exitCodes.wrongUsage : exitCodes.valid;
  }
  const reports: ValidatedFile[] = [];
  for (const file of readable) await reads(unread, () => reports.push(validateFile(file, given, settings)));
  // A text that belongs nowhere is wrong usage, which hides no error.
  for (const { textsProblem } of reports) if (textsProblem !== undefined) say(unread, textsProblem);
  const told = reports.filter(({ ok, textsProblem }) => !ok || textsProblem === undefined);
  const report = told.length === 0 ? "" : await format.files(told, { max, unread });
  if (report !== "") print(report);
  if (unread.length > 0) return exitCodes.wrongUsage;
  return reports.some(({ diagnostics }) => failsWith(diagnostics, strict)) ? 1 : exitCodes.valid;
}

/** Does what reads a file; where it cannot be read, that is said and noted, and the next file has its turn. */
async function reads(unread: string[], read: () => unknown): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(unread, error.message);
    return false;
  }
}

function say(unread: string[], problem: string): void {
  unread.push(problem);
  console.error(`leader-calls: ${visible(problem)}`);
}

async function filterAsync<T>(items: readonly T[], holds: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept: T[] = [];
  for (const item of items) if (await holds(item)) kept.push(item);
  return kept;
}
