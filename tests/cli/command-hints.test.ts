import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const minimal = readFileSync("examples/minimal.json", "utf8");
const run = (...args: string[]) => runCli(args, { cwd: folder.path });

describe("what the command says to do", () => {
  test("names its own help for a word that is no code", () => {
    folder.write("word.json", minimal.replace('["request"]', '["advise"]'));
    expect(run("validate", "word.json").out.replaceAll(/\s+/g, " ")).toContain(
      '"leader-calls explain act" lists all 42 codes.',
    );
  });

  test("names the option that gives the text, in every format", () => {
    const { sources, ...rest } = JSON.parse(minimal) as { sources: { text?: string }[] };
    const bare = { ...rest, sources: sources.map(({ text: _, ...source }) => source) };
    folder.write("bare.json", JSON.stringify(bare));
    for (const format of ["text", "json", "ndjson", "github"]) {
      const { out } = run("validate", "bare.json", "--format", format);
      expect(out.replaceAll(/\s+/g, " "), format).toContain("Give the text with --text readout=FILE.");
    }
    folder.write("bare.ndjson", `${JSON.stringify(bare)}\n`);
    expect(run("validate", "bare.ndjson", "--format", "ndjson").out).toContain("--text readout=FILE");
  });

  test("says how many problems --fix can fix, and nothing of it where there are none", () => {
    const misplaced = minimal.replace('"start": 77, "end": 118', '"start": 76, "end": 117');
    expect(misplaced).not.toBe(minimal);
    folder.write(
      "misplaced.json",
      misplaced.replace('"schemaVersion": "1.0",', '"schemaVersion": "1.0", "x": 1,'),
    );
    const { out } = run("validate", "misplaced.json");
    expect(out.trimEnd().split("\n").at(-1)).toBe('"leader-calls validate --fix" fixes 1 of 2.');
    folder.write("misspelled.json", minimal.replace("urged him", "begged him"));
    expect(run("validate", "misspelled.json").out).not.toContain("--fix");
  });

  test("names every exit code in the help of each command", () => {
    for (const command of [[], ["validate"], ["init"], ["show"]]) {
      const { out } = run(...command, "--help");
      expect(out.replaceAll(/\s+/g, " ")).toContain(
        "2 wrong usage or unreadable input, 70 a bug in this tool,",
      );
    }
  });
});
