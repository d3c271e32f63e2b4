import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { exampleText } from "../support/examples.ts";
import { program, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "leader-calls-files-"));
const run = (...args: string[]) => runCli(args);

const minimal = exampleText("minimal");
const unlocated = minimal.replace(', "start": 77, "end": 118', "");

describe("commands that edit", () => {
  test("write to standard output unless asked, and show a diff with --dry-run", () => {
    const file = join(folder, "a.json");
    writeFileSync(file, unlocated);
    const printed = run("locate", file);
    expect(printed.code).toBe(0);
    expect(printed.out).toBe(minimal);
    const dry = run("locate", file, "--dry-run");
    expect(dry.out).toMatch(/^\+.*"start": 77, "end": 118/m);
    expect(run("validate", file, "--dry-run").out).toMatch(/^\+.*"start": 77/m);
    expect(readFileSync(file, "utf8")).toBe(unlocated);
    expect(run("locate", file, "--write").code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(minimal);
    expect(run("locate", file, "--write", "--output", "x").code).toBe(2);
  });

  test("validate --fix mends the file in its place and then reports what is left", () => {
    const file = join(folder, "b.json");
    writeFileSync(file, unlocated.replace('"addressees"', '"adressees"'));
    const { code, out } = run("validate", file, "--fix");
    expect(code).toBe(0);
    expect(out).toContain("Valid");
    expect(readFileSync(file, "utf8")).toBe(minimal);
  });

  test("a kill in the middle of --fix leaves the old file or the new one, never half", async () => {
    const { dataset } = makeValidDataset(new Random(1), {
      sources: 1,
      statementsPerAccount: 4000,
      outside: false,
    });
    const old = JSON.stringify(dataset, null, 2).replaceAll(/"content":/g, '"contnt":');
    const file = join(folder, "big.json");
    writeFileSync(file, old);
    const wanted = old.replaceAll('"contnt":', '"content":');
    for (const delay of [150, 300, 450, 600, 750, 900]) {
      writeFileSync(file, old);
      const child = spawn(process.execPath, [program, "validate", file, "--fix"], { stdio: "ignore" });
      const closed = once(child, "close");
      await new Promise((done) => setTimeout(done, delay));
      child.kill("SIGKILL");
      await closed;
      const after = readFileSync(file, "utf8");
      expect(after === old || after === wanted).toBe(true);
    }
    expect(run("validate", file, "--fix").code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(wanted);
    expect(readdirSync(folder).filter((name) => name.startsWith("big.json")).length).toBeGreaterThan(0);
  });
});
