import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { repository } from "../cli/run-cli.ts";
import type { JsonSchema } from "../schemas/committed-schemas.ts";
import { escaped, nextMajor, nextMinor } from "../schemas/versions.ts";
import { ReleasedSchemas } from "../../src/generate/compatibility/released-schemas.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";

describe("npm run schemas", () => {
  const now = escaped(SCHEMA_VERSION);
  const folder = mkdtempSync(join(tmpdir(), "leader-calls-changed-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const folders = ["src", "schemas", "examples"];

  /**
   * A copy of the sources, whose schema is released and which are changed then; each file by what is replaced in it. What was
   * never published has no released schema, so that the copy makes one up.
   */
  async function copyWith(
    name: string,
    edits: Record<string, readonly [RegExp, string]> = {},
  ): Promise<string> {
    const copy = join(folder, name);
    for (const each of [...folders, "package.json", "tsconfig.json"]) {
      mkdirSync(copy, { recursive: true });
      cpSync(join(repository, each), join(copy, each), { recursive: true });
    }
    symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"), "junction");
    if (!new ReleasedSchemas(copy).versions().includes(SCHEMA_VERSION))
      expect(await run(copy, "--release")).toMatchObject({ code: 0, err: "" });
    for (const [file, [wanted, replacement]] of Object.entries(edits)) {
      const text = readFileSync(join(copy, file), "utf8");
      expect(text, file).toMatch(wanted);
      writeFileSync(join(copy, file), text.replace(wanted, replacement));
    }
    return copy;
  }

  function run(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
    return new Promise((resolve) => {
      const command = ["--import", "tsx", "src/generate/write-schemas.ts", ...args];
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
      "src/schema/scalars/id.ts": [/\[a-z0-9\]\+\(-/, "[a-z][a-z0-9]*(-"],
      "src/schema/entities/leader-call.ts": [/(topics: z[^]*?)\.optional\(\)/, "$1"],
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
      "src/schema/versions.ts": [
        /SCHEMA_VERSION = "[\d.]+"([^]*)SCHEMA_VERSION\]/,
        `SCHEMA_VERSION = "${nextMinor}"$1"${SCHEMA_VERSION}", SCHEMA_VERSION]`,
      ],
      "src/schema/entities/topic.ts": [/(\n +label: )/, "\n  color: TextSchema.optional(),$1"],
    });
    const before = new ReleasedSchemas(copy).read(SCHEMA_VERSION);
    const { code, out, err } = await run(copy, "--release");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`new key "color" in Topic; readers of ${now} would refuse such data`));
    expect(out).toMatch(new RegExp(`Compatible: ${escaped(nextMinor)} keeps what ${now} promises`));
    const frozen = JSON.parse(
      readFileSync(join(copy, `schemas/released/${nextMinor}.json`), "utf8"),
    ) as JsonSchema;
    expect(frozen.$id).toBe(`urn:leader-calls:schema:${nextMinor}:draft-2020-12`);

    expect(await run(copy)).toMatchObject({ code: 0, err: "" });
    const kept = `schemas/${SCHEMA_VERSION}/draft-07.json`;
    expect(readFileSync(join(copy, kept))).toEqual(readFileSync(join(repository, kept)));
    expect(new ReleasedSchemas(copy).read(SCHEMA_VERSION)).toEqual(before);
    expect(readFileSync(join(copy, `schemas/${nextMinor}/draft-07.json`), "utf8")).toContain('"color"');
  });

  test("says which versions are released where it is asked for another", async () => {
    const { code, err } = await run(repository, "--compatible-with", "7.3");
    expect(code).toBe(2);
    const there = new ReleasedSchemas(repository).versions().join(", ") || "none yet";
    expect(err).toContain(`No version 7.3 of the schema is released; there is ${there}.`);
  });
});
