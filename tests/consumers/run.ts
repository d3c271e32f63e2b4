/**
 * Installs the packed package in everything that users have, and uses it there. Prints a table, and writes it to
 * `docs/consumers.md`. Run by `npm run consumers`; see the usage below.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatted } from "../../src/generate/generated-files.ts";
import { install } from "../interop/tools.ts";
import { renewedPage } from "./page.ts";
import type { Result } from "./page.ts";
import type { Row } from "./row.ts";
import { allRows } from "./rows.ts";
import { Workspace } from "./workspace.ts";

const usage = `npm run consumers -- [--only WORD]… [--short] [--list] [--write] [--allow-missing] [--in FOLDER]

  --only WORD      only the rows whose name or group holds the word; may be given several times
  --short          only the rows that run in CI
  --list           say which rows there are, and run nothing
  --write          write what was seen to docs/consumers.md; rows that did not run keep what they have there
  --allow-missing  do not fail where something cannot be had on this machine
  --in FOLDER      install in this folder and leave it, so that the next run need not install again`;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    short: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    "allow-missing": { type: "boolean", default: false },
    in: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(usage);
else process.exitCode = await main();

async function main(): Promise<number> {
  const all = await allRows();
  const rows = all.filter(isChosen);
  if (rows.length === 0) {
    console.error(
      `No row has ${values.only.join(" or ")} in its name. npm run consumers -- --list says which there are.`,
    );
    return 2;
  }
  if (values.list) {
    for (const { group, name, does, short } of rows)
      console.log(`${group}: ${name}${short === true ? " (in CI)" : ""}: ${does}`);
    return 0;
  }
  const folder =
    values.in === undefined ? mkdtempSync(join(tmpdir(), "leader-calls-consumers-")) : resolve(values.in);
  const results: Result[] = [];
  try {
    const missing = install([...new Set(rows.flatMap(({ tools = [] }) => tools))]);
    const workspace = new Workspace(folder);
    for (const row of rows) {
      const reasons = (row.tools ?? []).flatMap((tool) => missing.get(tool) ?? []);
      if (row.unobtainable !== undefined) reasons.push(row.unobtainable);
      const result = reasons.length > 0 ? notRun(row, reasons.join(" ")) : await tried(row, workspace);
      results.push(result);
      print(result);
    }
  } finally {
    if (values.in === undefined) rmSync(folder, { recursive: true, force: true });
  }
  if (values.write) await writePage(all, results);
  const count = (state: Result["state"]) => results.filter((result) => result.state === state).length;
  console.log(`\n${count("works")} work, ${count("fails")} fail, ${count("not run")} could not be run`);
  return count("fails") > 0 || (count("not run") > 0 && !values["allow-missing"]) ? 1 : 0;
}

function isChosen({ name, group, short = false }: Row): boolean {
  if (values.short && !short) return false;
  const words = values.only.map((word) => word.toLowerCase());
  return words.length === 0 || words.some((word) => `${group} ${name}`.toLowerCase().includes(word));
}

function notRun(row: Row, reason: string): Result {
  return { row, versions: [], state: "not run", seen: [reason], seconds: 0 };
}

async function tried(row: Row, workspace: Workspace): Promise<Result> {
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  let versions: readonly string[] = [];
  console.error(`${row.name} …`);
  try {
    const project = workspace.projectWith(row.needs ?? {});
    versions = versionsUsed(row, (name) => project.readJson(`node_modules/${name}/package.json`), [
      ...(row.versions?.(project) ?? []),
    ]);
    const seen = await row.run(project, workspace);
    return { row, versions, state: "works", seen, seconds: since() };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    console.error(
      `\n${row.name} FAILED:\n${told}\n\n${row.ifItFails}\nTo try it again, and to look at what was installed:\n  npm run consumers -- --only ${JSON.stringify(row.name)} --in FOLDER\n`,
    );
    return { row, versions, state: "fails", seen: [reasonIn(told)], seconds: since() };
  }
}

/** The line that says why, out of all that a program printed before it ended. */
function reasonIn(told: string): string {
  const lines = told.split("\n").filter((line) => line.trim() !== "");
  const line =
    lines.find((each) => /^\s*(\w*Error\b|error TS)|: error/i.test(each)) ?? lines.slice(0, 3).join(" ");
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

function versionsUsed(
  { needs = {}, versionsOf = Object.keys(needs), tools = [] }: Row,
  manifestOf: (name: string) => unknown,
  others: readonly string[],
): string[] {
  const installed = versionsOf.map((name) => `${name} ${(manifestOf(name) as { version: string }).version}`);
  return [...installed, ...others, ...tools.map((tool) => `${tool.name} ${tool.version()}`)];
}

function print({ row, versions, state, seen, seconds }: Result): void {
  const mark = { works: "ok", fails: "FAILS", "not run": "!! NOT RUN" }[state];
  console.log(`${row.name} [${versions.join(", ")}] ${mark} (${seconds.toFixed(0)} s): ${seen.join("; ")}`);
}

async function writePage(all: readonly Row[], results: readonly Result[]): Promise<void> {
  const page = "docs/consumers.md";
  const path = new URL(`../../${page}`, import.meta.url);
  writeFileSync(path, await formatted(renewedPage(readFileSync(path, "utf8"), all, results), page));
}
