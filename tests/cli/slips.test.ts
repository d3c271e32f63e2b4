import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { minimal, program, repository, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const run = (...args: string[]) => runCli(args, { cwd: folder.path });

folder.write("good.json", minimal());
folder.write("bad.json", { ...minimal(), title: "" });
folder.write("comma.json", `${JSON.stringify(minimal()).slice(0, -1)},}`);
folder.write("text.txt", "A text.");
const lacking = minimal();
delete lacking.sources[0].text;
folder.write("lacking.json", lacking);

describe("one slip hides no other", () => {
  test.each([
    [
      "a syntax error, where a text is given too",
      ["comma.json", "--text", "text.txt"],
      /comma before a closing bracket/,
    ],
    [
      "a syntax error, where a text is given by its id",
      ["comma.json", "--text", "readout=text.txt"],
      /comma/,
    ],
    ["a key misspelled, where it is that of the sources", ["sources.json", "--text", "text.txt"], /"sourcs"/],
  ])("%s", (_, args, says) => {
    folder.write("sources.json", JSON.stringify(minimal()).replace('"sources"', '"sourcs"'));
    const { code, out, err } = run("validate", ...args);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(says);
  });

  test("a text for no source does not hide an error, and is told too", () => {
    const { code, out, err } = run("validate", "bad.json", "--text", "other=text.txt");
    expect(code).toBe(2);
    expect(out).toContain("structure/empty-text");
    expect(err).toMatch(/^leader-calls: There is no source "other" .*The sources are "readout"\.\n$/);
  });

  test.each([
    ["behind it", ["bad.json", "missing.json"]],
    ["before it", ["missing.json", "bad.json"]],
    ["among patterns", ["bad*.json", "missing*.json"]],
    ["among folders", [".", "missing.json"]],
    ["of many records", ["bad.json", "missing.json", "--jobs", "1"]],
  ])("a file that is not there does not hide what is wrong in others, %s", (_, files) => {
    const { code, out, err } = run("validate", ...files);
    expect(code).toBe(2);
    expect(out).toContain("structure/empty-text");
    expect(out).toMatch(/Not valid \(.*1 unread\)/);
    expect(err.match(/Cannot read missing\.json|No file matches missing/g)).toHaveLength(1);
  });

  test("nothing is called valid where not all could be read", () => {
    const { code, out } = run("validate", "good.json", "missing.json");
    expect(code).toBe(2);
    expect(out).toMatch(/^Not all could be read \(1 unread\)/);
    const report = JSON.parse(run("validate", "good.json", "missing.json", "--format", "json").out);
    expect(report).toMatchObject({ ok: false, unread: [expect.stringContaining("missing.json")] });
    const sarif = JSON.parse(run("validate", "good.json", "missing.json", "--format", "sarif").out);
    expect(sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(run("validate", "good.json", "missing.json", "--format", "github").out).toMatch(
      /^::error::Cannot read missing/,
    );
  });

  test("--fix goes on behind a file that is not there, and tells what is left once", () => {
    const spoiled = JSON.stringify({ ...minimal(), title: "" }).replace(',"start":77,"end":118', "");
    for (const name of ["one.json", "two.json"]) folder.write(name, spoiled);
    const { code, out, err } = run("validate", "--fix", "one.json", "missing.json", "two.json");
    expect(code).toBe(2);
    expect(out.match(/empty-text/g)).toHaveLength(2);
    expect(err).not.toContain("empty-text");
    expect(err.match(/1 change made in/g)).toHaveLength(2);
    expect(readFileSync(join(folder.path, "two.json"), "utf8")).toContain('"start":77');
  });
});

describe("standard input", () => {
  test.each([
    ["twice as a file", ["validate", "-", "-"]],
    ["twice as records", ["validate", "-", "-", "--ndjson"]],
    ["as a text and as a file", ["validate", "--text", "-", "-"]],
    ["as a text and as records", ["validate", "--text", "readout=-", "-", "--ndjson"]],
    ["as two texts", ["validate", "--text", "a=-", "--text", "b=-", "good.json"]],
    ["as a text and as what is shown", ["show", "--text", "-", "-"]],
    ["as a text and as what is sealed", ["seal", "--text", "-", "-"]],
  ])("is refused %s", (_, args) => {
    const { code, out, err } = runCli(args, { cwd: folder.path, input: JSON.stringify(minimal()) });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/Standard input \(-\).*only once/);
  });

  test("cannot be fixed in its place, and no option is named that is not there", () => {
    const { code, err } = runCli(["validate", "--fix", "-"], { input: "{}" });
    expect(code).toBe(2);
    expect(err).toMatch(/Standard input \(-\) cannot be fixed/);
    expect(err).not.toContain("--output");
  });
});

describe("a configuration", () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    [
      "with a trailing comma",
      '{\n  "rules": {},\n}',
      /leader\.json:2:14 is not JSON: there is a comma .* Delete it\./,
    ],
    ["with a comment", "{\n  // ours\n}", /leader\.json:2:3 is not JSON: comments/],
    ["with single quotation marks", "{ 'rules': {} }", /leader\.json:1:3 is not JSON: .*Write "rules"\./],
    ["that is empty", "", /leader\.json:1:1 is not JSON: it is empty/],
    ["with a byte-order mark", "\ufeff{}", /leader\.json .*byte-order mark/],
    ["with a key twice", '{ "texts": "a",\n  "texts": "b" }', /leader\.json:2:3 has the key "texts" twice/],
    ["in UTF-16", Buffer.from("{}", "utf16le"), /leader\.json: it is not UTF-8: .*UTF-16/],
    [
      "with a severity that is none",
      '{ "rules": { "call/duplicate": "fatal" } }',
      /leader\.json:1:14 .*"fatal"/,
    ],
    [
      "with a rule that is none",
      '{ "rules": { "call/duplicat": "off" } }',
      /leader\.json: .*Did you mean call\/duplicate/,
    ],
    ["that is a list", "[]", /leader\.json:1:1 is not a configuration: .*object/],
    ["that nests without end", "[".repeat(100_000), /leader\.json:1:101 nests too deeply/],
  ])("%s is told with its place", (_, content, says) => {
    folder.write("leader.json", content);
    const { code, out, err } = run("validate", "good.json", "--config", "leader.json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    rmSync(join(folder.path, "leader.json"));
  });
});

describe.skipIf(process.platform === "win32")("devices, pipes and links", () => {
  const commands: [string, string[]][] = [
    ["seal", ["good.json"]],
    ["unseal", ["good.json"]],
    ["locate", ["good.json"]],
    ["init", ["text.txt", "--language", "en"]],
  ];

  test.each(commands)("%s writes into a device and leaves it one", (command, args) => {
    const before = statSync("/dev/null");
    const ended = run(command, ...args, "-o", "/dev/null");
    expect([ended.code, ended.out]).toEqual([0, ""]);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(statSync("/dev/null").ino).toBe(before.ino);
  });

  test.each(commands)("%s writes into a pipe and leaves it one", (command, args) => {
    const pipe = join(folder.path, `${command}.pipe`);
    execFileSync("mkfifo", [pipe]);
    // The reader is there before the writer, or the writer would wait.
    const script = 'cat "$1" & "$2" "$3" "${@:4}" -o "$1" 2>/dev/null; code=$?; wait; exit $code';
    const { status, stdout } = spawnSync(
      "bash",
      ["-c", script, "bash", pipe, process.execPath, program, command, ...args],
      { cwd: folder.path, encoding: "utf8" },
    );
    expect(status).toBe(0);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    expect(statSync(pipe).isFIFO()).toBe(true);
    rmSync(pipe);
  });

  test.each(commands)("%s takes - for standard output", (command, args) => {
    const { code, out } = run(command, ...args, "-o", "-");
    expect(code).toBe(0);
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(existsSync(join(folder.path, "-"))).toBe(false);
  });

  test.skipIf(!existsSync("/dev/full")).each(commands)("%s says that there is no room", (command, args) => {
    const { code, err } = run(command, ...args, "-o", "/dev/full");
    expect(code).toBe(2);
    expect(err).toMatch(/Cannot write \/dev\/full: no space is left on the disk\./);
  });

  test("links to files are read in folders and by patterns, those to folders are not, and broken ones are told", () => {
    const tree = join(folder.path, "tree");
    mkdirSync(join(tree, "inside"), { recursive: true });
    mkdirSync(join(folder.path, "outside"));
    folder.write("tree/a.json", minimal());
    folder.write("tree/inside/b.json", minimal());
    folder.write("outside/c.json", { ...minimal(), title: "" });
    symlinkSync("a.json", join(tree, "same.json"));
    symlinkSync("../outside/c.json", join(tree, "out.json"));
    symlinkSync("..", join(tree, "inside/up"));
    symlinkSync("../outside", join(tree, "away"));
    for (const argument of ["tree", "tree/**/*.json", "tree/**"]) {
      const { code, out, err } = run("validate", argument);
      expect(code).toBe(1);
      expect(out).toContain("tree/out.json");
      expect(out).toMatch(/Not valid \(4 records\)/);
      expect(err).toContain("4 records, 3 ok, 1 refused");
    }
    symlinkSync("nowhere.json", join(tree, "broken.json"));
    symlinkSync("loop.json", join(tree, "loop.json"));
    for (const argument of ["tree", "tree/*.json"]) {
      const { code, err } = run("validate", argument);
      expect(code).toBe(2);
      expect(err).toContain("tree/broken.json: it is a link to a file that does not exist.");
      expect(err).toContain("tree/loop.json: it is a link that leads back to itself.");
    }
    const { code, err } = run("validate", "tree/broken.json");
    expect(code).toBe(2);
    expect(err).toContain("it is a link to a file that does not exist.");
    expect(run("validate", "--help").out.replaceAll(/\s+/g, " ")).toContain("links to files are followed");
  });

  test("a backslash in a name is no slash in SARIF", () => {
    folder.write("a\\b c.json", { ...minimal(), title: "" });
    const { out } = run("validate", "a\\b c.json", "--format", "sarif");
    expect(JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "a%5Cb%20c.json",
    );
  });
});

describe("compressed input that was cut off", () => {
  const whole = gzipSync(JSON.stringify(minimal()));
  test.each([
    ["in its middle", "cut.json.gz", whole.subarray(0, 300)],
    ["in its header", "cut.ndjson.gz", whole.subarray(0, 8)],
    ["in its check sum", "cut-end.json.gz", whole.subarray(0, -4)],
    ["before its first byte", "empty.json.gz", new Uint8Array()],
  ])("%s is not called valid", (_, name, bytes) => {
    folder.write(name, bytes);
    const { code, out, err } = run("validate", name);
    expect(code).toBe(2);
    expect(out).not.toMatch(/valid/i);
    expect(err).toMatch(/Cannot read cut.*: it was cut off|Cannot read empty.*: it was cut off/);
  });

  test("an empty file of records is none that is valid, and no error", () => {
    folder.write("none.ndjson", "");
    const { code, out } = run("validate", "none.ndjson");
    expect([code, out]).toEqual([0, "There are no records to validate.\n"]);
  });
});

describe("--text", () => {
  test.each([
    ["an id in upper case", "Readout=text.txt", /"Readout" is not an id/],
    ["a name in the place of an id", "The readout=text.txt", /"The readout" is not an id/],
    ["an id of another script", "заявление=text.txt", /"заявление" is not an id/],
    ["no file behind the id", "readout=", /does not name a file/],
    ["no id before the file", "=text.txt", /"" is not an id/],
  ])("says what is wrong with %s", (_, option, says) => {
    const { code, out, err } = run("validate", "lacking.json", "--text", option);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(err).toContain("--text ID=FILE");
  });

  test("takes a file whose name has an equals sign", () => {
    folder.write("A=B.txt", minimal().sources[0].text as string);
    expect(run("validate", "lacking.json", "--text", "A=B.txt").code).toBe(0);
  });
});

describe("what is printed", () => {
  test("a document over several lines that is read as records is told to be one", () => {
    const { code, err } = run("validate", "good.json", "--ndjson");
    expect(code).toBe(1);
    expect(err).toContain(
      "good.json is one document over several lines, not one on each line. Read it with --no-ndjson.",
    );
    folder.write("records.ndjson", `${JSON.stringify(minimal())}\n`);
    expect(run("validate", "records.ndjson").err).not.toContain("--no-ndjson");
  });

  test("seal writes nothing where it could not seal", () => {
    const { code, err } = run("seal", "bad.json", "-o", "sealed.json");
    expect(code).toBe(1);
    expect(err).toContain("Nothing was written");
    expect(existsSync(join(folder.path, "sealed.json"))).toBe(false);
  });

  test.each([
    ["dumb", {}, false],
    ["dumb, but asked for", { FORCE_COLOR: "1" }, true],
  ] as const)("a terminal that is %s", (_, env, colored) => {
    // `script` gives the command a terminal.
    const command = `${process.execPath} ${program} validate bad.json`;
    const { stdout, error } = spawnSync("script", ["-qec", command, "/dev/null"], {
      cwd: folder.path,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], TERM: "dumb", ...env },
    });
    if (error) return;
    expect(stdout).toContain("empty-text");
    expect(stdout.includes("\u001b[")).toBe(colored);
  });

  test("exit code 70 is in the help of every command and in the README", () => {
    for (const command of [[], ["validate"], ["seal"], ["explain"]])
      expect(run(...command, "--help").out).toMatch(/70 a bug in this tool/);
    expect(readFileSync(join(repository, "docs/command-line.md"), "utf8")).toMatch(
      /^\| 70 +\| a bug in this tool +\|$/m,
    );
  });
});
