import { Command, Option } from "@commander-js/extra-typings";
import { datasetSummary } from "../../view/dataset-summary.ts";
import type { SummaryLine } from "../../view/summary-line.ts";
import { colors } from "../colors.ts";
import { endingWith } from "../exit-code.ts";
import { readGivenTexts } from "../given-texts.ts";
import type { TextOptions } from "../given-texts.ts";
import { configOption, ONE_FILE, ruleOption, textOption, textsOption } from "../options.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { textReport } from "../report/text-report.ts";
import { visible } from "../terminal-text.ts";
import { validateFile } from "../validate-file.ts";
import { print } from "../standard-output.ts";
import { UsageError } from "../usage-error.ts";

const fullOption = new Option(
  "--full",
  "show every text of the dataset, and where each fact is printed: source, position and words",
);

/** Prints a summary of a dataset. */
export const command = new Command("show")
  .description("print a summary for people to read: who said what, according to whom and how sure")
  .argument(...ONE_FILE)
  .addOption(fullOption)
  .addOption(textOption)
  .addOption(textsOption)
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((file, options) => show(file, options)));

/** Validates a file and prints a summary of it; of a file that is not valid, what is wrong. */
async function show(
  file: string,
  options: SettingsOptions & TextOptions & { readonly full?: true },
): Promise<number> {
  const report = validateFile(file, readGivenTexts(options), readSettings(options));
  const { textsProblem } = report;
  if (report.ok && textsProblem !== undefined) throw new UsageError(textsProblem);
  if (report.data) {
    const { text, lines = [] } = datasetSummary(report.data, { full: options.full });
    print(colors.bold(oneLine(text)));
    for (const part of lines) print(`\n${layOut(part, 0)}`);
    print();
  }
  print(await textReport([report]));
  if (textsProblem !== undefined) throw new UsageError(textsProblem);
  return report.ok ? 0 : 1;
}

function layOut({ text, heading = false, lines = [] }: SummaryLine, depth: number): string {
  const words = heading ? colors.bold(oneLine(text)) : `- ${oneLine(text)}`;
  const own = `${"  ".repeat(depth)}${words}`;
  return [own, ...lines.map((line) => layOut(line, depth + 1))].join("\n");
}

/** A text as one line of a terminal; the line ends of a quotation are shown as such. */
function oneLine(text: string): string {
  return visible(text.replaceAll(/\r\n|\r|\n/g, " ⏎ "));
}
