import { visible } from "../../text/visible.ts";
import type { SummaryLine } from "../../view/summary-line.ts";
import { colors } from "../colors.ts";

/** A summary for a terminal: headings in bold where there are colours, and below them items indented by their depth. */
export function terminalLayout({ text, lines = [] }: SummaryLine): string {
  const parts = lines.map((part) => `\n${layOut(part, 0)}\n`);
  return [`${colors.bold(oneLine(text))}\n`, ...parts].join("");
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
