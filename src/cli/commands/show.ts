import { colors } from "../colors.ts";
import { datasetOutline } from "../../view/call-outline.ts";
import type { Outline } from "../../view/call-outline.ts";
import { readGivenTexts } from "../given-texts.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { textReport } from "../report/text-report.ts";
import { visible } from "../terminal-text.ts";
import { validateFile } from "../validate-file.ts";

/** Validates a file and prints an outline of it; of a file that is not valid, what is wrong. */
export function showCommand(file: string, options: SettingsOptions & { text: readonly string[] }): number {
  const report = validateFile(file, readGivenTexts(options.text), readSettings(options));
  if (report.data) {
    const { text, lines } = datasetOutline(report.data);
    console.log(colors.bold(visible(text)));
    for (const call of lines ?? []) console.log(`\n${layOut(call, 0)}`);
    console.log();
  }
  console.log(textReport([report]));
  return report.ok ? 0 : 1;
}

function layOut({ text, lines = [] }: Outline, depth: number): string {
  const bullet = depth < 2 ? "" : "- ";
  const words = visible(text);
  const own = `${"  ".repeat(depth)}${bullet}${depth < 2 ? colors.bold(words) : words}`;
  return [own, ...lines.map((line) => layOut(line, depth + 1))].join("\n");
}
