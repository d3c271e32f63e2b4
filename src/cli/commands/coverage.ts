import { colors } from "../colors.ts";
import { sentenceCoverage } from "../../dataset/sentence-coverage.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { ReadableDataset } from "../../dataset/readable-dataset.ts";
import { assignTexts, readGivenTexts } from "../given-texts.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { textReport } from "../report/text-report.ts";
import { visible } from "../terminal-text.ts";
import { validateFile } from "../validate-file.ts";

/** Shows each sentence of the sources whose text is known, with what rests on it. */
export function coverageCommand(
  file: string,
  options: SettingsOptions & { text: readonly string[] },
): number {
  const given = readGivenTexts(options.text);
  const report = validateFile(file, given, readSettings(options));
  if (!report.data) {
    console.log(textReport([report]));
    return 1;
  }
  const dataset = new ReadableDataset(report.data, assignTexts(report.data, given), new Set());
  for (const source of dataset.all("Source")) {
    const sentences = sentenceCoverage(dataset, source);
    if (sentences.length === 0) {
      console.log(`${colors.bold(source.value.id)}: its text is not held.\n`);
      continue;
    }
    const covered = sentences.filter(({ by }) => by.length > 0).length;
    console.log(
      `${colors.bold(source.value.id)}: something rests on ${covered} of ${countOf(sentences.length, "sentence")}.`,
    );
    for (const { start, end, text, by } of sentences) {
      const mark = by.length > 0 ? colors.green("+") : colors.yellow("-");
      console.log(
        `  ${mark} [${start}, ${end}) ${visible(text)}${by.length > 0 ? colors.dim(` (${by.join(", ")})`) : ""}`,
      );
    }
    console.log();
  }
  return 0;
}
