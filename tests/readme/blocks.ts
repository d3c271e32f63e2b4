/** A fenced block of a Markdown text. */
export interface Block {
  /** The language that the fence names; "" where it names none. */
  readonly language: string;
  /** The file that the fence names after the language, which the reader is told to save the block as. */
  readonly file: string | undefined;
  readonly code: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  /** What the block prints: the `text` block that follows it, with nothing but blank lines between. */
  readonly output: string | undefined;
}

const FENCE = /^```(?<info>[^`\n]*)\n(?<code>.*?)^```$(?=(?<next>\n+```text\n(?<output>.*?)^```$)?)/gms;

/** Every fenced block of a Markdown text, in order. */
export function fencedBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(FENCE)].map(({ groups, index }) => {
    const [language = "", file] = groups!["info"]!.trim().split(/\s+/);
    const line = markdown.slice(0, index).split("\n").length;
    return { language, file, code: groups!["code"]!, line, output: groups!["output"] };
  });
}

/** Replaces each line that a diff takes out, which must stand in the text exactly once, by the line that follows it. */
export function applyLineDiff(text: string, diff: string): string {
  const lines = text.split("\n");
  const pairs = [...diff.matchAll(/^-(?<old>.*)\n\+(?<new>.*)$/gm)];
  if (pairs.length === 0 || pairs.length * 2 !== diff.trimEnd().split("\n").length)
    throw new Error("A diff here is pairs of a line taken out and the line put in its place.");
  for (const { groups } of pairs) {
    const at = lines.indexOf(groups!["old"]!);
    if (at < 0 || lines.includes(groups!["old"]!, at + 1))
      throw new Error(`This line must stand in the file exactly once: ${groups!["old"]}`);
    lines[at] = groups!["new"]!;
  }
  return lines.join("\n");
}
