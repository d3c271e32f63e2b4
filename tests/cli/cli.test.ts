import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { codelists, entities } from "leader-calls";
import { afterAll, describe, expect, test } from "vitest";
import { allCommands } from "../../src/cli/commands/all-commands.ts";
import { reportFormats } from "../../src/cli/report/formats/all-formats.ts";
import { minimal, program, repository, runCli, temporaryFolder } from "./run-cli.ts";
import type { Ended } from "./run-cli.ts";
import { schemaFiles } from "../schemas/versions.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const example = (name: string) => join(repository, "examples", name);
const ok = example("minimal.json");
const text = "examples/minimal.json";
const commands = Object.keys(allCommands);
const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { version: string };

/** The example with its text outside. */
function withoutText(): { data: ReturnType<typeof minimal>; text: string } {
  const data = minimal();
  const { text: held } = data.sources[0];
  delete data.sources[0].text;
  return { data, text: held };
}

const invalid = folder.write("invalid.json", { ...minimal(), title: "" });
const lacking = folder.write("lacking.json", withoutText().data);
const itsText = folder.write("readout.txt", withoutText().text);

/** No stack trace, no internals: what a person may be shown. */
function expectNoTrace({ out, err }: Ended): void {
  for (const stream of [out, err]) {
    expect(stream).not.toMatch(/^\s+at .+/m);
    expect(stream).not.toMatch(/node:internal|Node\.js v\d|RangeError|TypeError|SyntaxError/);
  }
}

/** Wrong usage: exit code 2, one message on standard error, nothing on standard output. */
function expectWrongUsage(ended: Ended, says: RegExp): void {
  expectNoTrace(ended);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toMatch(says);
}

/** Raw bytes by which a text could act on a terminal: control characters, and those that turn its direction. */
const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe("exit codes", () => {
  test("0 where all is valid", () => {
    const ended = runCli(["validate", ok]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toMatch(/^Valid/);
  });

  test.each(["lenne-bridge.json", "rare-cases.json", "putin-scholz-2024-11-15.json"])(
    "0 for the shipped example %s",
    (name) => expect(runCli(["validate", example(name)]).code).toBe(0),
  );

  test("1 where something is wrong, said with its place on standard output", () => {
    const ended = runCli(["validate", invalid]);
    expect(ended).toMatchObject({ code: 1, err: "" });
    expect(ended.out).toContain(`${invalid}:`);
    expect(ended.out).toContain("/title");
    expect(ended.out).toContain("structure/empty-text");
    expect(ended.out).toMatch(/Not valid: 1 error/);
  });

  test("1 where one of several files is wrong; each is named", () => {
    const ended = runCli(["validate", ok, invalid, example("lenne-bridge.json")]);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain(invalid);
    expect(ended.out).toMatch(/Not valid \(3 files\)/);
    expect(runCli(["validate", ok, example("lenne-bridge.json")]).code).toBe(0);
  });

  test.each<[string, string[], RegExp]>([
    ["a missing file", ["validate", "nowhere.json"], /nowhere\.json: there is no such file/],
    ["a file as a folder", ["validate", `${ok}/x`], /not a directory/],
    ["an unknown option", ["validate", ok, "--strickt"], /unknown option.*--strickt/],
    ["an unknown command", ["validte", ok], /unknown command.*validte/],
    ["no command", [], /Usage: leader-calls/],
    ["no file", ["validate"], /missing required argument/],
    ["too many files", ["show", ok, ok], /too many arguments/],
    ["an unknown schema", ["schema", "LeaderCal"], /Did you mean LeaderCall\?/],
    ["an unknown target", ["schema", "--target", "draft-06"], /draft-2020-12/],
    [
      "an unknown format",
      ["validate", ok, "--format", "sarfi"],
      new RegExp(
        `Did you mean sarif\\? The formats are ${reportFormats.map(({ name }) => name).join(", ")}\\.`,
      ),
    ],
    [
      "nothing to explain",
      ["explain", "evidence/quote-mismach"],
      /Did you mean .*\n +evidence\/quote-mismatch/,
    ],
    ["a missing text", ["validate", ok, "--text", "nowhere.txt"], /nowhere\.txt/],
    ["a setting for no rule", ["validate", ok, "--rule", "evidence/nothing=off"], /evidence\/nothing/],
    ["a setting of no severity", ["validate", ok, "--rule", "call/duplicate=fatal"], /fatal/],
    ["a missing configuration", ["validate", ok, "--config", "nowhere.json"], /nowhere\.json/],
  ])("2 for %s", (_, args, says) => expectWrongUsage(runCli(args), says));

  test.each(["show", "seal", "coverage"])("2 where %s is to read a folder", (command) => {
    expectWrongUsage(runCli([command, folder.path]), /directory/);
  });

  test("1 for warnings with --strict, 0 without", () => {
    const data = minimal();
    data.topics = [{ id: "bridge", label: "The bridge", kind: "other" }];
    const file = folder.write("warning.json", data);
    const plain = runCli(["validate", file]);
    expect(plain.out).toMatch(/1 warning/);
    expect(plain.code).toBe(0);
    expect(runCli(["validate", file, "--strict"]).code).toBe(1);
  });
});

describe("help and version", () => {
  test("the program tells both", () => {
    const help = runCli(["--help"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    for (const command of commands) expect(help.out).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    expect(help.out).toMatch(/Exit codes: 0 valid/);
    expect(runCli(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("`help validate` prints what `validate --help` prints", () => {
    expect(runCli(["help", "validate"])).toEqual(runCli(["validate", "--help"]));
  });

  test("the help of validate names every format and what it is", () => {
    const help = runCli(["validate", "--help"]).out.replaceAll(/\s+/g, " ");
    for (const { name, description } of reportFormats) expect(help).toContain(`${name} (${description})`);
  });

  test.each(commands)("%s tells both", (command) => {
    const help = runCli([command, "--help"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toMatch(new RegExp(`^Usage: leader-calls ${command} `));
    expect(runCli([command, "--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("reading", () => {
  test("- is standard input", () => {
    const input = readFileSync(ok);
    expect(runCli(["validate", "-"], { input }).code).toBe(0);
    const wrong = runCli(["validate", "-"], { input: readFileSync(invalid) });
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain("(standard input):");
    expect(runCli(["show", "-"], { input }).out).toContain("Ilse Varn");
  });

  test.each<[string, string | Uint8Array, string]>([
    ["an empty file", "", "structure/not-json"],
    ["white space", " \n\t ", "structure/not-json"],
    ["a byte-order mark", `\ufeff${readFileSync(ok, "utf8")}`, "structure/byte-order-mark"],
    [
      "UTF-16, little-endian",
      Buffer.from(`\ufeff${readFileSync(ok, "utf8")}`, "utf16le"),
      "structure/not-utf8",
    ],
    ["UTF-16 without a mark", Buffer.from(readFileSync(ok, "utf8"), "utf16le"), "structure/not-utf8"],
    ["UTF-16, big-endian", Buffer.from(readFileSync(ok, "utf8"), "utf16le").swap16(), "structure/not-utf8"],
    ["Latin-1", Buffer.from('{"title": "Sch\xf6n"}', "latin1"), "structure/not-utf8"],
    ["half a document", readFileSync(ok, "utf8").slice(0, 900), "structure/not-json"],
    ["a trailing comma", '{"id": "x",}', "structure/not-json"],
    ["a comment", `// call\n${readFileSync(ok, "utf8")}`, "structure/not-json"],
    ["two documents", `${readFileSync(ok, "utf8")}\n${readFileSync(ok, "utf8")}`, "structure/not-json"],
    ["100,000 nested lists", "[".repeat(100_000) + "]".repeat(100_000), "structure/too-deep"],
    ["100,000 lists that never end", "[".repeat(100_000), "structure/too-deep"],
    ["100,000 nested objects", '{"a":'.repeat(100_000), "structure/too-deep"],
    ["a list", "[]", "structure/wrong-type"],
    ["a number", "1e999", "structure/wrong-type"],
    ["null", "null", "structure/wrong-type"],
    [
      "a duplicate key",
      readFileSync(ok, "utf8").replace('"id": "minimal"', '"id": "minimal", "id": "other"'),
      "structure/duplicate-key",
    ],
    [
      "a key __proto__",
      readFileSync(ok, "utf8").replace('"id": "minimal"', '"id": "minimal", "__proto__": {"a": 1}'),
      "structure/forbidden-key",
    ],
    [
      "a key __proto__ deep inside",
      readFileSync(ok, "utf8").replace('"exact": "Chancellor"', '"exact": "Chancellor", "__proto__": []'),
      "structure/forbidden-key",
    ],
  ])("%s gives one clear message and exit code 1", (name, content, code) => {
    const file = folder.write("odd.json", content);
    const ended = runCli(["validate", file]);
    expectNoTrace(ended);
    expect(ended).toMatchObject({ code: 1, err: "" });
    expect(ended.out, name).toContain(code);
    expect(ended.out).toMatch(/Not valid: 1 error(?! )/);
    expect(ended.out.length).toBeLessThan(2000);
  });

  test.each(["show", "locate", "seal", "unseal", "coverage"])(
    "%s tells what is wrong with half a document",
    (command) => {
      const ended = runCli([command, folder.write("half.json", readFileSync(ok, "utf8").slice(0, 900))]);
      expectNoTrace(ended);
      expect(ended.code).toBe(1);
      expect(ended.out + ended.err).toContain("structure/not-json");
    },
  );
});

describe("--text", () => {
  test("without it the evidence is not verified, and the summary says so", () => {
    const ended = runCli(["validate", lacking]);
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/0 of 2 spans checked/);
  });

  test.each([
    ["with the source's id", `readout=${itsText}`],
    ["without an id, where one source lacks its text", itsText],
  ])("is taken %s", (_, option) => {
    const ended = runCli(["validate", lacking, "--text", option]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toMatch(/all 2 spans checked/);
    expect(runCli(["show", lacking, "--text", option]).code).toBe(0);
  });

  test("another text than the quoted one is found out", () => {
    const other = folder.write("other.txt", "Something else was said.");
    const ended = runCli(["validate", lacking, "--text", other]);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("evidence/");
  });

  test("an unknown id is wrong usage, and the known ones are named", () => {
    expectWrongUsage(runCli(["validate", lacking, "--text", `reedout=${itsText}`]), /"reedout".*"readout"/);
  });

  test("without an id it is wrong usage where two sources could be meant", () => {
    const { data } = withoutText();
    data.sources.push({ ...data.sources[0], id: "second" });
    data.accounts.push({ ...data.accounts[0], id: "second-account", source: "second" });
    const file = folder.write("two.json", data);
    expectWrongUsage(runCli(["validate", file, "--text", itsText]), /readout=.*second=/);
  });

  test("without an id it is wrong usage where no source lacks its text", () => {
    expectWrongUsage(runCli(["validate", ok, "--text", itsText]), /No source lacks its text/);
  });

  test("without an id it goes to the source whose digest it has", () => {
    const { data, text } = withoutText();
    data.sources[0].digest = {
      sha256: "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
      length: 1,
    };
    data.sources.push({ ...data.sources[0], id: "second", digest: undefined });
    data.accounts.push({ ...data.accounts[0], id: "second-account", source: "second" });
    const file = folder.write("digests.json", data);
    const one = folder.write("one.txt", "1");
    const ended = runCli(["validate", file, "--text", one, "--text", `second=${folder.write("t", text)}`]);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("evidence/");
  });

  test("a text that is not UTF-8 is unreadable input", () => {
    const latin = folder.write("latin.txt", Buffer.from("Sch\xf6n", "latin1"));
    expectWrongUsage(runCli(["validate", lacking, "--text", latin]), /not UTF-8/);
  });
});

describe("what a document says never acts on the terminal", () => {
  const hostile = "\u001b[2J\u001b]0;owned\u0007\u202e\u2066\u009b31m\u007f\r\u200f";
  const everywhere = (() => {
    const data = minimal();
    data.title = `T${hostile}`;
    data.actors[3].name = `N${hostile}`;
    data.actors[3].offices[0].title = `O${hostile}`;
    data.calls[0].date.asPrinted = `D${hostile}`;
    data.sources[0].text += ` D${hostile}`;
    data.calls[0].statements[0].content = `C${hostile}`;
    data.calls[0].statements[0].note = `Q${hostile}`;
    return data;
  })();

  test.each(["validate", "show", "coverage"])("%s shows it as escapes", (command) => {
    const file = folder.write("hostile.json", everywhere);
    const ended = runCli([command, file]);
    expectNoTrace(ended);
    expect(ended.out).not.toMatch(ACTS);
    expect(ended.err).not.toMatch(ACTS);
    if (command === "show") {
      expect(ended.code).toBe(0);
      expect(ended.out).toContain("C\\u001b[2J");
    }
  });

  test.each(reportFormats.map(({ name }) => name))("nor in a report of form %s", (format) => {
    const data = {
      ...everywhere,
      [`k${hostile}`]: hostile,
      id: hostile,
      sources: [{ id: hostile, kind: hostile }],
    };
    const ended = runCli(["validate", folder.write("worse.json", data), "--format", format]);
    expectNoTrace(ended);
    expect(ended.code).toBe(1);
    expect(ended.out).not.toMatch(
      ["json", "ndjson", "sarif"].includes(format) ? /[\u0000-\u0009\u000b-\u001f]/ : ACTS,
    );
  });

  test("nor when it stands raw in a broken document", () => {
    const ended = runCli(["validate", folder.write("raw.json", `{"a": "${hostile}", \u001b[2J \u202e`)]);
    expect(ended.code).toBe(1);
    expect(ended.out).not.toMatch(ACTS);
  });

  test("nor when it is the name of a file, a schema or an option", () => {
    const name = `x\u001b[2J\u202e.json`;
    expect(runCli(["validate", folder.write(name, "{}")]).out).not.toMatch(ACTS);
    for (const args of [
      ["validate", `no${name}`],
      ["schema", name],
      ["explain", name],
      ["validate", ok, "--text", `a=${name}`],
    ]) {
      const ended = runCli(args);
      expect(ended.code).toBe(2);
      expect(ended.err).not.toMatch(ACTS);
    }
  });
});

describe("colours", () => {
  const escapes = /\u001b\[/;

  test("there are none where the output is no terminal", () => {
    for (const command of ["validate", "show"]) {
      expect(runCli([command, ok]).out).not.toMatch(escapes);
      expect(runCli([command, invalid]).out).not.toMatch(escapes);
    }
  });

  test("NO_COLOR turns them off where they are wanted otherwise", () => {
    expect(runCli(["validate", invalid], { env: { FORCE_COLOR: "1" } }).out).toMatch(escapes);
    for (const command of ["validate", "show"]) {
      expect(runCli([command, invalid], { env: { NO_COLOR: "1" } }).out).not.toMatch(escapes);
      expect(runCli([command, invalid], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } }).out).not.toMatch(
        escapes,
      );
    }
  });
});

describe("schema", () => {
  test.each(["draft-2020-12", "draft-07"])("prints the committed %s, a line for each key", (target) => {
    const committed: unknown = JSON.parse(
      readFileSync(join(repository, schemaFiles.dataset(target)), "utf8"),
    );
    const out = `${JSON.stringify(committed, null, 2)}\n`;
    expect(runCli(["schema", "--target", target])).toEqual({ code: 0, out, err: "" });
  });

  test("prints draft 2020-12 where no target is named", () => {
    expect(runCli(["schema"]).out).toBe(runCli(["schema", "--target", "draft-2020-12"]).out);
  });

  test.each([
    ["draft-2020-12", Ajv2020],
    ["draft-07", Ajv],
  ] as const)("of LeaderCall accepts the call of the smallest example, in %s", (target, Validator) => {
    const { code, out } = runCli(["schema", "LeaderCall", "--target", target]);
    expect(code).toBe(0);
    const accepts = new Validator({ strict: true }).compile(JSON.parse(out));
    const call = minimal().calls[0];
    expect(accepts(call)).toBe(true);
    expect(accepts({ ...call, nonsense: 1 })).toBe(false);
    expect(accepts({})).toBe(false);
  });

  test("knows every entity and codelist", () => {
    const names = [...Object.keys(entities), ...Object.keys(codelists)].map(
      (name) => name.charAt(0).toUpperCase() + name.slice(1),
    );
    const { err } = runCli(["schema", "Zzzzzzzzzzzzzzz"]);
    for (const name of names) expect(err).toContain(name);
  });
});

describe("a bug", () => {
  /** Runs the command with a fault in it. */
  function runFaulty(args: readonly string[], fault: string): Ended {
    const file = folder.write("fault.cjs", fault);
    return runCli(args, { env: { NODE_OPTIONS: `--require ${file}` } });
  }
  const thrown = 'throw new TypeError("a fault\\u001b[2J")';
  const inMain = `JSON.stringify = () => { ${thrown}; };`;
  const inWorker = `if (!require("node:worker_threads").isMainThread) JSON.stringify = () => { ${thrown}; };`;

  test.each([
    ["", inMain, [ok, "--format", "json"]],
    [" in a thread", inWorker, [ok, "--format", "ndjson", "--jobs", "2"]],
  ])(
    "%s ends with 70, says what happened, where and of which version, and keeps the stack",
    (_, fault, args) => {
      const { code, err } = runFaulty(["validate", ...args], fault);
      expect(code).toBe(70);
      expect(err).toContain(`This is a bug in leader-calls ${version}`);
      expect(err).toContain(`Node ${process.version}`);
      expect(err).toMatch(/TypeError.*: a fault\\u001b\[2J\n\s+at .+:\d+:\d+/);
      expect(err).not.toMatch(ACTS);
    },
  );
});

describe("in a pipe", () => {
  test.each([
    ["schema", ["schema"]],
    ["show", ["show", "examples/lenne-bridge.json"]],
    ["explain", ["explain"]],
  ])("%s ends silently when its reader has seen enough", (_, args) => {
    const command = `"${process.execPath}" "${program}" ${args.join(" ")} | head -1`;
    const { stdout, stderr, status } = spawnSync("bash", ["-o", "pipefail", "-c", command], {
      cwd: repository,
      encoding: "utf8",
    });
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr).toBe("");
    expect([0, null]).toContain(status);
  });

  test("a long output arrives whole", () => {
    const command = `"${process.execPath}" "${program}" schema | wc -c`;
    const count = Number(execFileSync("bash", ["-c", command], { cwd: repository, encoding: "utf8" }));
    const schema = readFileSync(join(repository, schemaFiles.dataset("draft-2020-12")), "utf8");
    expect(count).toBe(Buffer.byteLength(`${JSON.stringify(JSON.parse(schema), null, 2)}\n`));
  });

  test("the path of a file is told as it was given", () => {
    expect(runCli(["validate", text, invalid]).out).not.toContain(repository + text);
  });
});
