import { Command, Option } from "@commander-js/extra-typings";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { renderReadable } from "../../page/render-view.ts";
import { endingWith } from "../exit-code.ts";
import { assignTexts, readGivenTexts } from "../given-texts.ts";
import type { TextOptions } from "../given-texts.ts";
import { helpGroups } from "../help-groups.ts";
import { configOption, ONE_FILE, ruleOption, textOption, textsOption } from "../options.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { STANDARD_INPUT } from "../read-input.ts";
import { textReport } from "../report/text-report.ts";
import { visible } from "../../text/visible.ts";
import { UsageError } from "../usage-error.ts";
import { validateFile } from "../validate-file.ts";
import { isNoPlainFile, STANDARD_OUTPUT, writeOutput } from "../write-output.ts";

/** Writes a page that shows a dataset. */
export const command = new Command("view")
  .helpGroup(helpGroups.read)
  .description(
    "write one HTML page that shows the accounts of a call side by side, with the words they rest on",
  )
  .argument(...ONE_FILE)
  .option(
    "-o, --output <FILE>",
    "the page (default: beside the dataset, with .html in place of .json; - for standard output)",
  )
  .addOption(new Option("--open", "open the page in the browser"))
  .addOption(textOption)
  .addOption(textsOption)
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((file, options) => view(file, options)));

interface Options extends SettingsOptions, TextOptions {
  readonly output?: string;
  readonly open?: true;
}

/** Validates a file and writes its page, with what is wrong on it. Of what cannot be shown at all, prints what is wrong. */
async function view(file: string, options: Options): Promise<number> {
  const output = options.output ?? pageBeside(file);
  if (output === STANDARD_OUTPUT && options.open)
    throw new UsageError("Standard output cannot be opened in the browser: name a file with --output.");
  const given = readGivenTexts(options);
  const report = validateFile(file, given, readSettings(options), true);
  if (output !== STANDARD_OUTPUT) refuseToOverwrite(file, output, options.output !== undefined);
  const { ok, diagnostics, textsProblem } = report;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const html = pageOf(report.value, given, textsProblem, diagnostics);
  if (html !== undefined) writeOutput(output, html);
  if (errors.length > 0) console.error(await textReport([{ ...report, diagnostics: errors }]));
  if (textsProblem !== undefined) throw new UsageError(textsProblem);
  if (html === undefined) {
    console.error("No page was written: too much is wrong to show anything of it.");
    return 1;
  }
  if (output !== STANDARD_OUTPUT) console.error(`The page is ${visible(output)}.`);
  if (options.open) {
    const { openInBrowser } = await import("../open-in-browser.ts");
    const problem = await openInBrowser(resolve(output));
    if (problem !== undefined)
      console.error(`It was not opened: ${problem}. Open the file in a browser yourself.`);
  }
  return ok ? 0 : 1;
}

function pageOf(
  value: unknown,
  given: Parameters<typeof assignTexts>[1],
  textsProblem: string | undefined,
  diagnostics: readonly Diagnostic[],
): string | undefined {
  if (value === undefined) return undefined;
  const texts = textsProblem === undefined ? assignTexts(value, given) : {};
  return renderReadable(value, { texts, diagnostics });
}

/** The page of a dataset, beside it. */
function pageBeside(file: string): string {
  return file === STANDARD_INPUT ? STANDARD_OUTPUT : `${file.replace(/\.json$/i, "")}.html`;
}

const MARK = '<meta name="generator" content="leader-calls">';

/**
 * A page may be written over an earlier one, but never over what it is made of, nor, where nobody named the file, over a page
 * that this command did not write.
 *
 * @throws UsageError where the file must be kept.
 */
function refuseToOverwrite(file: string, output: string, isNamed: boolean): void {
  const read = file === STANDARD_INPUT ? undefined : entryOf(file);
  const written = entryOf(output);
  if (!written) return;
  if (read && read.dev === written.dev && read.ino === written.ino)
    throw new UsageError(`${output} is the dataset itself. Name another file with --output.`);
  if (isNamed || isNoPlainFile(output)) return;
  if (!beginningOf(output).includes(MARK))
    throw new UsageError(
      `${output} exists already, and this command did not write it. Name a file with --output to write there.`,
    );
}

/** What is there at a path; where that cannot be said, writing there says why. */
function entryOf(path: string): Stats | undefined {
  try {
    return statSync(resolve(path), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function beginningOf(file: string): string {
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(2048);
    return bytes.toString("utf8", 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}
