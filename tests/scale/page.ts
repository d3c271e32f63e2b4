import { readFileSync } from "node:fs";
import { fencedBlocks } from "../readme/blocks.ts";
import type { Block } from "../readme/blocks.ts";

/** The engines that are tried, and the word by which a block of the page shows that it needs one. */
export const engines = {
  parallel: /^(?!sudo).*parallel /m,
  dask: /dask_validate\.py/,
  duckdb: /^duckdb /m,
} as const;
export type Engine = keyof typeof engines;

/** A block of docs/scale.md that is to be typed into a shell. */
export interface Step extends Block {
  /** The heading above it. */
  readonly heading: string;
  readonly needs: Engine | undefined;
}

export const page = new URL("../../docs/scale.md", import.meta.url);

/** What the page tells to install: the names after `apt-get install` and after `npm install`. */
export interface Installed {
  readonly debian: readonly string[];
  readonly npm: readonly string[];
}

/** Reads the page: `sh` blocks are what is tried, in their order. Those that only install are told apart. */
export function readPage(): { markdown: string; blocks: Block[]; steps: Step[]; installed: Installed } {
  const markdown = readFileSync(page, "utf8");
  const blocks = fencedBlocks(markdown);
  const lines = markdown.split("\n");
  const steps: Step[] = [];
  const installed = { debian: [] as string[], npm: [] as string[] };
  for (const block of blocks) {
    if (block.language !== "sh") continue;
    const code = block.code
      .split("\n")
      .filter((line) => !take(line, "sudo apt-get install ", installed.debian))
      .filter((line) => !take(line, "npm install ", installed.npm))
      .join("\n");
    const above = lines.slice(0, block.line).filter((line) => /^#+ /.test(line));
    const heading = above.at(-1)?.replace(/^#+ /, "") ?? "";
    const needs = (Object.keys(engines) as Engine[]).find((engine) => engines[engine].test(code));
    if (code.trim() !== "") steps.push({ ...block, code, heading, needs });
  }
  return { markdown, blocks, steps, installed };
}

function take(line: string, command: string, names: string[]): boolean {
  if (!line.startsWith(command)) return false;
  names.push(...line.slice(command.length).split(" "));
  return true;
}
