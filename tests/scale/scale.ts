import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { makeRecords } from "../bench/generate-records.ts";
import { putRepositoryBeside } from "../support/put-repository-beside.ts";
import { Workspace } from "../readme/workspace.ts";
import { page, readPage } from "./page.ts";
import type { Step } from "./page.ts";
import { firstDifference, numberedAnew, resultsOfParts } from "./results.ts";
import type { Part } from "./results.ts";
import { Shell } from "./steps.ts";
import type { Run, Victim } from "./steps.ts";
import { installTools } from "./tools.ts";

/** What the page shows is for so many records. */
const DEFAULT_RECORDS = "12000";

/**
 * `npm run scale`: does what docs/scale.md tells, on generated records, and compares what comes of the parts with a single
 * run, record for record, also when a process or a worker is killed with a part in hand. Installs the engines. Exits 1 on
 * any difference. `--write` renews the measured part of the page.
 */
const { values: options } = parseArgs({
  options: {
    records: { type: "string", default: DEFAULT_RECORDS },
    /** Of a core-hour, in whatever money: an example for the estimate. */
    price: { type: "string", default: "0.05" },
    /** Goes on without the engines that cannot be installed here. */
    "allow-missing": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const count = Number(options.records);
const failures: string[] = [];

function check(holds: boolean, what: string): void {
  console.log(`${holds ? "ok  " : "FAIL"} ${what}`);
  if (!holds) failures.push(what);
}

interface Row {
  readonly name: string;
  readonly run: Run;
  readonly records: number;
  readonly refused: number;
  readonly equal: boolean;
}

const rows: Row[] = [];
const { markdown, blocks, steps, installed } = readPage();
const workspace = new Workspace("scale");
putRepositoryBeside(workspace.folder);
const path = (...names: string[]) => join(workspace.folder, ...names);
const tools = installTools(workspace, installed);
const shell = new Shell(workspace);

for (const [engine, tool] of Object.entries(tools)) {
  if ("version" in tool) console.log(`${engine} ${tool.version}`);
  else if (options["allow-missing"])
    console.warn(`!! NOT RUN: what needs ${engine}, because ${tool.missing}.`);
  else check(false, `${engine} is needed (or --allow-missing), but ${tool.missing}`);
}

/** Records with what splits badly: blank lines here and there, and no line feed at the end. */
function writeCorpus(): number {
  const { chunks, bad } = makeRecords(count);
  const descriptor = openSync(path("records.ndjson"), "w");
  let size = 0;
  for (const chunk of chunks()) {
    size += writeSync(descriptor, chunk);
    size += writeSync(descriptor, "\n \r\n");
  }
  ftruncateSync(descriptor, size - "\n\n \r\n".length);
  closeSync(descriptor);
  return bad.size;
}

/** The single run's results, which all others are compared with. */
const SINGLE = "results.ndjson";
const single = () => resultsOfParts([{ results: path(SINGLE), records: { file: path("records.ndjson") } }]);
/** What each step makes, a file or a folder of parts, and whom to kill while it does. */
const outputs: Record<string, { victims: readonly Victim[]; parts?: () => Part[] }> = {
  [SINGLE]: { victims: [] },
  "by-pipepart.ndjson": { victims: ["validator"] },
  "by-parallel": {
    victims: ["validator", "worker"],
    parts: () =>
      workspace
        .read("by-parallel/parts.tsv")
        .trimEnd()
        .split("\n")
        .map((line) => {
          const [part, offset, bytes] = line.split("\t");
          const start = Number(offset);
          const records = { file: path("records.ndjson"), start, end: start + Number(bytes) - 1 };
          return { results: path("by-parallel/results", `${part}.ndjson`), records };
        }),
  },
  "by-pipe.ndjson": { victims: ["validator"] },
  "by-dask": {
    victims: ["worker"],
    parts: () =>
      readdirSync(path("records"))
        .sort()
        .map((name) => ({
          results: path("by-dask/results", name),
          records: { file: path("records", name) },
        })),
  },
};

async function compare(name: string, output: string, run: Run): Promise<void> {
  const parts = outputs[output]!.parts?.();
  const { difference, records, refused } = parts
    ? await firstDifference(resultsOfParts(parts), single())
    : await firstDifference(numberedAnew(path(output)), numberedAnew(path(SINGLE)));
  check(
    difference === undefined,
    `${name}: ${difference ?? `${records} results, equal to the single run's`}`,
  );
  if (parts) {
    const rejects = parts.map(({ results }) => readFileSync(results.replace("/results/", "/rejects/")));
    const kept = readFileSync(path("rejects.ndjson"));
    check(Buffer.concat(rejects).equals(kept), `${name}: the rejects are the single run's, byte for byte`);
    const left = ["results", "rejects"].flatMap((folder) => readdirSync(path(output, folder)));
    check(left.length === 2 * parts.length, `${name}: nothing is left over beside the ${parts.length} parts`);
  }
  rows.push({ name, run, records, refused, equal: difference === undefined });
}

async function tryStep(step: Step): Promise<void> {
  const { heading, line, code, output: shown } = step;
  const output = Object.keys(outputs).find((name) =>
    new RegExp(`(> |parallel.sh .* | records )${name}\\b`).test(code),
  );
  console.log(`\nLine ${line}, ${heading}${output ? `: ${output}` : ""}`);
  const run = await shell.run(step);
  if (run.exitCode !== 0) {
    check(false, `line ${line} ends with ${run.exitCode}:\n${run.stderr}`);
    return;
  }
  if (shown !== undefined) {
    if (options.records === DEFAULT_RECORDS)
      check(
        run.stdout === shown,
        `line ${line} prints what the page shows\n${run.stdout === shown ? "" : run.stdout}`,
      );
    else console.log(`     not compared with what the page shows, which is for ${DEFAULT_RECORDS} records`);
  }
  if (step.needs === "duckdb") await checkAnswers(run);
  if (output === undefined) {
    check(true, `line ${line} ends with 0`);
    return;
  }
  await compare(output, output, run);
  for (const victim of outputs[output]!.victims) await tryKilling(step, output, victim);
  if (outputs[output]!.parts) await tryAgain(step, output);
}

async function tryKilling(step: Step, output: string, victim: Victim): Promise<void> {
  rmSync(path(output), { recursive: true });
  const name = `${output}, ${victim === "worker" ? "a worker" : "a process"} killed`;
  const run = await shell.run(step, victim);
  if (!run.killed) {
    check(false, `${name}: none could be caught with a part in hand`);
    return;
  }
  const { part, written } = run.killed;
  const tries = run.tries.get(part) ?? 0;
  if (!step.code.includes("--retries") && !outputs[output]!.parts) {
    // Without a second try the least is that nobody takes what there is for the whole.
    check(
      run.exitCode !== 0,
      `${name} in ${part}: the whole ends with ${run.exitCode}, and not as if all were done`,
    );
    return;
  }
  check(run.exitCode === 0, `${name} in ${part} after ${written} bytes: the whole ends with ${run.exitCode}`);
  check(tries >= 2, `${name}: ${part} was done again (${tries} processes)`);
  await compare(name, output, run);
}

/** Takes one part's results away: the same command does that part again, and no other. */
async function tryAgain(step: Step, output: string): Promise<void> {
  const parts = outputs[output]!.parts!();
  rmSync(parts[1]!.results);
  const run = await shell.run(step);
  const others = [...run.tries.keys()];
  check(
    run.exitCode === 0 && others.length === 1,
    `${output}, started again: only ${others.join(", ")} is done`,
  );
  await compare(`${output}, one part again`, output, run);
}

/** What DuckDB counts, against what is counted here. */
async function checkAnswers({ stdout }: Run): Promise<void> {
  const codes = new Map<string, number>();
  const sums = { records: 0, valid: 0, refused: 0, spans: 0, of: 0 };
  for (const line of workspace.read(SINGLE).trimEnd().split("\n")) {
    const { ok, checked, diagnostics } = JSON.parse(line) as {
      ok: boolean;
      checked: { spans: number; of: number };
      diagnostics: { code: string; severity: string }[];
    };
    sums.records++;
    if (ok) sums.valid++;
    else sums.refused++;
    sums.spans += checked.spans;
    sums.of += checked.of;
    for (const { code, severity } of diagnostics) {
      codes.set(`${code},${severity}`, (codes.get(`${code},${severity}`) ?? 0) + 1);
    }
  }
  const lines = stdout.trimEnd().split("\n");
  check(
    lines.includes(Object.values(sums).join(",")),
    `DuckDB counts ${sums.records} records, ${sums.refused} refused`,
  );
  const right = [...codes].every(([code, diagnostics]) =>
    lines.some((line) => line.startsWith(`${code},${diagnostics},`)),
  );
  check(codes.size > 0 && right, `DuckDB counts the ${codes.size} codes as they are`);
  check(
    lines.at(-1) === "0,0",
    "DuckDB finds a record for each result and a result for each record, of the same id",
  );
}

/** Of the engines that are not here, what does not need them: the files compile, and their use of the command is right. */
function tryWithoutEngines(): void {
  console.log("\nSpark and Beam, which are not here");
  const bytes = readFileSync(path("records.ndjson"));
  let end = 0;
  for (let line = 0; line < 2000; line++) end = bytes.indexOf("\n", end) + 1;
  writeFileSync(path("some.ndjson"), bytes.subarray(0, end));
  workspace.write(
    "without_engines.py",
    `import importlib.util, json, py_compile, sys
examples = "../leader-calls/examples/scale/"
def load(name):
    py_compile.compile(examples + name + ".py", cfile=name + ".pyc", doraise=True)
    spec = importlib.util.spec_from_file_location(name, examples + name + ".py")
    module = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode = True
    spec.loader.exec_module(module)
    return module
spark, beam = load("spark_validate"), load("beam_validate")
some = open("some.ndjson", encoding="utf-8", errors="replace", newline="\\n").read().split("\\n")
for line in spark.validate_lines(line for line in some if line.strip()):
    print("spark", line)
with open("some.ndjson", "rb") as stream:
    for line in beam.validate_stream("some.ndjson", stream):
        print("beam", line)
`,
  );
  const script = 'PATH="$PWD/bin:$PWD/node_modules/.bin:$PATH" python3 without_engines.py 2>stderr.txt';
  const { printed, exitCode } = workspace.run("bash", ["-c", script]);
  check(
    exitCode === 0,
    `both compile and run without an engine ${exitCode === 0 ? "" : workspace.read("stderr.txt")}`,
  );
  const of = (engine: string) =>
    printed
      .split("\n")
      .filter((line) => line.startsWith(`${engine} `))
      .map((line) => ({
        ...(JSON.parse(line.slice(engine.length + 1)) as object),
        file: undefined,
        line: undefined,
      }));
  const all = workspace.read(SINGLE).split("\n", of("beam").length);
  const right = all.map((line) => ({ ...(JSON.parse(line) as object), file: undefined, line: undefined }));
  check(right.length > 1000, `${right.length} records go through each`);
  check(
    JSON.stringify(of("beam")) === JSON.stringify(right),
    "Beam's function gives what the single run gives",
  );
  const decoded = (results: object[]) =>
    results.filter((result) => !JSON.stringify(result).includes("structure/not-utf8"));
  const readable = new Set(decoded(right).map((result) => JSON.stringify(result)));
  const same = of("spark").filter((result) => readable.has(JSON.stringify(result)));
  check(
    of("spark").length === right.length && same.length === readable.size,
    "Spark's function gives it too, but for bytes that are not UTF-8, which it never sees",
  );
}

/** The page warns of this: whether it is so here. */
function tryRetriesOfPipepart(version: string): void {
  const script = [
    "seq 20000 > numbers.txt",
    "rm -f failed-once",
    'fail_once() { if [ "$PARALLEL_SEQ" = 3 ] && ! [ -e failed-once ]; then touch failed-once; return 9; fi; cat; }',
    "export -f fail_once",
    "SHELL=$(command -v bash) parallel -k --pipepart -a numbers.txt --block 10k -j2 --retries 3 fail_once > sum.txt 2>/dev/null",
    'echo "$? $(wc -l < sum.txt)"',
  ];
  const { printed } = workspace.run("bash", ["-c", script.join("\n")]);
  const [exitCode, lines] = printed.trim().split(" ").map(Number);
  const lost = exitCode === 0 && lines! < 20_000;
  console.log(`\n--pipepart with --retries: exit ${exitCode}, ${lines} of 20000 lines`);
  if (markdown.includes(version)) check(lost, `GNU parallel ${version} loses a block so, as the page says`);
  else
    console.log(
      `     the page says that 20221122 loses a block; ${version} ${lost ? "does too" : "does not"}`,
    );
}

function printTable(): void {
  const head =
    "| run | parts | records | refused | killed in | its tries | equal | s | processor s | records a processor s | MB a process |";
  console.log(`\n${head}\n|${" --- |".repeat(11)}`);
  for (const { name, run, records, refused, equal } of rows) {
    const { killed, tries, seconds, processorSeconds, peakMegabytes } = run;
    const cells = [
      name,
      tries.size,
      records,
      refused,
      killed?.part ?? "",
      killed ? tries.get(killed.part) : "",
      name === SINGLE ? "(the measure)" : equal ? "yes" : "NO",
      seconds.toFixed(1),
      processorSeconds.toFixed(1),
      killed || name.includes("again") ? "" : Math.round(records / processorSeconds),
      peakMegabytes.toFixed(0),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** The estimate, from what was measured in this run. */
function estimate(): string {
  const price = Number(options.price);
  const corpus = statSync(path("records.ndjson")).size / count;
  const result = statSync(path(SINGLE)).size / count;
  const names: Record<string, string> = {
    [SINGLE]: "the command alone",
    "by-parallel": "GNU parallel (`parallel.sh`)",
    "by-dask": "Dask",
  };
  const table = rows
    .filter(({ name }) => name in names)
    .map(({ name, run, records }) => {
      const rate = records / run.processorSeconds;
      const hours = 1e9 / rate / 3600;
      const cells = [
        names[name],
        (records / run.tries.size).toFixed(0),
        rate.toFixed(0),
        ((rate * corpus) / 1e6).toFixed(2),
        hours.toFixed(0),
        (hours / 64).toFixed(1),
        (hours * price).toFixed(2),
      ];
      return `| ${cells.join(" | ")} |`;
    });
  const versions = Object.entries(tools).map(
    ([engine, tool]) => `${engine} ${"version" in tool ? tool.version : "not run"}`,
  );
  const memory = Math.max(...rows.map(({ run }) => run.peakMegabytes));
  return [
    `Measured with ${count} records of ${corpus.toFixed(0)} bytes on ${cpus()[0]?.model ?? "an unknown processor"}, ${availableParallelism()} cores, Node ${process.version}, ${versions.join(", ")}. Rates are by processor time, so that other work on the machine does not count; they include the start of processes and what the engine itself takes.`,
    "",
    `| 10⁹ records of ${corpus.toFixed(0)} bytes | records a part | records a core-second | MB a core-second | core-hours | hours on 64 cores | price at ${price} a core-hour |`,
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...table,
    "",
    `The records take ${((corpus * 1e9) / 1e12).toFixed(2)} TB, the results ${((result * 1e9) / 1e12).toFixed(2)} TB (${result.toFixed(0)} bytes a record, where next to nothing is found). A process held ${memory.toFixed(0)} MB at most.`,
  ].join("\n");
}

async function writePage(): Promise<void> {
  const measured = markdown.replace(
    /(?<=<!-- measured by npm run scale -- --write -->\n).*(?=<!-- end -->)/s,
    () => `\n${estimate()}\n\n`,
  );
  writeFileSync(page, await format(measured, { parser: "markdown", printWidth: 110 }));
  console.log(`\n${basename(page.pathname)} is written.`);
}

const bad = writeCorpus();
const present = steps.filter(({ needs }) => !needs || "version" in tools[needs]);
for (const step of present) await tryStep(step);
check(
  rows[0]?.refused === bad && rows[0].records === count,
  `the single run finds the ${bad} spoiled records of ${count}`,
);
check(
  options["allow-missing"] || Object.keys(outputs).every((name) => rows.some((row) => row.name === name)),
  `every way of the page was tried (${blocks.length} blocks)`,
);
if ("version" in tools.dask) tryWithoutEngines();
if ("version" in tools.parallel) tryRetriesOfPipepart(tools.parallel.version);
printTable();
if (options.write && failures.length === 0) await writePage();
else console.log(`\n${estimate()}`);
if (failures.length > 0) {
  console.error(`\n${failures.length} of the checks failed:\n${failures.join("\n")}`);
  process.exitCode = 1;
}
