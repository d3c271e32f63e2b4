import { stripVTControlCharacters } from "node:util";

/** A report for a terminal as a part of a Markdown document: as it is, in a block of code that nothing in it can end. */
export function reportMarkdown(report: string): string {
  const runs = report.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `## Diagnostics\n\n${fence}text\n${stripVTControlCharacters(report)}\n${fence}`;
}
