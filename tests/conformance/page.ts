import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatted, root } from "../../src/generate/generated-files.ts";
import type { CorpusIndex } from "./corpus/corpus-index.ts";

/** The page about conformance, parts of which are made. */
export const PAGE = "docs/conformance.md";

/** The page's text with other content between the marks of some of its made parts. */
export async function pageWith(parts: Readonly<Record<string, string>>): Promise<string> {
  let text = readFileSync(join(root, PAGE), "utf8");
  for (const [name, content] of Object.entries(parts)) {
    const marks = new RegExp(`(<!-- ${name}:begin -->)[^]*?(<!-- ${name}:end -->)`);
    if (!marks.test(text)) throw new Error(`${PAGE} has no place for "${name}".`);
    text = text.replace(marks, (_, begin: string, end: string) => `${begin}\n\n${content}\n\n${end}`);
  }
  return formatted(text, "markdown");
}

/** Writes the page with other content in some of its made parts. */
export async function writePage(parts: Readonly<Record<string, string>>): Promise<void> {
  writeFileSync(join(root, PAGE), await pageWith(parts));
}

/** What the package alone can see, in Markdown. */
export function rulesOnly({ codes, documents }: CorpusIndex): string {
  const rules = codes.filter(({ seenBy }) => seenBy === "package");
  const count = documents.filter(({ kind }) => kind === "rules").length;
  const list = rules.map(({ code, documents }) => `[${code}](rules/${code}.md) (${documents})`).join(", ");
  return `That is ${rules.length} kinds of findings of ${codes.length}, in ${count} documents of the corpus: ${list}.`;
}
