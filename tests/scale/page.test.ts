import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { engines, page, readPage } from "./page.ts";

/** What can be told of docs/scale.md without its engines; `npm run scale` does what the page says. */
const { markdown, blocks, steps, installed } = readPage();
const examples = fileURLToPath(new URL("../../examples/scale/", import.meta.url));
const files = readdirSync(examples);
const folder = mkdtempSync(join(tmpdir(), "leader-calls-scale-"));
afterAll(() => rmSync(folder, { recursive: true }));

const has = (command: string) => spawnSync(command, ["--version"]).status === 0;
for (const command of ["python3", "bash"]) {
  if (!has(command)) console.warn(`NOT RUN: what needs ${command}, which is not on the path.`);
}

describe("docs/scale.md", () => {
  test("tells to install the package as the README does, and tries every engine", () => {
    expect(installed.npm).toEqual(["leader-calls", "zod"]);
    expect(installed.debian).toEqual(["parallel", "python3-distributed"]);
    expect(new Set(steps.map(({ needs }) => needs))).toEqual(new Set([undefined, ...Object.keys(engines)]));
  });

  test("says of every command that no test runs that it was not run", () => {
    const lines = markdown.split("\n");
    const unrun = blocks.filter(({ language }) => language === "console");
    expect(unrun.length).toBeGreaterThan(0);
    for (const { line } of unrun) {
      const heading = lines.slice(0, line).findLastIndex((text) => text.startsWith("#"));
      expect(lines.slice(heading, line).join("\n"), `line ${line}`).toContain("**Not run here**");
    }
    for (const { language } of blocks) expect(["sh", "sql", "console", "text"]).toContain(language);
  });

  test("shows what stands in results.sql", () => {
    const sql = readFileSync(join(examples, "results.sql"), "utf8");
    for (const { language, code } of blocks) {
      if (language !== "sql") continue;
      for (const statement of code.split("\n\n")) expect(sql).toContain(statement.trim());
    }
  });

  test("links to files that are there, and names every example", () => {
    for (const [, target] of markdown.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(existsSync(new URL(target!, page)), target).toBe(true);
    }
    for (const file of files) expect(markdown).toContain(`../examples/scale/${file}`);
  });
});

describe("the examples", () => {
  test.runIf(has("python3")).each(files.filter((file) => file.endsWith(".py")))("%s compiles", (file) => {
    const program =
      "import py_compile, sys; py_compile.compile(sys.argv[1], cfile=sys.argv[2], doraise=True)";
    const { status, stderr } = spawnSync("python3", [
      "-c",
      program,
      join(examples, file),
      join(folder, file),
    ]);
    expect(status, String(stderr)).toBe(0);
  });

  test.runIf(has("bash")).each(files.filter((file) => file.endsWith(".sh")))("%s is read by bash", (file) => {
    const { status, stderr } = spawnSync("bash", ["-n", join(examples, file)]);
    expect(status, String(stderr)).toBe(0);
  });
});
