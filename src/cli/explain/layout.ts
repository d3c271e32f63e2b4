import { Help } from "@commander-js/extra-typings";

/** How wide what is explained is printed: as wide as a terminal is at least. */
const WIDTH = 80;

/** A term that is longer stands on a line of its own, above what is said of it. */
const LONGEST_TERM = 30;

const help = new Help();
help.helpWidth = WIDTH;

/** A text in lines that fit, each indented. */
export function paragraph(text: string, indent = 0): string {
  const lines = help.boxWrap(text, WIDTH - indent).split("\n");
  return lines.map((line) => " ".repeat(indent) + line.trimEnd()).join("\n");
}

/** What stands before a term, and between a term and what is said of it. */
const GAPS = 4;

/** Terms with what is said of each, in two columns. */
export function items(rows: readonly (readonly [term: string, says: string])[]): string {
  const lengths = rows.map(([term]) => term.length).filter((length) => length <= LONGEST_TERM);
  const width = Math.max(0, ...lengths);
  return rows
    .map(([term, says]) => {
      if (term.length > LONGEST_TERM) return `  ${term}\n${paragraph(says, width + GAPS)}`;
      return help.formatItem(term, width, says, help);
    })
    .join("\n");
}

/** Markdown whose paragraphs are broken into lines that fit; what is in fences stays as it is. */
export function wrappedMarkdown(markdown: string): string {
  return markdown
    .split(/(^```[^]*?^```$)/m)
    .map((part) =>
      part.startsWith("```")
        ? part
        : part
            .split("\n")
            // A terminal shows what is escaped for Markdown as it is.
            .map((line) => paragraph(line.replaceAll(/\\([\\*_<>[\]|])/g, "$1")))
            .join("\n"),
    )
    .join("");
}
