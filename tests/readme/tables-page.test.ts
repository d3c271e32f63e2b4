import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allTables } from "../../src/export/tables.ts";
import { fencedBlocks } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import { PageTrials } from "./trials.ts";

const markdown = readFileSync(new URL("../../docs/tables.md", import.meta.url), "utf8");
const blocks = fencedBlocks(markdown).filter(({ language }) => language !== "text");
let trials: PageTrials;
let duckdb: Awaited<ReturnType<DuckDBInstance["connect"]>>;

beforeAll(async () => {
  trials = new PageTrials("tables", markdown);
  trials.workspace.write("lenne-bridge.json", readFileSync("examples/lenne-bridge.json", "utf8"));
  duckdb = await (await DuckDBInstance.create()).connect();
});

afterAll(() => duckdb.closeSync());

/** Runs a program by an interpreter that may not be there, or lack what the program needs. */
function run({ code, language, line, output = "" }: Block, command: string, needs: readonly string[]): void {
  const { workspace } = trials;
  if (workspace.run(command, needs).exitCode !== 0) {
    console.warn(
      `NOT RUN: the ${language} block in line ${line} of docs/tables.md, for want of ${command} or what it needs.`,
    );
    return;
  }
  workspace.write(`block.${language}`, code);
  expect(workspace.run(command, [`block.${language}`])).toEqual({ printed: output, exitCode: 0 });
}

const languages: Readonly<Record<string, (block: Block) => void | Promise<void>>> = {
  sh: (block) => trials.try(block),
  async sql({ code, output = "" }) {
    const here = code.replaceAll(/'(?=parquet\/)/g, `'${join(trials.workspace.folder, "/")}`);
    const answer = await duckdb.runAndReadAll(here);
    expect(
      answer
        .getRowsJson()
        .map((row) => `${row.join(",")}\n`)
        .join(""),
    ).toBe(output);
  },
  // Debian's Python has Debian's pandas; another may come first.
  python: (block) =>
    run(block, "/usr/bin/python3", ["-c", block.code.includes("pandas") ? "import pandas" : ""]),
  r: (block) => run(block, "Rscript", ["--version"]),
};

test.each(blocks.map((block) => [block.line, block.language, block] as const))(
  "docs/tables.md, line %i: %s",
  async (_line, language, block) => {
    expect(Object.keys(languages)).toContain(language);
    await languages[language]!(block);
  },
);

test("the page names every table and what it belongs to", () => {
  for (const { name, parents } of allTables()) {
    const row = markdown.split("\n").find((line) => line.startsWith(`| \`${name}\``));
    expect(row, name).toBeDefined();
    const [parent, ...others] = parents;
    if (parent && others.length === 0) expect(row).toContain(`| \`${parent.name}\``);
  }
});
