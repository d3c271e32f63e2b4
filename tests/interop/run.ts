/**
 * Tries what `docs/other-languages.md` and `examples/consumers` promise, in a project that has the packed package installed,
 * and prints a table. Run by `npm run interop`; see the usage below.
 */
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { browserConsumer } from "./browser-consumer.ts";
import type { Check } from "./check.ts";
import { commandLineConsumers } from "./command-line-consumers.ts";
import { exampleConsumers } from "./example-consumers.ts";
import { expressConsumer } from "./express-consumer.ts";
import { openapiConsumer } from "./openapi-consumer.ts";
import { Project } from "./project.ts";
import { install } from "./tools.ts";
import { commandFromAnywhere, typesElsewhere } from "./types-elsewhere.ts";

const usage = `npm run interop -- [--only WORD] [--allow-missing] [--keep]

  --only WORD      only the checks whose name holds the word, such as "Go" or "Types"
  --allow-missing  do not fail where a tool cannot be installed
  --keep           leave the project in which everything was tried`;

const checks: readonly Check[] = [
  commandFromAnywhere,
  ...typesElsewhere,
  ...commandLineConsumers,
  browserConsumer,
  openapiConsumer,
  expressConsumer,
  ...exampleConsumers,
];

interface Line {
  readonly check: string;
  readonly tools: string;
  readonly result: string;
  readonly seconds: string;
}

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    "allow-missing": { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(usage);
else process.exitCode = await main();

async function main(): Promise<number> {
  const chosen = checks.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));
  if (chosen.length === 0) {
    console.error(
      `No check has "${values.only}" in its name. There are: ${checks.map(({ name }) => name).join(", ")}.`,
    );
    return 2;
  }
  const unobtainable = install([...new Set(chosen.flatMap(({ tools }) => tools))]);
  const project = Project.installed();
  const lines: Line[] = [];
  let failed = 0;
  let missing = 0;
  try {
    for (const check of chosen) {
      const reasons = check.tools.flatMap((tool) => unobtainable.get(tool) ?? []);
      const started = performance.now();
      let result: string;
      if (reasons.length > 0) {
        missing += 1;
        result = `!! NOT RUN: ${reasons.join(" ")}`;
      } else {
        console.error(`${check.name} …`);
        try {
          result = (await check.run(project)).join(", ");
        } catch (error) {
          failed += 1;
          result = "FAILED, see below";
          console.error(
            `\n${check.name} failed:\n${error instanceof Error ? error.message : String(error)}\n`,
          );
        }
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const versions = check.tools.map((tool) => `${tool.name} ${tool.version() ?? "-"}`);
      lines.push({ check: check.name, tools: [...check.packages, ...versions].join(", "), result, seconds });
    }
  } finally {
    if (values.keep) console.error(`The project is in ${project.folder}.`);
    else rmSync(project.folder, { recursive: true, force: true });
  }
  print(lines);
  const passed = chosen.length - failed - missing;
  console.log(`\n${passed} passed, ${failed} failed, ${missing} skipped`);
  return failed > 0 || (missing > 0 && !values["allow-missing"]) ? 1 : 0;
}

function print(lines: readonly Line[]): void {
  const table: Line[] = [{ check: "check", tools: "tools", result: "result", seconds: "s" }, ...lines];
  const width = (column: keyof Line) => Math.max(...table.map((line) => line[column].length));
  const columns = [width("check"), width("tools"), width("seconds")] as const;
  console.log();
  for (const { check, tools, seconds, result } of table)
    console.log(
      `${check.padEnd(columns[0])}  ${tools.padEnd(columns[1])}  ${seconds.padStart(columns[2])}  ${result}`.trimEnd(),
    );
}
