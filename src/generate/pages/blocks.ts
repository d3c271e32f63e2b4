/**
 * What a block of a page holds. A block begins with `<!-- generated: name -->`, or with `measured:` where only a run on a
 * machine can tell what it holds, and ends with `<!-- /generated -->` or `<!-- /measured -->`.
 *
 * @throws Error where the page has no such block.
 */
export function blockOf(page: string, text: string, kind: "generated" | "measured", name: string): string {
  const [, after] = text.split(`<!-- ${kind}: ${name} -->`);
  if (after === undefined) throw new Error(`${page} has no block <!-- ${kind}: ${name} -->.`);
  return after.slice(0, after.indexOf(`<!-- /${kind} -->`)).trim();
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
    const marks = new RegExp(`(<!-- ${kind}: ${name} -->)[^]*?(<!-- /${kind} -->)`);
    if (!marks.test(filled)) throw new Error(`${page} has no block <!-- ${kind}: ${name} -->.`);
    filled = filled.replace(marks, (_, begin: string, end: string) => `${begin}\n\n${content}\n\n${end}`);
  }
  return filled;
}

/** The names of a page's generated blocks. */
export function generatedBlocksOf(text: string): string[] {
  return [...text.matchAll(/<!-- generated: (\S+) -->/g)].map(([, name = ""]) => name);
}
