import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { repository, temporaryFolder } from "./run-cli.ts";
import type { Ended } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const caches = join(folder.path, "caches");
const ours = join(caches, "leader-calls");
/** A copy of the built package, of which a file can be changed. */
const dist = join(folder.path, "package/dist");
const example = join(repository, "examples/minimal.json");
const VALID = /^Valid: nothing to report/;

function run(args: readonly string[], env: Record<string, string> = {}): Ended {
  const {
    NODE_DISABLE_COMPILE_CACHE: _,
    NODE_COMPILE_CACHE: __,
    NODE_V8_COVERAGE: ___,
    ...inherited
  } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, "cli/cli.cjs"), ...args], {
    env: { ...inherited, XDG_CACHE_HOME: caches, ...env },
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** What another version might have written: whole, but with other words in its head. */
function ofAnotherForm(whole: Buffer): Buffer {
  const once = whole.subarray(0, whole.length / 2);
  const head = { ...(JSON.parse(once.toString("utf8", 4, 4 + once.readUInt32LE(0))) as object), format: 0 };
  const { files: _, ...rest } = head as Record<string, unknown>;
  const text = Buffer.from(JSON.stringify(rest));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const other = Buffer.concat([length, text, once.subarray(4 + once.readUInt32LE(0))]);
  return Buffer.concat([other, other]);
}

const kept = () => (existsSync(ours) ? readdirSync(ours).sort() : []);
const onlyFile = () => {
  expect(kept()).toHaveLength(1);
  return join(ours, kept()[0]!);
};

beforeEach(() => {
  rmSync(folder.path, { recursive: true, force: true });
  cpSync(join(repository, "dist"), dist, { recursive: true, filter: (path) => !path.endsWith(".map") });
  cpSync(join(repository, "package.json"), join(folder.path, "package/package.json"));
});

describe("code that is kept for the next run", () => {
  test("is kept once for each command, and gives the same", () => {
    const first = run(["validate", example]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(VALID);
    const { mtimeMs, mode } = statSync(onlyFile());
    expect(mode & 0o077).toBe(0);
    expect(run(["validate", example])).toEqual(first);
    expect(statSync(onlyFile()).mtimeMs).toBe(mtimeMs);
    const shown = run(["show", example]);
    expect(run(["show", example])).toEqual(shown);
    expect(kept()).toHaveLength(2);
  });

  test("is of no other program: what is changed is run as it is", () => {
    expect(run(["validate", example]).out).toMatch(VALID);
    for (const name of readdirSync(join(dist, "cli")).filter((each) => each.endsWith(".cjs"))) {
      const file = join(dist, "cli", name);
      const text = readFileSync(file, "utf8");
      if (text.includes("nothing to report"))
        writeFileSync(file, text.replaceAll("nothing to report", "nothing to rePORT"));
    }
    expect(run(["validate", example]).out).toMatch(/^Valid: nothing to rePORT/);
    expect(run(["validate", example]).out).toMatch(/^Valid: nothing to rePORT/);
  });

  test("is believed only whole", () => {
    run(["validate", example]);
    const file = onlyFile();
    const whole = readFileSync(file);
    const flipped = (at: number) => {
      const copy = Buffer.from(whole);
      copy[at] = copy[at]! ^ 4;
      return copy;
    };
    for (const wrong of [
      Buffer.alloc(0),
      Buffer.from("no code at all"),
      whole.subarray(0, whole.length / 3),
      Buffer.alloc(whole.length),
      flipped(2),
      flipped(100),
      flipped(Math.floor(whole.length / 4)),
      flipped(whole.length - 1000),
      ofAnotherForm(whole),
    ]) {
      writeFileSync(file, wrong);
      const ended = run(["validate", example]);
      expect(ended).toMatchObject({ code: 0, err: "" });
      expect(ended.out).toMatch(VALID);
      // It is written anew.
      expect(readFileSync(file).length).toBeGreaterThan(100_000);
    }
  });

  // Windows has no such rights, and for root all can be written.
  test.runIf(process.getuid)("is not taken from a file that others may write to", () => {
    run(["validate", example]);
    const file = onlyFile();
    const before = readFileSync(file);
    chmodSync(file, 0o666);
    expect(run(["validate", example]).out).toMatch(VALID);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(false);
  });

  test("is nothing that stops a run: a file in the place of the folder, no folder at all", () => {
    writeFileSync(caches, "a file");
    expect(run(["validate", example])).toMatchObject({ code: 0, err: "" });
    const nowhere = { XDG_CACHE_HOME: "", HOME: "", LOCALAPPDATA: "" };
    expect(run(["validate", example], nowhere)).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(caches, "utf8")).toBe("a file");
  });

  test("is not kept where that is forbidden, nor of what did no work", () => {
    expect(run(["validate", example], { NODE_DISABLE_COMPILE_CACHE: "1" }).out).toMatch(VALID);
    for (const args of [
      ["--help"],
      ["--version"],
      ["validate", "--help"],
      ["validte"],
      ["validate", "nowhere"],
    ])
      run(args);
    expect(kept()).toEqual([]);
    // Other files are needed to report something, and their code is kept with that of the others.
    const wrong = folder.write("wrong.json", readFileSync(example, "utf8").replace("{", '{"odd": 1,'));
    run(["validate", example]);
    const { size } = statSync(onlyFile());
    expect(run(["validate", wrong]).code).toBe(1);
    expect(statSync(onlyFile()).size).toBeGreaterThan(size);
    expect(run(["validate", wrong]).out).toContain("structure/unknown-key");
  });

  test("names the place of an error in the file", () => {
    const file = join(dist, "cli/main.cjs");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('"use strict";', '"use strict";throw new Error("broken");'));
    for (const _ of [1, 2]) expect(run(["validate", example]).err).toContain(`${file}:1:20`);
  });
});

test("no file of the command imports another at run time, which kept code could not do", () => {
  for (const name of readdirSync(join(repository, "dist/cli")).filter((each) => each.endsWith(".cjs")))
    expect(readFileSync(join(repository, "dist/cli", name), "utf8"), name).not.toMatch(/[^.\w]import\(/);
});
