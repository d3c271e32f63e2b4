import { Command, Option } from "@commander-js/extra-typings";
import type { Dataset } from "../../schema/model-types.ts";
import { datasetSummary } from "../../view/dataset-summary.ts";
import type { SummaryOptions } from "../../view/dataset-summary.ts";
import { summaryMarkdown } from "../../view/summary-markdown.ts";
import { endingWith } from "../exit-code.ts";
import { readGivenTexts } from "../given-texts.ts";
import type { TextOptions } from "../given-texts.ts";
import { helpGroups } from "../help-groups.ts";
import { configOption, ONE_FILE, ruleOption, textOption, textsOption } from "../options.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { textReport } from "../report/text-report.ts";
import { reportMarkdown } from "../show/report-markdown.ts";
import { terminalLayout } from "../show/terminal-layout.ts";
import { validateFile } from "../validate-file.ts";
import { print } from "../standard-output.ts";
import { UsageError } from "../usage-error.ts";

/** How a dataset's summary is written, and below it the report on its diagnostics. */
interface Format {
  summary(dataset: Dataset, options: SummaryOptions): string;
  report(report: string): string;
}

const formats = {
  text: {
    summary: (dataset, options) => terminalLayout(datasetSummary(dataset, options)),
    report: (report) => report,
  },
  markdown: { summary: summaryMarkdown, report: reportMarkdown },
} as const satisfies Readonly<Record<string, Format>>;

const fullOption = new Option(
  "--full",
  "show every text of the dataset, and where each fact is printed: source, position and words",
);
const formatOption = new Option(
  "--format <FORMAT>",
  "how to write it: text, or markdown for a wiki or a pull request",
)
  .choices(["text", "markdown"] as const)
  .default("text" as const);

interface ShowOptions extends SettingsOptions, TextOptions {
  readonly full?: true;
  readonly format: keyof typeof formats;
}

/** Prints a summary of a dataset. */
export const command = new Command("show")
  .helpGroup(helpGroups.read)
  .description("print a summary for people to read: who said what, according to whom and how sure")
  .argument(...ONE_FILE)
  .addOption(formatOption)
  .addOption(fullOption)
  .addOption(textOption)
  .addOption(textsOption)
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((file, options) => show(file, options)));

/** Validates a file and prints a summary of it; of a file that is not valid, what is wrong. */
async function show(file: string, options: ShowOptions): Promise<number> {
  const format = formats[options.format];
  const report = validateFile(file, readGivenTexts(options), readSettings(options));
  const { textsProblem } = report;
  if (report.ok && textsProblem !== undefined) throw new UsageError(textsProblem);
  if (report.data) print(format.summary(report.data, { full: options.full }));
  print(format.report(await textReport([report])));
  if (textsProblem !== undefined) throw new UsageError(textsProblem);
  return report.ok ? 0 : 1;
}
