import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { repository } from "../cli/run-cli.ts";
import { escaped, nextMajor, nextMinor } from "../schemas/versions.ts";
import { RELEASED_FOLDER, ReleasedSchemas } from "../../src/generate/compatibility/released-schemas.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";

describe("npm run schemas", () => {
  const now = escaped(SCHEMA_VERSION);
  const folder = mkdtempSync(join(tmpdir(), "leader-calls-changed-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const folders = ["src", "schemas", "examples"];

  /** A copy of the sources, in which the current version is not released yet. */
  function draft(name: string, ...more: string[]): string {
    const copy = join(folder, name);
    mkdirSync(copy);
    for (const each of [...folders, "package.json", "tsconfig.json", ".prettierrc.json", ...more])
      cpSync(join(repository, each), join(copy, each), { recursive: true });
    const released = new ReleasedSchemas(copy);
    const earlier = released.before(SCHEMA_VERSION).map((version) => released.read(version));
    rmSync(join(copy, RELEASED_FOLDER), { recursive: true, force: true });
    for (const { version, schema } of earlier) released.release(version, JSON.stringify(schema));
    symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"), "junction");
    return copy;
  }

  /** Changes files, each by what is replaced in it. */
  function edit(copy: string, edits: Record<string, readonly [RegExp, string]>): void {
    for (const [file, [wanted, replacement]] of Object.entries(edits)) {
      const text = readFileSync(join(copy, file), "utf8");
      expect(text, file).toMatch(wanted);
      writeFileSync(join(copy, file), text.replace(wanted, replacement));
    }
  }

  const raised = [
    /SCHEMA_VERSION = "[\d.]+"([^]*)SCHEMA_VERSION\]/,
    `SCHEMA_VERSION = "${nextMinor}"$1"${SCHEMA_VERSION}", SCHEMA_VERSION]`,
  ] as const;
  const withColor = [/(\n +label: )/, '\n  color: TextSchema.optional().describe("Its color."),$1'] as const;

  /** A copy of the sources, whose schema is released and which are changed then. */
  async function copyWith(
    name: string,
    edits: Record<string, readonly [RegExp, string]> = {},
  ): Promise<string> {
    const copy = draft(name);
    expect(await run(copy, "--release")).toMatchObject({ code: 0, err: "" });
    edit(copy, edits);
    return copy;
  }

  /** Every file below a folder of a copy, with its content. */
  function contents(copy: string, of: string): Record<string, string> {
    const entries = readdirSync(join(copy, of), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(
      files.map((file) => [
        relative(copy, file).replaceAll("\\", "/"),
        readFileSync(file).toString("base64"),
      ]),
    );
  }

  function run(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
    return runScript(cwd, "src/generate/write-schemas.ts", ...args);
  }

  function runScript(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
    return new Promise((resolve) => {
      const command = ["--import", "tsx", ...args];
      execFile(process.execPath, command, { cwd }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });
  }

  test("passes as the sources are", async () => {
    const { code, out } = await run(await copyWith("unchanged"), "--compatible-with", "latest");
    expect(out).toMatch(
      new RegExp(
        `^Compatible: ${now} keeps what ${now} promises\\. Both were also tried on \\d{4} documents and made values\\.\\n$`,
        "m",
      ),
    );
    expect(code).toBe(0);
  });

  test("fails where sources remove a code, tighten a pattern and make a key required", async () => {
    const copy = await copyWith("breaking", {
      "src/schema/codelists/call-status.ts": [/ {4}denied: \{[^}]*\},\n/, ""],
      "src/schema/id-pattern.ts": [/\[a-z0-9\]\+\(-/, "[a-z][a-z0-9]*(-"],
      "src/schema/entities/leader-call.ts": [/(topics: list[^]*?)\.optional\(\)/, "$1"],
    });
    const { code, out } = await run(copy, "--compatible-with", SCHEMA_VERSION);
    expect(code).toBe(1);
    expect(out).toMatch(
      /\/\$defs\/CallStatus\/enum\/\d+ code-removed\n {4}Data that uses "denied" of CallStatus/,
    );
    expect(out).toMatch(/\/\$defs\/Id pattern-tightened\n {4}Data with "0" as Id/);
    expect(out).toMatch(/\/topics key-required\n {4}Data without the key "topics" in LeaderCall/);
    expect(out).toMatch(
      new RegExp(
        `Not compatible: 3 changes must wait for the schema version ${escaped(nextMajor)}, but SCHEMA_VERSION is "${now}"`,
      ),
    );
  });

  test("passes an addition under a higher minor version, and freezes that version once", async () => {
    const copy = await copyWith("minor", {
      "src/schema/versions.ts": raised,
      "src/schema/entities/topic.ts": withColor,
    });
    const before = new ReleasedSchemas(copy).read(SCHEMA_VERSION);
    const { code, out, err } = await run(copy, "--release");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`new key "color" in Topic; readers of ${now} would refuse such data`));
    expect(out).toMatch(new RegExp(`Compatible: ${escaped(nextMinor)} keeps what ${now} promises`));
    const released = new ReleasedSchemas(copy);
    expect(released.read(nextMinor).schema.$id).toBe(`urn:leader-calls:schema:${nextMinor}:draft-2020-12`);
    expect(released.read(SCHEMA_VERSION)).toEqual(before);
    expect(await run(copy, "--release")).toEqual({
      code: 2,
      out: "",
      err: `Version ${nextMinor} of the schema is released already, and a released schema never changes: raise SCHEMA_VERSION first.\n`,
    });
  });

  test("says plainly that nothing is released yet, and passes", async () => {
    const copy = draft("draft");
    rmSync(join(copy, RELEASED_FOLDER), { recursive: true, force: true });
    expect(await run(copy, "--compatible-with", "latest")).toEqual({
      code: 0,
      out: `Nothing to compare with: no version of the schema is released yet. ${SCHEMA_VERSION} is a draft, which may change in place.\n`,
      err: "",
    });
    expect(await run(copy, "--compatible-with", SCHEMA_VERSION)).toEqual({
      code: 2,
      out: "",
      err: `No version ${SCHEMA_VERSION} of the schema is released; there is none yet.\n`,
    });
  });

  test("deletes nothing where a version that is still read was never frozen", async () => {
    const copy = draft("forgotten");
    edit(copy, { "src/schema/versions.ts": raised });
    const before = contents(copy, "schemas");
    const { code, err } = await run(copy);
    expect(code).toBe(2);
    expect(err).toMatch(
      new RegExp(
        `^READABLE_VERSIONS in src/schema/versions\\.ts has "${now}", which schemas/released does not have\\..*freeze it there`,
      ),
    );
    expect(contents(copy, "schemas")).toEqual(before);
  });

  test("the way of docs/compatibility.md leads from a draft to the next minor version, and what was exported stays", async () => {
    const copy = draft(
      "walk",
      "tests",
      "docs",
      "README.md",
      "CONTRIBUTING.md",
      ".ci",
      ".size-limit.json",
      ".dependency-cruiser.js",
    );
    const generate = (...args: string[]) => runScript(copy, "tests/generate/generate.ts", ...args);
    expect(await generate()).toMatchObject({ code: 0, err: "" });
    expect(await run(copy, "--release")).toMatchObject({ code: 0, err: "" });
    const before = contents(copy, "schemas");

    edit(copy, { "src/schema/entities/topic.ts": withColor });
    const check = await run(copy, "--compatible-with", "latest");
    expect(check.code).toBe(1);
    expect(check.out).toMatch(
      new RegExp(`1 change must wait for the schema version ${escaped(nextMinor)}.*\nTake it back, or raise`),
    );
    edit(copy, {
      "src/schema/versions.ts": raised,
      "examples/week-of-calls.json": [
        /"schemaVersion": "[\d.]+"([^]*?"topics": \[\s*\{)/,
        `"schemaVersion": "${nextMinor}"$1 "color": "green",`,
      ],
    });
    expect(await generate()).toMatchObject({ code: 0, err: "" });
    expect(await generate("--check")).toEqual({ code: 0, out: "", err: "" });
    expect(await run(copy, "--release")).toMatchObject({ code: 0, err: "" });

    const after = contents(copy, "schemas");
    const digests = `${RELEASED_FOLDER}/SHA256SUMS`;
    for (const name of Object.keys(before).filter((each) => each !== digests))
      expect(after[name], name).toBe(before[name]);
    const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
    expect(added.filter((name) => name.startsWith("schemas/conformance/")).sort()).toEqual([
      `schemas/conformance/${nextMinor}/index.json`,
      `schemas/conformance/${nextMinor}/valid/week-of-calls.json`,
    ]);
    expect(added).toContain(`schemas/${nextMinor}/draft-07.json`);
    expect(added).toContain(`schemas/structured-output/${nextMinor}-inline.json`);
  });

  test("says which versions are released where it is asked for another", async () => {
    const { code, err } = await run(repository, "--compatible-with", "7.3");
    expect(code).toBe(2);
    const there = new ReleasedSchemas(repository).versions().join(", ") || "none yet";
    expect(err).toContain(`No version 7.3 of the schema is released; there is ${there}.`);
  });
});
