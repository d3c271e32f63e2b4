import { Command, Option } from "@commander-js/extra-typings";
import { existsSync } from "node:fs";
import { countOf } from "../../diagnostics/wording.ts";
import { WrongEntries } from "../../merge/given-entries.ts";
import { mergeDatasets } from "../../merge/merge-datasets.ts";
import type { MergeResult } from "../../merge/merge-datasets.ts";
import { ID_PATTERN } from "../../schema/id-pattern.ts";
import { LANGUAGE_TAG_PATTERN } from "../../schema/language-tag-pattern.ts";
import type { Dataset } from "../../schema/model-types.ts";
import { DEFAULT_MAX_LINE_LENGTH, maxLineLengthProblem } from "../../stream/validate-line.ts";
import { visible } from "../../text/visible.ts";
import { endingWith, exitCodes } from "../exit-code.ts";
import { readDatasets } from "../export/read-datasets.ts";
import { helpGroups } from "../help-groups.ts";
import { mergeReportText } from "../merge/merge-report-text.ts";
import {
  MANY_FILES,
  configOption,
  dryRunOption,
  maxLineLengthOption,
  ndjsonOptions,
  repeatable,
  ruleOption,
} from "../options.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { diagnosticBlocks } from "../report/text-report.ts";
import { print } from "../standard-output.ts";
import { toLatin } from "../to-latin.ts";
import { UsageError } from "../usage-error.ts";
import { isNoPlainFile, STANDARD_OUTPUT, writeOutput } from "../write-output.ts";

const [ndjson, noNdjson] = ndjsonOptions("dataset");

/** Makes one dataset of several. */
export const command = new Command("merge")
  .helpGroup(helpGroups.several)
  .description("make one dataset of several: the same call, actor and source become one, and nothing is lost")
  .argument(...MANY_FILES)
  .option("-o, --output <FILE>", "write to this file, whole or not at all (default: standard output)")
  .option("--overwrite", "replace the output file if it exists")
  .addOption(dryRunOption)
  .addOption(
    new Option(
      "--format <FORMAT>",
      "how to report what was joined, what was not, and why; on standard output, or on standard error where the dataset is there",
    )
      .choices(["text", "json"] as const)
      .default("text" as const),
  )
  .addOption(
    repeatable(
      "--same <ID=ID>",
      "these are one actor, source, topic or call: ids, or DATASET#ID for that of one dataset",
    ),
  )
  .addOption(repeatable("--different <ID=ID>", "these are not one, whatever they have in common"))
  .option("--id <ID>", "the id of the merged dataset (default: that of the first)")
  .option("--title <TEXT>", "its title (default: one of those that it is made of)")
  .option("--language <TAG>", "the language of its own words (default: theirs, or mul if they differ)")
  .option("--license <TERMS>", "its terms (default: theirs, joined by AND if they differ)")
  .addOption(ndjson)
  .addOption(noNdjson)
  .addOption(maxLineLengthOption)
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((files, options) => merge(files, options)));

interface Options extends SettingsOptions {
  readonly output?: string;
  readonly overwrite?: true;
  readonly dryRun?: true;
  readonly format: "text" | "json";
  readonly same: readonly string[];
  readonly different: readonly string[];
  readonly id?: string;
  readonly title?: string;
  readonly language?: string;
  readonly license?: string;
  readonly ndjson?: boolean;
  readonly maxLineLength?: number;
}

/** Writes one dataset of all that files have, if all are valid. */
async function merge(files: readonly string[], options: Options): Promise<number> {
  const { dryRun, format, output = STANDARD_OUTPUT } = options;
  const facts = factsIn(options);
  if (!dryRun) refuseToOverwrite(output, options.overwrite ?? false);
  const { rules, extensionCodes = {} } = readSettings(options);
  const { maxLineLength = DEFAULT_MAX_LINE_LENGTH } = options;
  const problem = maxLineLengthProblem(maxLineLength);
  if (problem !== undefined) throw new UsageError(problem);
  const datasets: Dataset[] = [];
  let refused = 0;
  let unread = 0;
  const reading = { ndjson: options.ndjson, linesOnStandardInput: false };
  for await (const found of readDatasets(files, reading, { rules, extensionCodes, maxLineLength })) {
    if ("problem" in found) {
      unread++;
      console.error(`leader-calls: ${visible(found.problem)}`);
    } else if (found.data) datasets.push(found.data);
    else {
      refused++;
      for (const block of await diagnosticBlocks(found.report(), Infinity)) console.error(`${block}\n`);
    }
  }
  if (unread > 0) throw new UsageError("Nothing was merged: not everything could be read.");
  if (refused > 0 || datasets.length === 0) {
    const why =
      refused > 0 ? `${countOf(refused, "dataset")} refused because of errors` : "there is no dataset";
    console.error(`Nothing was merged: ${why}.`);
    return 1;
  }
  const result = merged(datasets, options, { rules, extensionCodes, dataset: facts });
  if (!result.ok) {
    for (const { code, message } of result.diagnostics) console.error(visible(`${code}: ${message}`));
    console.error("Nothing was merged: together the datasets would not be valid.");
    return 1;
  }
  if (!dryRun) writeOutput(output, `${JSON.stringify(result.dataset, null, 2)}\n`);
  const report = format === "json" ? JSON.stringify(result.report, null, 2) : mergeReportText(result.report);
  if (dryRun || output !== STANDARD_OUTPUT) print(report);
  else console.error(report);
  const warnings = result.diagnostics.filter(({ severity }) => severity === "warning").length;
  const where = dryRun ? "Nothing was written." : output === STANDARD_OUTPUT ? "" : `Written to ${output}.`;
  const found =
    warnings > 0
      ? `The merged dataset is valid, with ${countOf(warnings, "warning")}.`
      : "The merged dataset is valid.";
  console.error(visible(`${found} ${where}`.trim()));
  return exitCodes.valid;
}

function factsIn({ id, title, language, license }: Options): Partial<Dataset> {
  if (id !== undefined && !ID_PATTERN.test(id))
    throw new UsageError(`--id must be lower-case words joined by hyphens, but is ${id}.`);
  if (language !== undefined && !LANGUAGE_TAG_PATTERN.test(language))
    throw new UsageError(`--language must be a language tag such as en, but is ${language}.`);
  for (const [name, value] of Object.entries({ title, license }))
    if (value?.trim() === "") throw new UsageError(`--${name} must not be empty.`);
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(license !== undefined && { license }),
  };
}

/** @throws UsageError where something is there that must be kept. */
function refuseToOverwrite(output: string, overwrite: boolean): void {
  if (output === STANDARD_OUTPUT || overwrite || !existsSync(output) || isNoPlainFile(output)) return;
  throw new UsageError(`${output} is there already. Name another file, or add --overwrite.`);
}

function merged(
  datasets: readonly Dataset[],
  { same, different }: Options,
  options: Parameters<typeof mergeDatasets>[1],
): MergeResult {
  const groups = (pairs: readonly string[], option: string) =>
    pairs.map((pair) => {
      const ids = pair.split("=");
      if (ids.length > 1 && ids.every((id) => id !== "")) return ids;
      throw new UsageError(`--${option} must be two ids joined by =, but is ${pair}.`);
    });
  try {
    return mergeDatasets(datasets, {
      ...options,
      same: groups(same, "same"),
      different: groups(different, "different"),
      toLatin,
    });
  } catch (error) {
    if (error instanceof WrongEntries) throw new UsageError(error.message);
    throw error;
  }
}
