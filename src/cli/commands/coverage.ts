import { Command } from "@commander-js/extra-typings";
import { ReadableDataset } from "../../dataset/readable-dataset.ts";
import { sentenceCoverage } from "../../dataset/sentence-coverage.ts";
import type { CoveredExtent, CoveredSentence } from "../../dataset/sentence-coverage.ts";
import { coverageWords } from "../../view/coverage-words.ts";
import { colors } from "../colors.ts";
import { endingWith } from "../exit-code.ts";
import { assignTexts, readGivenTexts } from "../given-texts.ts";
import type { TextOptions } from "../given-texts.ts";
import { helpGroups } from "../help-groups.ts";
import { configOption, ONE_FILE, ruleOption, textOption, textsOption } from "../options.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { textReport } from "../report/text-report.ts";
import { visible } from "../../text/visible.ts";
import { validateFile } from "../validate-file.ts";
import { print } from "../standard-output.ts";
import { UsageError } from "../usage-error.ts";

/** Prints which sentences of the sources the dataset uses. */
export const command = new Command("coverage")
  .helpGroup(helpGroups.check)
  .description("list the sentences of the sources that no evidence covers")
  .argument(...ONE_FILE)
  .addOption(textOption)
  .addOption(textsOption)
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((file, options) => coverage(file, options)));

/** Shows each sentence of the sources whose text is at hand, with what rests on it. */
async function coverage(file: string, options: SettingsOptions & TextOptions): Promise<number> {
  const given = readGivenTexts(options);
  const report = validateFile(file, given, readSettings(options));
  if (!report.data) print(await textReport([report]));
  if (report.textsProblem !== undefined) throw new UsageError(report.textsProblem);
  if (!report.data) return 1;
  const dataset = new ReadableDataset(report.data, assignTexts(report.data, given), new Set());
  for (const source of dataset.all("Source")) {
    const sentences = sentenceCoverage(dataset, source);
    if (sentences.length === 0) {
      print(`${colors.bold(source.value.id)}: its text was not given.\n`);
      continue;
    }
    print(`${colors.bold(source.value.id)}: ${coverageWords(sentences)}.`);
    for (const sentence of sentences) printSentence(sentence);
    print();
  }
  return 0;
}

const marks: Readonly<Record<CoveredExtent, string>> = {
  whole: colors.green("+"),
  part: colors.yellow("~"),
  none: colors.yellow("-"),
};

function printSentence({ start, end, text, by, extent, uncovered }: CoveredSentence): void {
  const from = by.length > 0 ? colors.dim(` (${by.join(", ")})`) : "";
  print(`  ${marks[extent]} [${start}, ${end}) ${visible(text)}${from}`);
  if (extent === "part")
    print(`      not covered: ${uncovered.map((stretch) => `"${visible(stretch.text)}"`).join(", ")}`);
}
