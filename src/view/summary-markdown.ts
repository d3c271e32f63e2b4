import type { Dataset } from "../schema/model-types.ts";
import { datasetSummary } from "./dataset-summary.ts";
import type { SummaryOptions } from "./dataset-summary.ts";
import { markdownText } from "./markdown-text.ts";
import type { SummaryLine } from "./summary-line.ts";

const DEEPEST_HEADING = 6;

/**
 * A summary of a dataset as a Markdown document, for a wiki or a pull request: the same words as `leader-calls show` prints.
 * Whatever the dataset's texts hold is shown as plain text.
 */
export function summaryMarkdown(dataset: Dataset, options: SummaryOptions = {}): string {
  return `${headed(datasetSummary(dataset, options), 1).join("\n")}\n`;
}

/** A heading, with what is under it. */
function headed({ text, lines = [] }: SummaryLine, level: number): string[] {
  const title = `${"#".repeat(Math.min(level, DEEPEST_HEADING))} ${markdownText(text)}`;
  const written = [title];
  let wasItem = false;
  for (const line of lines) {
    // A list begins and ends with an empty line, as a heading does.
    const isItem = line.heading !== true;
    if (!isItem || !wasItem) written.push("");
    written.push(...(isItem ? listed(line, "") : headed(line, level + 1)));
    wasItem = isItem;
  }
  return written;
}

function listed({ text, lines = [] }: SummaryLine, indent: string): string[] {
  return [`${indent}- ${markdownText(text)}`, ...lines.flatMap((line) => listed(line, `${indent}  `))];
}
