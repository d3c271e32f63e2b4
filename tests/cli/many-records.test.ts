import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { validateMany } from "leader-calls";
import { withCommandHints } from "../../src/cli/command-hints.ts";
import { afterAll, describe, expect, test } from "vitest";
import { makeRecords } from "../bench/generate-records.ts";
import { minimal, program, repository, runCli, temporaryFolder } from "./run-cli.ts";
import type { Ended } from "./run-cli.ts";
import { schemaFiles } from "../schemas/versions.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const good = JSON.stringify(minimal());
const empty = JSON.stringify({ ...minimal(), id: "empty-title", title: "" });
const warned = JSON.stringify({
  ...minimal(),
  id: "warned",
  topics: [{ id: "bridge", label: "Bridge", kind: "other" }],
});
const broken = '{"id": "half"';

interface Line {
  readonly record: number;
  readonly file?: string;
  readonly line?: number;
  readonly id?: string;
  readonly ok: boolean;
  readonly diagnostics: { code: string; start?: { line: number } }[];
}

const validate = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync(join(repository, schemaFiles.recordReport), "utf8")),
);

/** The lines of a report, each of which fits its published schema. */
function linesOf(out: string): Line[] {
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const report = JSON.parse(line) as Line;
      if (!validate(report)) throw new Error(JSON.stringify(validate.errors));
      return report;
    });
}

const ndjson = (args: readonly string[], options?: Parameters<typeof runCli>[1]) => {
  const ended = runCli(["validate", "--format", "ndjson", ...args], options);
  return { ...ended, lines: linesOf(ended.out) };
};

const made = makeRecords(400);
const many = folder.write("many.ndjson", Buffer.concat([...made.chunks()]));
const badLines = [...made.bad.keys()];
const kept = Buffer.concat(badLines.flatMap((line) => [made.line(line), Buffer.from("\n")]));
/** ACTS on the terminal: raw control characters, and those that turn the direction of a line. */
const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe("many records on standard input", () => {
  const bytes = readFileSync(many);

  test.each([1, 3])(
    "with --jobs %i: none is lost, the order is kept, the spoiled ones are kept too",
    (jobs) => {
      const rejects = join(folder.path, `rejects-${jobs}.ndjson`);
      const { code, lines, err } = ndjson(["-", "--jobs", String(jobs), "--rejects", rejects], {
        input: bytes,
      });
      expect(code).toBe(1);
      expect(lines.map(({ record, line }) => [record, line])).toEqual(
        Array.from({ length: 400 }, (_, at) => [at + 1, at + 1]),
      );
      const found = lines
        .filter(({ ok }) => !ok)
        .map(({ line, diagnostics }) => [line, diagnostics[0]!.code]);
      expect(found).toEqual([...made.bad]);
      expect(readFileSync(rejects)).toEqual(kept);
      expect(existsSync(`${rejects}.partial`)).toBe(false);
      expect(err).toMatch(/^leader-calls: 400 records, 390 ok, 10 refused; .* a second\.\n$/);
    },
  );

  test("say what the library says of them", async () => {
    const { lines } = ndjson(["-", "--jobs", "2"], { input: bytes });
    let at = 0;
    for await (const { record, line, id, ok, checked, diagnostics } of validateMany(bytes)) {
      // But for hints, where the command has advice of its own.
      const hinted = withCommandHints(diagnostics);
      const told = JSON.parse(
        JSON.stringify({ record, line, id, ok, checked, diagnostics: hinted }),
      ) as object;
      expect(lines[at++]).toEqual(told);
    }
    expect(at).toBe(lines.length);
  });

  test("rejects can be validated again, and are refused again", () => {
    const rejects = join(folder.path, "again.ndjson");
    ndjson([many, "--rejects", rejects]);
    const again = join(folder.path, "again-2.ndjson");
    const { lines } = ndjson([rejects, "--rejects", again]);
    expect(lines.map(({ diagnostics }) => diagnostics[0]!.code)).toEqual([...made.bad.values()]);
    expect(readFileSync(again)).toEqual(kept);
  });

  test("are one dataset where neither the format nor an option says otherwise", () => {
    const input = JSON.stringify(minimal(), null, 2);
    expect(runCli(["validate", "-"], { input }).code).toBe(0);
    expect(runCli(["validate", "-", "--ndjson"], { input }).code).toBe(1);
    expect(ndjson(["-", "--no-ndjson"], { input })).toMatchObject({
      code: 0,
      lines: [{ record: 1, ok: true }],
    });
    expect(runCli(["validate", "-", "--ndjson"], { input: `${good}\n${good}\n` }).code).toBe(0);
  });

  test("are answered as they come, before their stream ends", async () => {
    const child = spawn(process.execPath, [program, "validate", "-", "--format", "ndjson", "--jobs", "2"]);
    const answers: string[] = [];
    for (let count = 1; count <= 3; count++) {
      child.stdin.write(`${good}\n`);
      answers.push(
        await new Promise<string>((resolve) => child.stdout.once("data", (data) => resolve(String(data)))),
      );
    }
    child.stdin.end();
    expect(linesOf(answers.join("")).map(({ record, ok }) => [record, ok])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
  });

  test("nothing at all is no record, and valid", () => {
    for (const input of ["", "\n\n \t\r\n"])
      expect(ndjson(["-"], { input })).toMatchObject({ code: 0, out: "" });
  });
});

describe("lines", () => {
  test("end in any way, blank ones count as lines and not as records", () => {
    const { lines } = ndjson(["-"], { input: `${good}\r\n\n \t\n${empty}\n${good}` });
    expect(lines.map(({ record, line, ok }) => [record, line, ok])).toEqual([
      [1, 1, true],
      [2, 4, false],
      [3, 5, true],
    ]);
  });

  test("that are refused are kept byte for byte, whatever ended them", () => {
    const latin = Buffer.from('{"title": "Sch\xf6n"}\r', "latin1");
    const input = Buffer.concat([Buffer.from(`${good}\n${broken}\r\n`), latin, Buffer.from(`\n${empty}`)]);
    const rejects = join(folder.path, "ends.ndjson");
    ndjson(["-", "--rejects", rejects], { input });
    expect(readFileSync(rejects)).toEqual(
      Buffer.concat([Buffer.from(`${broken}\r\n`), latin, Buffer.from(`\n${empty}\n`)]),
    );
  });

  test.each([1, 2])("longer than the limit are refused with it, and kept whole (--jobs %i)", (jobs) => {
    const long = JSON.stringify({ ...minimal(), title: "x".repeat(3_000_000) });
    const rejects = join(folder.path, `long-${jobs}.ndjson`);
    const options = ["--jobs", String(jobs), "--max-line-length", "100000", "--rejects", rejects];
    const { code, lines } = ndjson(["-", ...options], {
      input: `${good}\n${broken}\n${long}\r\n${good}\n${empty}\n${long}`,
    });
    expect(code).toBe(1);
    expect(lines.map(({ line, diagnostics }) => [line, diagnostics[0]?.code])).toEqual([
      [1, undefined],
      [2, "structure/not-json"],
      [3, "structure/line-too-long"],
      [4, undefined],
      [5, "structure/empty-text"],
      [6, "structure/line-too-long"],
    ]);
    expect(JSON.stringify(lines[2]!.diagnostics)).toContain("longer than the limit of 100000 bytes");
    expect(readFileSync(rejects, "utf8") === `${broken}\n${long}\r\n${empty}\n${long}\n`).toBe(true);
  });

  test.each(["0", "600000000", "ten"])("cannot have the limit %s", (limit) => {
    expect(runCli(["validate", many, "--max-line-length", limit])).toMatchObject({ code: 2, out: "" });
  });
});

describe("files, folders and patterns", () => {
  const tree = join(folder.path, "tree");
  mkdirSync(join(tree, "b/c"), { recursive: true });
  mkdirSync(join(tree, "node_modules"));
  mkdirSync(join(tree, ".hidden"));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(tree, name), content);
  put("a.json", JSON.stringify(minimal(), null, 2));
  put("b/calls.ndjson", `${good}\n${empty}\n`);
  put("b/c/calls.jsonl", `${good}\n`);
  put("b/c/part-00001.gz", zlib.gzipSync(JSON.stringify(minimal(), null, 2)));
  put(
    "packed.ndjson.gz",
    Buffer.concat([zlib.gzipSync(`${good}\n${broken}\n`), zlib.gzipSync(`${empty}\n`)]),
  );
  put("z.JSON", good);
  put("notes.txt", "no data");
  put("archive.tar.gz", zlib.gzipSync("no data"));
  put("node_modules/package.json", "{}");
  put(".hidden/x.json", "{}");
  symlinkSync(tree, join(tree, "b/loop.json"));

  test("a folder is read with its folders, in the order of the names; other files are left alone", () => {
    const { code, lines } = ndjson([tree]);
    expect(code).toBe(1);
    const name = (file: string) => join(tree, file);
    expect(lines.map(({ file, record, line, ok }) => [file, record, line, ok])).toEqual([
      [name("a.json"), 1, undefined, true],
      [name("b/c/calls.jsonl"), 1, 1, true],
      [name("b/c/part-00001.gz"), 1, undefined, true],
      [name("b/calls.ndjson"), 1, 1, true],
      [name("b/calls.ndjson"), 2, 2, false],
      [name("packed.ndjson.gz"), 1, 1, true],
      [name("packed.ndjson.gz"), 2, 2, false],
      [name("packed.ndjson.gz"), 3, 3, false],
      [name("z.JSON"), 1, undefined, true],
    ]);
    expect(ndjson([tree, "--jobs", "3"]).out).toBe(ndjson([tree]).out);
  });

  test.each([
    ["**/*.ndjson", ["b/calls.ndjson", "b/calls.ndjson"]],
    ["b/**/*.{ndjson,jsonl}", ["b/c/calls.jsonl", "b/calls.ndjson", "b/calls.ndjson"]],
    ["?.json", ["a.json"]],
    ["./[ab].json", ["./a.json"]],
    [".hidden/*.json", [".hidden/x.json"]],
    ["**/*.json", ["a.json", "node_modules/package.json"]],
  ])("the pattern %s is expanded where the shell did not", (pattern, files) => {
    expect(ndjson([pattern], { cwd: tree }).lines.map(({ file }) => file)).toEqual(files);
  });

  test("a name that looks like a pattern is a file where there is one", () => {
    const file = folder.write("calls[1].ndjson", `${good}\n`);
    expect(ndjson([file]).lines.map((line) => line.file)).toEqual([file]);
  });

  test("a name ending otherwise is read as --ndjson says", () => {
    const file = folder.write("calls.txt", `${good}\n${good}\n`);
    expect(ndjson([file, "--ndjson"]).lines).toHaveLength(2);
    expect(ndjson([file]).lines.map(({ diagnostics }) => diagnostics[0]!.code)).toEqual([
      "structure/not-json",
    ]);
  });

  test.each<[string, string[], RegExp]>([
    ["a missing file", ["nowhere.ndjson"], /nowhere\.ndjson: there is no such file/],
    ["a missing file alone", ["nowhere.ndjson"], /nowhere\.ndjson: there is no such file/],
    ["a pattern that nothing fits", ["nowhere/*.ndjson"], /No file matches nowhere/],
    ["standard input twice", ["-", "-"], /only once/],
    ["no thread", [many, "--jobs", "0"], /--jobs/],
    ["too many threads", [many, "--jobs", "100000"], /--jobs/],
    ["a text without an id", [many, "--text", program], /--text ID=/],
    ["what mends single documents", [many, "--fix"], /--fix/],
    ["rejects in the place of the input", [many, "--rejects", many], /must not be written into the input/],
    ["rejects among the input", [tree, "--rejects", join(tree, "b/rejects.ndjson")], /into the input/],
    ["rejects where no file can be", [many, "--rejects", join(tree, "nowhere/x")], /Cannot write/],
    ["rejects in the place of a folder", [many, "--rejects", tree], /Cannot write/],
    ["rejects in the place of a device", [many, "--rejects", "/dev/null"], /Cannot write/],
  ])("%s is wrong usage", (_, args, says) => {
    const ended = runCli(["validate", "--format", "ndjson", ...args]);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toMatch(says);
  });

  test("an empty folder is told, because nobody validates nothing", () => {
    mkdirSync(join(folder.path, "empty"));
    expect(runCli(["validate", join(folder.path, "empty")])).toMatchObject({ code: 2 });
  });

  test("what cannot be read is told and gives exit code 2, and the rest is validated", () => {
    const packed = zlib.gzipSync(Buffer.concat([...makeRecords(2000).chunks()]));
    const cut = folder.write("cut.ndjson.gz", packed.subarray(0, packed.length - 1000));
    const noGzip = folder.write("no.ndjson.gz", good);
    const fine = folder.write("fine.ndjson", `${good}\n`);
    const { code, lines, err } = ndjson([cut, noGzip, fine]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /Cannot read .*cut\.ndjson\.gz: it was cut off: its compressed data ends too early\. What begins at line \d+ was not read/,
    );
    expect(err).toMatch(/Cannot read .*no\.ndjson\.gz: its compressed data is broken/);
    expect(lines.at(-1)).toMatchObject({ file: fine, ok: true });
    const ofCut = lines.filter(({ file }) => file === cut);
    expect(ofCut.map(({ line }) => line)).toEqual(ofCut.map((_, at) => at + 1));
    expect(ofCut.length).toBeGreaterThan(500);
  });

  const { zstdCompressSync, zstdDecompressSync } = zlib as {
    zstdCompressSync?: (data: Uint8Array) => Buffer;
    zstdDecompressSync?: (data: Uint8Array) => Buffer;
  };
  /** Some versions of Node take a cut file for a whole one. */
  function noticesCut(): boolean {
    try {
      zstdDecompressSync?.(zstdCompressSync!(Buffer.from("whole")).subarray(0, -1));
      return false;
    } catch {
      return true;
    }
  }
  test("Zstandard is read where this Node can be relied on for it, and where not that is said", () => {
    const zst = (data: Uint8Array) => (zstdCompressSync ? zstdCompressSync(data) : data);
    const packed = zst(readFileSync(many));
    const mixed = join(folder.path, "mixed");
    mkdirSync(mixed);
    writeFileSync(join(mixed, "a.ndjson.zst"), packed);
    writeFileSync(join(mixed, "b.ndjson.zst"), packed.subarray(0, packed.length - 1000));
    writeFileSync(join(mixed, "c.ndjson"), `${good}\n`);
    const { code, lines, err } = ndjson([mixed]);
    expect(code).toBe(2);
    expect(lines.at(-1)).toMatchObject({ file: join(mixed, "c.ndjson"), ok: true });
    if (zstdCompressSync && noticesCut()) {
      expect(lines.filter(({ file }) => file?.endsWith("a.ndjson.zst"))).toHaveLength(400);
      expect(err).toMatch(/^leader-calls: Cannot read .*b\.ndjson\.zst: unexpected end of file/);
    } else {
      console.warn(
        `Node ${process.version} cannot be relied on for Zstandard: what is tested is how that is told.`,
      );
      expect(lines).toHaveLength(1);
      expect(err).toMatch(/^leader-calls: Cannot read .*a\.ndjson\.zst: Node .*\n.*b\.ndjson\.zst: Node/);
      const alone = runCli(["validate", join(mixed, "a.ndjson.zst")]);
      expect(alone).toMatchObject({ code: 2, out: "" });
      expect(alone.err).toMatch(/cannot be relied on for Zstandard/);
    }
  });

  test.each(["text", "json", "ndjson", "github", "sarif"])(
    "hostile names and words do not act on the terminal, in the form %s",
    (format) => {
      const name = "x\u001b[2J\u202e.ndjson";
      const file = folder.write(name, `{"\u202e\u0007": 1}\n${JSON.stringify({ id: "\u001b[2J\u009b" })}\n`);
      const ended = runCli(["validate", file, "--format", format]);
      expect(ended.code).toBe(1);
      const raw = format === "text" || format === "github" ? ACTS : /[\u0000-\u0009\u000b-\u001f]/;
      expect(ended.out).not.toMatch(raw);
      const missing = runCli(["validate", `no${name}`, "--format", format]);
      expect(missing.code).toBe(2);
      expect(missing.err).not.toMatch(ACTS);
    },
  );
});

describe("what is written is never among what is read", () => {
  test("rejects that an earlier run has left are not written over while they are read", () => {
    const rejects = join(folder.path, "left.ndjson");
    const partial = folder.write("left.ndjson.partial", `${empty}\n`);
    const link = join(folder.path, "left-link.ndjson");
    symlinkSync(partial, link);
    for (const input of [partial, link]) {
      const { code, err } = ndjson([input, "--ndjson", "--rejects", rejects]);
      expect([code, err]).toEqual([2, expect.stringContaining("must not be written into the input")]);
      expect(readFileSync(partial, "utf8")).toBe(`${empty}\n`);
    }
  });

  test("the file that the output goes to is passed over in folders and patterns, and refused by name", () => {
    const place = join(folder.path, "into-itself");
    mkdirSync(place);
    writeFileSync(join(place, "a.ndjson"), `${good}\n${good}\n`);
    const output = join(place, "results.ndjson");
    const into = (input: string) => {
      const descriptor = openSync(output, "w");
      const args = [program, "validate", input, "--format", "ndjson"];
      const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", descriptor, "ignore"] });
      closeSync(descriptor);
      return { status, records: linesOf(readFileSync(output, "utf8")).length };
    };
    expect(into(place)).toEqual({ status: 0, records: 2 });
    expect(into(join(place, "*.ndjson"))).toEqual({ status: 0, records: 2 });
    expect(into(output)).toEqual({ status: 2, records: 0 });
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk is no answer: exit code 2, and it is told", () => {
    const full = openSync("/dev/full", "w");
    const args = [program, "validate", many, "--format", "ndjson"];
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Cannot write the output")]);
  });
});

describe("the other forms of a report", () => {
  const file = folder.write("forms.ndjson", `${good}\n\n${empty}\n${warned}\n${broken}\n`);

  test("text names each record by its file and line, and shows the line", () => {
    const { code, out } = runCli(["validate", file]);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:3:51 /title`);
    expect(out).toMatch(/> 3 \| /);
    expect(out).toContain(`${file}:5:14`);
    expect(out).toMatch(/Not valid \(4 records\): 2 errors, 1 warning/);
    expect(runCli(["validate", file, "--jobs", "2"]).out).toBe(out);
  });

  test("--max holds for all records together", () => {
    const { out } = runCli(["validate", file, "--max", "1"]);
    expect(out).toContain("… and 2 more, not shown.");
    expect(out).toContain(`${file}:3:`);
    expect(out).not.toContain(`${file}:4:`);
  });

  test("colours come out of the threads as they do without", () => {
    const env = { FORCE_COLOR: "1" };
    const { out } = runCli(["validate", file], { env });
    expect(out).toContain("\u001b[31m");
    expect(runCli(["validate", file, "--jobs", "2"], { env }).out).toBe(out);
    expect(runCli(["validate", file, "--jobs", "2"], { env: { ...env, NO_COLOR: "1" } }).out).not.toContain(
      "\u001b",
    );
  });

  test("json has an entry for each record, with its line", () => {
    const report = JSON.parse(runCli(["validate", file, "--format", "json"]).out) as { files: object[] };
    expect(report.files).toMatchObject([
      { file, record: 1, line: 1, ok: true },
      { file, record: 2, line: 3, ok: false },
      { file, record: 3, line: 4, ok: true },
      { file, record: 4, line: 5, ok: false },
    ]);
    const schema = readFileSync(join(repository, schemaFiles.report), "utf8");
    expect(new Ajv2020({ strict: true }).compile(JSON.parse(schema))(report)).toBe(true);
  });

  test("github and sarif count the lines of the file", () => {
    expect(runCli(["validate", file, "--format", "github"]).out).toMatch(
      /^::error file=[^,]*,line=3,col=51,endLine=3/,
    );
    const { runs } = JSON.parse(runCli(["validate", file, "--format", "sarif"]).out) as {
      runs: { results: { locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[];
    };
    const lines = runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation.region.startLine);
    expect(lines).toEqual([3, 4, 5]);
  });

  test("warnings refuse a record where the run is strict, and only there", () => {
    const warning = folder.write("warning.ndjson", `${good}\n${warned}\n`);
    const rejects = join(folder.path, "strict.ndjson");
    expect(ndjson([warning, "--rejects", rejects])).toMatchObject({ code: 0 });
    expect(readFileSync(rejects, "utf8")).toBe("");
    expect(ndjson([warning, "--strict", "--rejects", rejects])).toMatchObject({ code: 1 });
    expect(readFileSync(rejects, "utf8")).toBe(`${warned}\n`);
  });

  test("--text goes to each record that has the source, by its id", () => {
    const { text, ...source } = minimal().sources[0];
    const outside = JSON.stringify({ ...minimal(), sources: [source] });
    const file = folder.write(
      "outside.ndjson",
      `${outside}\n${good}\n${outside.replaceAll("readout", "other")}\n`,
    );
    const itsText = folder.write("readout.txt", text);
    for (const jobs of ["1", "2"]) {
      const { out } = runCli([
        "validate",
        file,
        "--format",
        "ndjson",
        "--jobs",
        jobs,
        "--text",
        `readout=${itsText}`,
      ]);
      expect(out.match(/"spans":\d/g)).toEqual(['"spans":2', '"spans":2', '"spans":0']);
    }
  });
});

describe("a worker that stops", () => {
  /** A file that every thread loads first; it ends a thread that is given a certain record. */
  function preload(name: string, once: boolean, how: string): Record<string, string> {
    const flag = join(folder.path, `${name}.flag`);
    const file = folder.write(
      `${name}.cjs`,
      `const { isMainThread } = require("node:worker_threads");
       const fs = require("node:fs");
       const parse = JSON.parse;
       if (!isMainThread) JSON.parse = (text, ...rest) => {
         if (text.includes('"call-200"') && !(${once} && fs.existsSync(${JSON.stringify(flag)}))) {
           fs.writeFileSync(${JSON.stringify(flag)}, "");
           ${how}
         }
         return parse(text, ...rest);
       };`,
    );
    return { NODE_OPTIONS: `--require ${file}` };
  }

  test.each([
    ["by ending", "process.exit(7);"],
    ["out of memory", "const all = []; for (;;) all.push(new Array(1e6).fill(all.length));"],
  ])("once %s is told, and its records are done again", (name, how) => {
    const env = preload(name.replaceAll(" ", "-"), true, how);
    if (how.startsWith("const")) env.NODE_OPTIONS += " --max-old-space-size=100";
    const rejects = join(folder.path, "stopped.ndjson");
    const { code, lines, err } = ndjson([many, "--jobs", "2", "--rejects", rejects], { env });
    expect(code).toBe(1);
    expect(err).toMatch(
      /A worker stopped \(.+\) while it validated the records of .*many\.ndjson from record \d+, line \d+\./,
    );
    expect(lines.map(({ record }) => record)).toEqual(Array.from({ length: 400 }, (_, at) => at + 1));
    expect(readFileSync(rejects)).toEqual(kept);
  });

  test("again over the same records ends the run with exit code 2, and says where", () => {
    const rejects = join(folder.path, "twice.ndjson");
    const env = preload("twice", false, "process.exit(7);");
    const { code, lines, err } = ndjson([many, "--jobs", "2", "--rejects", rejects], { env });
    expect(code).toBe(2);
    const first = Number(/from record (\d+)/.exec(err)![1]);
    expect(first).toBeLessThanOrEqual(200);
    expect(lines.map(({ record }) => record)).toEqual(Array.from({ length: first - 1 }, (_, at) => at + 1));
    expect(err).toMatch(/Stopped: .*second worker/);
    expect(err).toContain(`Before that: ${first - 1} records`);
    expect(existsSync(rejects)).toBe(false);
    expect(kept.toString("latin1").startsWith(readFileSync(`${rejects}.partial`, "latin1"))).toBe(true);
  });
});

describe("an end before the end", () => {
  /** Runs the command on input that goes on, and does something once so many lines have come out. */
  async function interrupted(
    args: readonly string[],
    lines: number,
    act: (pid: number) => void,
  ): Promise<Ended> {
    const child = spawn(process.execPath, [program, "validate", "-", "--format", "ndjson", ...args]);
    let out = "";
    let err = "";
    let acted = false;
    child.stdin.on("error", () => {});
    child.stdin.write(readFileSync(many));
    child.stderr.on("data", (data) => (err += String(data)));
    child.stdout.on("data", (data) => {
      out += String(data);
      if (acted || out.split("\n").length <= lines) return;
      acted = true;
      act(child.pid!);
    });
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { code, out, err };
  }

  test.each([
    ["SIGINT", 130, "1"],
    ["SIGINT", 130, "2"],
    ["SIGTERM", 143, "1"],
  ] as const)(
    "by %s: exit code %i, what was done is told and kept (--jobs %s)",
    async (signal, code, jobs) => {
      const rejects = join(folder.path, `signal-${jobs}-${signal}.ndjson`);
      const ended = await interrupted(["--jobs", jobs, "--rejects", rejects], 100, (pid) =>
        process.kill(pid, signal),
      );
      expect(ended.code).toBe(code);
      expect(ended.err).not.toMatch(/^\s+at /m);
      const lines = linesOf(ended.out);
      expect(lines.map(({ record }) => record)).toEqual(lines.map((_, at) => at + 1));
      expect(ended.err).toContain(`Before that: ${lines.length} records`);
      expect(ended.err).toContain(`${rejects}.partial`);
      expect(existsSync(rejects)).toBe(false);
      const refused = lines
        .filter(({ ok }) => !ok)
        .flatMap(({ line }) => [made.line(line!), Buffer.from("\n")]);
      expect(readFileSync(`${rejects}.partial`)).toEqual(Buffer.concat(refused));
    },
  );

  test("by a reader that closes the pipe: no trace, what was done is told", () => {
    const rejects = join(folder.path, "pipe.ndjson");
    const command = `cat${` "${many}"`.repeat(8)} | "${process.execPath}" "${program}" validate - --format ndjson --rejects "${rejects}" | head -2`;
    const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], {
      encoding: "utf8",
    });
    expect(stdout.split("\n")).toHaveLength(3);
    expect(stderr).toMatch(/Stopped: nobody reads the output any more\.\n.*Before that: \d+ records/);
    expect(stderr).not.toMatch(/EPIPE|^\s+at /m);
    expect(status).toBe(141);
    expect(existsSync(rejects)).toBe(false);
    expect(existsSync(`${rejects}.partial`)).toBe(true);
  });
});

describe("standard output that nobody reads for a while", () => {
  test("stops the reading too: no more is held than a few batches", async () => {
    const child = spawn(process.execPath, [program, "validate", "-", "--format", "ndjson", "--jobs", "2"]);
    let written = 0;
    let open = true;
    const feed = (): void => {
      while (open && written < 60e6) {
        written += good.length * 200;
        if (!child.stdin.write(`${good}\n`.repeat(200))) return;
      }
      child.stdin.end();
    };
    child.stdin.on("drain", feed).on("error", () => {});
    feed();
    const settled = async (): Promise<number> => {
      for (let before = 0; written < 1e6 || before !== written;) {
        before = written;
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      return written;
    };
    // Nothing of its output is read. A pipe holds 64 kB, which are the answers to about a megabyte.
    expect(await settled()).toBeLessThan(20e6);
    open = false;
    child.kill("SIGKILL");
  });
});

describe("progress", () => {
  const hasScript = spawnSync("script", ["--version"]).status === 0;
  if (!hasScript) console.warn("There is no script(1): the progress bar is not tested on a terminal.");

  /** Runs the command with standard error on a terminal, and standard output in a file. */
  function onTerminal(env: Record<string, string> = {}, file = many, records = 400): string {
    const { CI: _, NO_COLOR: __, ...inherited } = process.env;
    const output = join(folder.path, "terminal.ndjson");
    const command = `'${process.execPath}' '${program}' validate '${file}' --format ndjson > '${output}'`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
      env: { ...inherited, TERM: "xterm", SHELL: "/bin/sh", ...env },
      encoding: "utf8",
    });
    expect(readFileSync(output, "utf8").split("\n")).toHaveLength(records + 1);
    return stdout;
  }

  test.runIf(hasScript)("is a bar with rate and time left on a terminal", () => {
    // A few hundred records are done before a bar is drawn a second time.
    const longer = join(folder.path, "longer.ndjson");
    writeFileSync(longer, readFileSync(many, "utf8").repeat(60));
    const shown = onTerminal({}, longer, 24_000);
    expect(shown).toMatch(/=+-+ \d+ %, \d+ records, \d+ a second, \w+ left/);
    expect(shown).toMatch(/24,?000 records, 23,?400 ok, 600 refused/);
  });

  test.runIf(hasScript)("never goes back over what was printed on its terminal, and cuts none of it", () => {
    const { CI: _, NO_COLOR: __, ...inherited } = process.env;
    const command = `'${process.execPath}' '${program}' validate '${many}' '${join(folder.path, "no-such-*.ndjson")}'`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
      env: { ...inherited, TERM: "xterm", SHELL: "/bin/sh" },
      encoding: "utf8",
    });
    expect(stdout).toMatch(/\d+ records, \d+ a second/);
    expect(stdout).toContain("leader-calls: No file matches");
    // To go back to a place that was kept, and to cut lines at the width of the terminal.
    for (const sequence of ["\u001b7", "\u001b8", "\u001b[u", "\u001b[?7l"])
      expect(stdout).not.toContain(sequence);
  });

  test.runIf(hasScript).each<Record<string, string>>([{ CI: "true" }, { NO_COLOR: "1" }, { TERM: "dumb" }])(
    "is silent with %j",
    (env) => expect(onTerminal(env)).toMatch(/^leader-calls: 400 records[^\u001b]*$/),
  );

  test("is silent where standard error is no terminal", () => {
    expect(ndjson([many]).err).toMatch(/^leader-calls: 400 records.*\n$/);
  });
});

test("a few plain files need none of this: what they load has none of it", () => {
  const folder = join(repository, "dist/cli");
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  // What is needed at once is required at the beginning; the rest when it is needed, within a function.
  const atOnce = new Set(["main.cjs"]);
  for (const each of atOnce)
    for (const [, other] of read(each).matchAll(/(?<!return |=>)require\("\.\/([^"]+)"\)/g))
      atOnce.add(other!);
  const main = [...atOnce].map(read).join("\n");
  expect(main).toMatch(/require\(["']\.\/validate-records\.cjs["']\)/);
  expect([...atOnce]).not.toContain("validate-records.cjs");
  const parts = ["validate-worker.cjs", "zlib", "SingleBar", "picomatch"];
  expect(parts.filter((part) => main.includes(part))).toEqual([]);
});
