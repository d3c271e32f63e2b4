import { parseTree } from "jsonc-parser";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { validateDataset, validateText } from "leader-calls";
import { formatted } from "../../src/generate/generated-files.ts";
import { blockOf, withBlocks } from "../../src/generate/pages/blocks.ts";
import { expectAgreement } from "./agreement.ts";
import { bundleSize } from "./bundles.ts";
import { generate, readExamples, sizes, withError, withTextsElsewhere, writeSample } from "./datasets.ts";
import { makeRecords } from "./generate-records.ts";
import { interleave, median, ratio } from "./interleave.ts";
import { makeLibraries, ours } from "./libraries.ts";
import { bareLoop, run } from "./ndjson-process.ts";
import { otherCommands, runScript, timeProcess } from "./processes.ts";

/**
 * `npm run bench`: measures every goal that docs/performance.md names, each as a ratio to something that was measured in
 * turns with it. `--quick` leaves out 100 MB and makes one short run, `--seconds` says how long each figure is measured,
 * `--runs` how often, `--only` which part (`--only processes`). `--write` writes what was measured into the page, each
 * version of Node beside the others; rows that were not measured stay as they are.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    runs: { type: "string" },
    seconds: { type: "string" },
    only: { type: "string", default: "" },
  },
});
const runs = Number(options.runs ?? (options.quick ? 1 : 3));
const seconds = Number(options.seconds ?? (options.quick ? 1.5 : 6));

/** A goal and what each run measured for it. */
interface Row {
  readonly what: string;
  readonly unit: string;
  readonly limit: number | undefined;
  readonly measured: number[];
}

const rows = new Map<string, Row>();

/** Notes one run's figure for a row. `limit` is left out for what is shown beside the goals. */
function note(what: string, unit: string, limit: number | undefined, figure: number): void {
  const row = rows.get(what) ?? { what, unit, limit, measured: [] };
  row.measured.push(figure);
  rows.set(what, row);
  console.error(`${what}: ${figure.toFixed(2)} ${unit}`);
}

const libraries = makeLibraries();
const agreement = expectAgreement(libraries);
console.error(
  `All libraries accept the same ${agreement.accepted} documents and refuse the same ${agreement.refused}.`,
);

const samples = sizes.slice(0, options.quick ? 2 : 3).map(generate);
const examples = readExamples();
const folder = mkdtempSync(join(tmpdir(), "leader-calls-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const files = samples.map((sample) => ({ ...sample, ...writeSample(folder, sample) }));
/** Milliseconds for each byte of `validateText` in one run, by size. */
let perByte: number[] = [];

const parts: Record<string, () => Promise<void> | void> = {
  async accept() {
    for (const { name, json } of [...examples, ...samples]) {
      const data: unknown = JSON.parse(json);
      const isHuge = json.length > 10_000_000;
      const isExample = name.endsWith(".json");
      const shown = libraries.filter((_, at) => at === 0 || !(isHuge || isExample));
      const rounds = await interleave(
        {
          parse: () => JSON.parse(json) as unknown,
          parsed: () => ours(data, true),
          any: () => ours(data, false),
          ...Object.fromEntries(shown.map((library) => [library.name, () => library.accept(data)])),
        },
        seconds,
      );
      const { parse, any, parsed, ...others } = rounds as Record<string, number[]>;
      note(
        `accept the structure of what JSON.parse made, ${name}`,
        "× JSON.parse",
        0.25,
        ratio(parsed!, parse!),
      );
      note(`accept the structure of any value, ${name}`, "× JSON.parse", 0.25, ratio(any!, parse!));
      note(`accept the structure of any value, ${name}, beside Ajv`, "× Ajv", 1.1, ratio(any!, others.Ajv!));
      for (const [library, times] of Object.entries(others)) {
        note(`${library}, ${name}`, "× JSON.parse", undefined, ratio(times, parse!));
      }
    }
  },

  async everything() {
    for (const { name, json, texts } of [...examples, ...samples]) {
      const data: unknown = JSON.parse(json);
      const encoded = Object.values(texts).map((text) => new TextEncoder().encode(text));
      const decoder = new TextDecoder();
      expectValid(validateDataset(data, { texts }));
      const wrong = withError(json);
      const withoutTexts = withTextsElsewhere(json);
      const isExample = name.endsWith(".json");
      const rounds = await interleave(
        {
          parse: () => JSON.parse(json) as unknown,
          readAll: () => [JSON.parse(json) as unknown, encoded.map((bytes) => decoder.decode(bytes))],
          dataset: () => validateDataset(data, { texts }),
          counted: () => validateDataset(withoutTexts),
          text: () => validateText(json, { texts }),
          wrong: () => validateText(wrong, { texts }),
          positions: () => parseTree(wrong),
        },
        seconds,
      );
      const { parse, readAll, dataset, counted, text, wrong: rejected, positions } = rounds;
      const unit = "× JSON.parse and decoding";
      note(`everything, ${name}`, unit, isExample ? 1.5 : 1.2, ratio(dataset, readAll));
      note(`everything, texts not at hand, ${name}`, unit, 1.2, ratio(counted, readAll));
      note(`validateText, ${name}`, "× JSON.parse", isExample ? 3.5 : 2.5, ratio(text, parse));
      const bound = text.map((time, round) => 3 * time + positions[round]!);
      note(`reject with positions, ${name}`, "× (3 × accept + positions)", 1, ratio(rejected, bound));
      if (samples.some((sample) => sample.name === name)) perByte.push(median(text) / json.length);
    }
    const growth = Math.max(...perByte) / Math.min(...perByte);
    note(`growth of time per byte, ${samples[0]!.name} to ${samples.at(-1)!.name}`, "×", 1.3, growth);
    perByte = [];
  },

  memory() {
    // A process takes more to start than a small document takes.
    for (const { name, file, bytes } of files.filter((each) => each.bytes > 10_000_000)) {
      const used = runScript<number>("measure-memory.js", [file], ["--max-old-space-size=8192"]);
      note(`memory to validate ${name}`, "× the document", 6, used / bytes);
    }
  },

  processes() {
    const file = "examples/minimal.json";
    const commands = {
      node: { command: process.execPath, args: ["-e", "0"] },
      ours: { command: process.execPath, args: ["dist/cli/cli.cjs", "validate", file] },
      ...otherCommands(file),
    };
    const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
    const packages = ["zod", "leader-calls", "leader-calls/validate"] as const;
    const imports: Record<(typeof packages)[number], number[]> = {
      zod: [],
      "leader-calls": [],
      "leader-calls/validate": [],
    };
    for (let round = 0; round < (options.quick ? 5 : 15); round++) {
      for (const [name, command] of Object.entries(commands)) times[name]!.push(timeProcess(command));
      for (const name of packages) {
        imports[name].push(runScript<number>("measure-import.js", [name]));
      }
    }
    const { node, ours: own, ...others } = times;
    // A newer Node starts in half the time, and keeps what it compiled.
    const goal = Number.parseInt(process.versions.node) < 22 ? 1.4 : 1.7;
    note("validate a small file, whole process", "× bare Node", goal, ratio(own!, node!));
    for (const [name, other] of Object.entries(others)) {
      note(`${name}, whole process`, "× bare Node", undefined, ratio(other, node!));
    }
    note('import "leader-calls"', '× import "zod"', 1.1, ratio(imports["leader-calls"], imports.zod));
    note(
      'import "leader-calls/validate"',
      '× import "zod"',
      0.6,
      ratio(imports["leader-calls/validate"], imports.zod),
    );
  },

  async ndjson() {
    const [few, many] = [10_000, options.quick ? 50_000 : 400_000];
    const write = (count: number) => {
      const file = join(folder, `${count}.ndjson`);
      writeFileSync(file, Buffer.concat([...makeRecords(count).chunks()]));
      return file;
    };
    const [small, large] = [write(few), write(many)];
    const output = join(folder, "output");
    const command = ["dist/cli/cli.cjs", "validate", "-", "--format", "ndjson", "--jobs"];
    const bare = await run(["--input-type=module", "--eval", bareLoop], large, output);
    const one = await run([...command, "1"], large, output);
    const two = await run([...command, "2"], large, output);
    const least = await run([...command, "1"], small, output);
    note(
      "NDJSON by the command, time on one core",
      "× a bare loop of JSON.parse",
      2.2,
      one.seconds / bare.seconds,
    );
    note("NDJSON by the command, time on two cores", "× that on one", 0.55, two.seconds / one.seconds);
    note(
      `NDJSON by the command, memory for ${many} records`,
      `× that for ${few}`,
      1.1,
      one.peak / least.peak,
    );
  },

  async bundles() {
    const goals = {
      validateDataset: 40,
      LeaderCallSchema: 12,
      mediumCodelist: 1.5,
      actCodelist: 1.5,
      SCHEMA_VERSION: 1.5,
    };
    for (const [name, goal] of Object.entries(goals)) {
      const size = await bundleSize(`export { ${name} } from "leader-calls";`);
      note(`bundle of ${name} for a browser, gzip, without Zod`, "KB", goal, size / 1000);
    }
  },
};

function expectValid({ ok, diagnostics }: ReturnType<typeof validateDataset>): void {
  if (!ok) throw new Error(`A sample is not valid: ${JSON.stringify(diagnostics.slice(0, 3))}`);
}

const chosen = Object.entries(parts).filter(([name]) => options.only === "" || name === options.only);
if (chosen.length === 0)
  throw new Error(
    `"${options.only}" is no part of the measurement; these are: ${Object.keys(parts).join(", ")}.`,
  );
for (let round = 0; round < runs; round++) {
  console.error(`\nRun ${round + 1} of ${runs}`);
  for (const [, part] of chosen) await part();
}

function table(shown: readonly Row[]): string {
  const head = [
    "what",
    "unit",
    "goal",
    ...Array.from({ length: runs }, (_, run) => `run ${run + 1}`),
    "median",
    "",
  ];
  const lines = shown.map(({ what, unit, limit, measured }) => {
    const middle = median(measured);
    const verdict =
      limit === undefined ? "" : middle <= limit ? "met" : `${(middle / limit).toFixed(2)} × the goal`;
    const goal = limit === undefined ? "" : `≤ ${limit}`;
    return [what, unit, goal, ...measured.map((figure) => figure.toFixed(2)), middle.toFixed(2), verdict];
  });
  const rule = head.map((_, at) => (at < 3 || at === head.length - 1 ? "---" : "--:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Whether a line of a table is neither its head nor the rule below it. */
const isRow = (line: string) => !/^\| (what|-+) /.test(line);

/** What a block of the page holds, with the rows that were measured in place of its own. */
function withRows(block: string, measured: readonly string[]): string {
  const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());
  const renewed = new Map(measured.map((line) => [cellsOf(line)[1], line]));
  const lines = block.split("\n").map((line) => {
    const [, what] = cellsOf(line);
    const row = renewed.get(what);
    if (row === undefined) return line;
    if (cellsOf(row).length !== cellsOf(line).length)
      throw new Error(`The page has another number of runs for "${what}": say how many with --runs.`);
    renewed.delete(what);
    return row;
  });
  if (renewed.size > 0)
    throw new Error(`The page has no row for "${[...renewed.keys()].join('", "')}": measure all parts.`);
  return lines.join("\n");
}

const all = [...rows.values()];
const goals = table(all.filter(({ limit }) => limit !== undefined));
const beside = table(all.filter(({ limit }) => limit === undefined));
console.log(`${goals}\n\n${beside}`);

if (options.write) {
  const page = "docs/performance.md";
  const version = (name: string) =>
    `${name} ${(JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string }).version}`;
  const names = ["zod", "ajv", "@sinclair/typebox", "arktype", "valibot", "@stablelib/sha256", "mitata"];
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const block = `node-${Number.parseInt(process.versions.node)}`;
  const before = readFileSync(page, "utf8");
  const measured =
    options.only === ""
      ? [
          `Machine: ${machine}. ${names.map(version).join(", ")}.`,
          goals,
          "The same documents, the same schema, other libraries and commands:",
          beside,
        ].join("\n\n")
      : withRows(blockOf(page, before, "measured", block), `${goals}\n${beside}`.split("\n").filter(isRow));
  writeFileSync(page, await formatted(withBlocks(page, before, "measured", { [block]: measured }), page));
}
