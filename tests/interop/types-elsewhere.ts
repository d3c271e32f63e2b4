import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Dataset } from "leader-calls";
import { fencedBlocks } from "../readme/blocks.ts";
import type { Check } from "./check.ts";
import type { Project } from "./project.ts";
import { library, program } from "./tools.ts";
import type { Tool } from "./tools.ts";
import { readExample } from "../support/examples.ts";

const page = readFileSync(new URL("../../docs/other-languages.md", import.meta.url), "utf8");
const article = "node_modules/leader-calls/examples/putin-scholz-2024-11-15.json";

interface Language {
  readonly name: string;
  readonly tools: readonly Tool[];
  /** Files that stand on this machine instead of something that the page says a user has. */
  readonly files?: Record<string, string>;
  /** What else must pass, once the types are there. */
  readonly lint?: string;
}

const languages: readonly Language[] = [
  {
    name: "Python",
    tools: [
      program("Python", "python3", ["--version"], ["python3"]),
      program("mypy", "mypy", ["--version"], ["mypy"]),
    ],
    lint: "mypy leader_calls.py rewrite.py",
  },
  {
    name: "Go",
    tools: [program("Go", "go", ["version"], ["golang-go"])],
    lint: "go vet leader_calls.go rewrite.go",
  },
  {
    name: "Rust",
    tools: [
      program("Rust", "cargo", ["--version"], ["cargo"]),
      library("serde_json", "librust-serde-json-dev"),
      library("serde_derive", "librust-serde-derive-dev"),
    ],
    files: {
      ".cargo/config.toml":
        '[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "/usr/share/cargo/registry"\n',
    },
  },
  {
    name: "Java",
    tools: [
      program("Java", "javac", ["--version"], ["default-jdk-headless"]),
      library("Jackson", "libjackson2-databind-java"),
    ],
  },
];

const quicktype = /quicktype@(\S+)/.exec(page)![1]!;

export const typesElsewhere: readonly Check[] = languages.map((language) => ({
  name: `Types in ${language.name}`,
  tools: language.tools,
  packages: [`quicktype ${quicktype}`],
  run: (project) => run(project, language),
}));

/** What the page says of the command, whose report every language can read. */
export const commandFromAnywhere: Check = {
  name: "Ask the command",
  tools: [],
  packages: [],
  run(project) {
    project.follow(section("## What a schema cannot see"));
    const { ok, reportVersion } = project.readJson("report.json") as { ok: boolean; reportVersion: string };
    assert.equal(ok, true);
    return [`a report ${reportVersion} in JSON`];
  },
};

/** The part of the page under a heading, down to the next of the same or a higher rank. */
function section(heading: string): string {
  const [marks] = heading.split(" ");
  const start = page.indexOf(`\n${heading}\n`);
  assert.ok(start >= 0, `docs/other-languages.md has a heading "${heading}"`);
  const rest = page.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${marks!.length}} `, "m"));
  return end < 0 ? rest : rest.slice(0, end);
}

function run(whole: Project, { name, files = {}, lint }: Language): string[] {
  whole.sh(
    `test -d node_modules/quicktype || npm install --no-audit --no-fund --save-dev quicktype@${quicktype}`,
  );
  const project = whole.subfolder(name.toLowerCase());
  for (const [file, text] of Object.entries(files)) project.write(file, text);
  const text = section(`### ${name}`);
  project.follow(text);
  if (lint !== undefined) project.sh(lint);
  compareWithDraft07(whole, project, text);

  const program = fencedBlocks(text).findLast(({ language }) => language === "sh")!.code;
  assert.ok(program.includes(article) && program.includes("written.json"), program);
  const rewrite = (source: string) => project.try(program.replace(article, source));

  for (const file of project.examples()) {
    const { exitCode, stderr } = rewrite(file);
    assert.equal(exitCode, 0, `${file} is read:\n${stderr}`);
    assert.deepEqual(
      project.readJson("written.json"),
      project.readJson(file),
      `${file} is written back unchanged`,
    );
  }

  const measured = Object.fromEntries(
    Object.entries(oddities()).map(([what, { data, without }]) => {
      project.write("odd.json", JSON.stringify(data));
      project.write("written.json", "");
      const { exitCode } = rewrite("odd.json");
      return [what, exitCode === 0 ? fate(project.readJson("written.json"), data, without) : "refused"];
    }),
  );
  assert.deepEqual(measured, statedFates(name), `what ${name} does with data that is not valid`);

  return [
    "compiles, the same from draft-07",
    `article and ${project.examples().length - 1} other examples unchanged`,
    `${Object.keys(measured).length} limits as stated`,
  ];
}

/** Makes the types of the other draft, which must be the same. */
function compareWithDraft07(whole: Project, project: Project, text: string): void {
  const other = whole.subfolder(`${basename(project.folder)}-draft-07`);
  const makeTypes = fencedBlocks(text).find(({ language }) => language === "sh")!.code;
  assert.ok(makeTypes.includes("draft-2020-12.json"));
  other.sh(makeTypes.replace("draft-2020-12.json", "draft-07.json"));
  const files = readdirSync(other.folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(other.folder, join(file.parentPath, file.name)))
    .filter((file) => !file.startsWith("node_modules"));
  assert.ok(files.length > 0);
  for (const file of files)
    assert.equal(other.read(file), project.read(file), `${file} is the same from draft-07`);
}

/** Datasets that the types were not made for, and what would be left if the types ignored what is odd in each. */
function oddities(): Record<string, { data: unknown; without: unknown }> {
  const minimal = readExample<Dataset>("minimal");
  const [call] = minimal.calls;
  const { title: _, ...untitled } = minimal;
  const [state, ...actors] = minimal.actors;
  const odd = (edit: object) => ({ data: { ...minimal, ...edit }, without: minimal });
  return {
    "an unknown key": odd({ colour: "red" }),
    "an unknown code": odd({ calls: [{ ...call, medium: "carrier-pigeon" }] }),
    "a required key missing": { data: untitled, without: { ...minimal, title: "" } },
    "a key of another kind": odd({ actors: [{ ...state, affiliation: "sudmark" }, ...actors] }),
    "an id that is not one": odd({ id: "Not an id" }),
    "`null` for a key that may be left out": odd({ note: null }),
    "an empty list that may be left out": odd({ topics: [] }),
  };
}

function fate(written: unknown, data: unknown, without: unknown): string {
  const equal = (other: unknown) => {
    try {
      assert.deepEqual(written, other);
      return true;
    } catch {
      return false;
    }
  };
  if (equal(data)) return "kept";
  if (equal(without))
    return JSON.stringify(without).length > JSON.stringify(data).length ? "filled in" : "dropped";
  return "changed";
}

/** The column of a language in the page's table of limits. */
function statedFates(language: string): Record<string, string> {
  const table = section("### What the types do not do")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [head, , ...rows] = table;
  const column = head!.indexOf(language);
  return Object.fromEntries(rows.map((row) => [row[0]!, row[column]!]));
}
