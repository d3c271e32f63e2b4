import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { makeRecords } from "./generate-records.ts";
import { bareLoop, HEAP, run } from "./ndjson-process.ts";
import type { Ended } from "./ndjson-process.ts";
import { schemaFiles } from "../schemas/versions.ts";

/**
 * `npm run bench:records -- [COUNT [JOBS]]`: validates COUNT records of NDJSON with the command, and fails where one is lost, comes
 * in another order, a spoiled one is not found or not kept byte for byte, or a small heap does not suffice for all of them.
 * Prints the rates beside that of a program which only calls JSON.parse on each line. The full run is `npm run bench:records -- 1000000`; `JOBS` is 1,2 where it
 * is left out.
 */
const count = Number(process.argv[2] ?? 20_000);
const jobsToTry = (process.argv[3] ?? "1,2").split(",").map(Number);
const small = Math.max(1000, Math.floor(count / 100));

const program = fileURLToPath(new URL("../../dist/cli/cli.cjs", import.meta.url));
const schema = fileURLToPath(new URL(`../../${schemaFiles.recordReport}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "leader-calls-bench-"));
const failures: string[] = [];

function check(holds: boolean, what: string): void {
  console.log(`${holds ? "ok  " : "FAIL"} ${what}`);
  if (!holds) failures.push(what);
}

function writeRecords(name: string, records: number): { file: string; bad: ReadonlyMap<number, string> } {
  const file = join(folder, name);
  const descriptor = openSync(file, "w");
  const made = makeRecords(records);
  for (const chunk of made.chunks()) writeSync(descriptor, chunk);
  closeSync(descriptor);
  return { file, bad: made.bad };
}

async function checkOutput(output: string, records: number, bad: ReadonlyMap<number, string>): Promise<void> {
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
  const found = new Map<number, string>();
  let seen = 0;
  let inOrder = true;
  let fits = true;
  let counted = 0;
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const report = JSON.parse(line) as {
      record: number;
      line: number;
      ok: boolean;
      id?: string;
      diagnostics: { code: string }[];
    };
    seen++;
    inOrder &&= report.record === seen && report.line === seen;
    if (report.ok) inOrder &&= report.id === `call-${seen}`;
    else found.set(report.line, report.diagnostics.map(({ code }) => code).join(" "));
    if (!report.ok || seen % 100 === 0) {
      counted++;
      fits &&= validate(report);
    }
  }
  check(seen === records, `count in equals count out (${seen} of ${records})`);
  check(inOrder, "order is kept: record, line and id go up together");
  check(fits, `lines fit their published schema (${counted} looked at)`);
  const same = found.size === bad.size && [...bad].every(([line, code]) => found.get(line) === code);
  check(same, `the ${bad.size} spoiled records are refused, each for its one defect, and no other is`);
}

const toRate = (seconds: number): string => Math.round(count / seconds).toLocaleString("en");

try {
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  const { file, bad } = writeRecords("records.ndjson", count);
  const few = writeRecords("few.ndjson", small);
  console.log(`${count} records, ${(statSync(file).size / 1e6).toFixed(1)} MB\n`);
  const made = makeRecords(count);
  const kept = Buffer.concat(
    [...bad.keys()].map((line) => Buffer.concat([made.line(line), Buffer.from("\n")])),
  );

  const output = join(folder, "output.ndjson");
  const bare = await run(["--input-type=module", "--eval", bareLoop], file, output);
  const loop = JSON.parse(readFileSync(output, "utf8")) as { records: number; parsing: number };
  check(loop.records === count, "the bare loop reads them all");
  const rows: [string, Ended][] = [["bare JSON.parse loop, whole process", bare]];
  for (const jobs of jobsToTry) {
    console.log(`\nvalidate - --format ndjson --jobs ${jobs} --rejects FILE`);
    const rejects = join(folder, "rejects.ndjson");
    const args = [
      program,
      "validate",
      "-",
      "--format",
      "ndjson",
      "--jobs",
      String(jobs),
      "--rejects",
      rejects,
    ];
    const fewer = await run(args, few.file, output);
    const ended = await run(args, file, output);
    rows.push([`validate, jobs ${jobs}`, ended]);
    check(ended.code === 1, "exit code 1");
    await checkOutput(output, count, bad);
    check(
      readFileSync(rejects).equals(kept),
      "the rejects are the spoiled records, byte for byte and in order",
    );
    check(
      ended.err.includes(`${count} records, ${count - bad.size} ok, ${bad.size} refused`),
      `the summary says so: ${ended.err.trim()}`,
    );
    const growth = ended.peak / fewer.peak;
    console.log(`     resident over time, MB: ${ended.resident.map((each) => each.toFixed(0)).join(" ")}`);
    console.log(
      `     memory: ${ended.peak.toFixed(0)} MB at most, in heaps of ${HEAP} MB; ${growth.toFixed(2)} × that of ${small} records (goal: 1.1)`,
    );
  }

  console.log("\n| | s | processor s | records a second | × bare loop |\n| --- | --: | --: | --: | --: |");
  for (const [name, { seconds, cpuSeconds }] of rows) {
    const ratio = (bare.seconds / seconds).toFixed(2);
    console.log(
      `| ${name} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${toRate(seconds)} | ${ratio} |`,
    );
  }
  console.log(`| JSON.parse and cutting alone | ${loop.parsing.toFixed(1)} | | ${toRate(loop.parsing)} | |`);
  const ended = new Map(rows);
  const [one, two] = [ended.get("validate, jobs 1"), ended.get("validate, jobs 2")];
  if (one)
    console.log(`\nOne thread: ${(bare.seconds / one.seconds).toFixed(2)} × the bare loop (goal: 0.5).`);
  if (one && two) console.log(`Two threads: ${(one.seconds / two.seconds).toFixed(2)} × one (goal: 1.7).`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(`\n${failures.length} of the checks failed.`);
  process.exitCode = 1;
}
