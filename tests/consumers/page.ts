import { groups } from "./row.ts";
import type { Row } from "./row.ts";

/** What came of a row. */
export interface Result {
  readonly row: Row;
  readonly versions: readonly string[];
  readonly state: "works" | "fails" | "not run";
  /** What was seen to work, or the reason. */
  readonly seen: readonly string[];
  readonly seconds: number;
}

const begin = "<!-- consumers: written by `npm run consumers -- --write` -->";
const end = "<!-- /consumers -->";

/** The page with what was seen now. Rows that did not run keep their line; those that there are no more lose it. */
export function renewedPage(page: string, rows: readonly Row[], results: readonly Result[]): string {
  const [from, to] = blockOf(page);
  const lines = linesOf(page);
  for (const result of results) lines.set(result.row.name, lineOf(result));
  const tables = groups.map((group) => {
    const known = rows
      .filter((row) => row.group === group)
      .map((row) => lines.get(row.name) ?? `| ${row.name} | | ${inCell(row.does)} | not tried yet |`);
    return known.length === 0
      ? ""
      : `### ${group}\n\n| used in | versions | what is done | result |\n| --- | --- | --- | --- |\n${known.join("\n")}\n`;
  });
  return `${page.slice(0, from)}\n\n${tables.filter(Boolean).join("\n")}\n${page.slice(to)}`;
}

/** The names of the rows that the page tells of. */
export function rowsOnPage(page: string): string[] {
  return [...linesOf(page).keys()];
}

function blockOf(page: string): [number, number] {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no block between ${begin} and ${end}.`);
  return [from + begin.length, to];
}

function linesOf(page: string): Map<string, string> {
  const lines = page
    .slice(...blockOf(page))
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| used in") && !line.startsWith("| ---"));
  return new Map(lines.map((line) => [line.split("|")[1]!.trim(), line]));
}

function lineOf({ row, versions, state, seen }: Result): string {
  const result = { works: "works", fails: "**fails**", "not run": "not run" }[state];
  const cells = [row.name, versions.join(", "), row.does, `${result}: ${seen.join("; ")}`];
  return `| ${cells.map(inCell).join(" | ")} |`;
}

/** What may stand in a cell of a table. */
function inCell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
