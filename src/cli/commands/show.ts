import { Command } from "@commander-js/extra-typings";
import { datasetOutline } from "../../view/call-outline.ts";
import type { Outline } from "../../view/call-outline.ts";
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

/** Prints an outline of a dataset. */
export const command = new Command("show")
  .description("print an outline of a dataset that a person reads")
  .argument(...ONE_FILE)
  .addOption(textOption)
  .addOption(textsOption)
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((file, options) => show(file, options)));

/** Validates a file and prints an outline of it; of a file that is not valid, what is wrong. */
async function show(file: string, options: SettingsOptions & TextOptions): Promise<number> {
  const report = validateFile(file, readGivenTexts(options), readSettings(options));
  if (report.data) {
    const { text, lines } = datasetOutline(report.data);
    print(colors.bold(visible(text)));
    for (const call of lines ?? []) print(`\n${layOut(call, 0)}`);
    print();
  }
  print(await textReport([report]));
  return report.ok ? 0 : 1;
}

function layOut({ text, lines = [] }: Outline, depth: number): string {
  const bullet = depth < 2 ? "" : "- ";
  const words = visible(text);
  const own = `${"  ".repeat(depth)}${bullet}${depth < 2 ? colors.bold(words) : words}`;
  return [own, ...lines.map((line) => layOut(line, depth + 1))].join("\n");
}
