/**
 * What a block of a page holds. A block begins with `<!-- generated: name -->`, or with `measured:` where only a run on a
 * machine can tell what it holds, and ends with `<!-- /generated -->` or `<!-- /measured -->`.
 *
 * @throws Error where the page has no such block.
 */
export function blockOf(page: string, text: string, kind: "generated" | "measured", name: string): string {
  return marksOf(page, text, kind, name).exec(text)?.[2]?.trim() ?? "";
}

/** What finds a block: its first mark, what it holds, and its last mark. */
function marksOf(page: string, text: string, kind: string, name: string): RegExp {
  const marks = new RegExp(`(<!-- ${kind}: ${name} -->)([^]*?)(<!-- /${kind} -->)`);
  if (!marks.test(text)) throw new Error(`${page} has no block <!-- ${kind}: ${name} -->.`);
  return marks;
}

/**
 * A page with other content in some of its blocks.
 *
 * @throws Error where the page has no such block.
 */
export function withBlocks(
  page: string,
  text: string,
  kind: "generated" | "measured",
  blocks: Readonly<Record<string, string>>,
): string {
  let filled = text;
  for (const [name, content] of Object.entries(blocks)) {
    filled = filled.replace(
      marksOf(page, filled, kind, name),
      (_, begin: string, _before, end: string) => `${begin}\n\n${content}\n\n${end}`,
    );
  }
  return filled;
}

/** The names of a page's generated blocks. */
export function generatedBlocksOf(text: string): string[] {
  return [...text.matchAll(/<!-- generated: (\S+) -->/g)].map(([, name = ""]) => name);
}
