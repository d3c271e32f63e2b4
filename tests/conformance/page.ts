import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatted, root } from "../../src/generate/generated-files.ts";
import { withBlocks } from "../../src/generate/pages/blocks.ts";
import type { CorpusIndex } from "./corpus/corpus-index.ts";

/** The page about conformance, parts of which are made. */
export const PAGE = "docs/conformance.md";

/** The page's text with other content in some of its blocks. */
export function pageWith(
  kind: "generated" | "measured",
  blocks: Readonly<Record<string, string>>,
): Promise<string> {
  const text = readFileSync(join(root, PAGE), "utf8");
  return formatted(withBlocks(PAGE, text, kind, blocks), PAGE);
}

/** Writes the page with what a run on this machine says. */
export async function writeMeasured(blocks: Readonly<Record<string, string>>): Promise<void> {
  writeFileSync(join(root, PAGE), await pageWith("measured", blocks));
}

/** What the package alone can see, in Markdown. */
export function rulesOnly({ codes, documents }: CorpusIndex): string {
  const rules = codes.filter(({ seenBy }) => seenBy === "package");
  const count = documents.filter(({ kind }) => kind === "rules").length;
  const list = rules.map(({ code, documents }) => `[${code}](rules/${code}.md) (${documents})`).join(", ");
  return `That is ${rules.length} kinds of diagnostics of ${codes.length}, in ${count} documents of the corpus: ${list}.`;
}
