import assert from "node:assert/strict";
import type { Check } from "./check.ts";
import { isRightPlace, rulesOnlyDefects, structuralDefects } from "./defects.ts";
import type { Defect } from "./defects.ts";
import type { Project } from "./project.ts";
import { library, program, pythonModule } from "./tools.ts";

interface CommandLineConsumer extends Omit<Check, "run" | "packages"> {
  /** The folder in examples/consumers. */
  readonly folder: string;
  readonly command: string;
  /** Whether the validator tells no more of a mistake in a union than the place of the union. */
  readonly coarseInUnions: boolean;
}

const consumers: readonly CommandLineConsumer[] = [
  {
    name: "Validate in Python",
    folder: "python",
    tools: [
      program("Python", "python3", ["--version"], ["python3"]),
      pythonModule("jsonschema", "python3-jsonschema"),
    ],
    command: "python3 python/validate.py",
    coarseInUnions: false,
  },
  {
    name: "Validate in Go",
    folder: "go",
    tools: [
      program("Go", "go", ["version"], ["golang-go"]),
      library("gojsonschema", "golang-github-xeipuuv-gojsonschema-dev"),
    ],
    command: "GO111MODULE=off GOPATH=/usr/share/gocode go run go/validate.go",
    coarseInUnions: false,
  },
  {
    name: "Validate in PHP",
    folder: "php",
    tools: [program("PHP", "php", ["--version"], ["php-cli"]), library("json-schema", "php-json-schema")],
    command: "php php/validate.php",
    coarseInUnions: true,
  },
];

export const commandLineConsumers: readonly Check[] = consumers.map((consumer) => ({
  name: consumer.name,
  tools: consumer.tools,
  packages: [],
  run: (project) => run(project, consumer),
}));

function run(project: Project, { folder, command, coarseInUnions }: CommandLineConsumer): string[] {
  project.follow(project.read(`../leader-calls/examples/consumers/${folder}/README.md`));

  const examples = project.examples();
  const accepted = project.sh(`${command} ${examples.join(" ")}`).stdout;
  for (const file of examples) assertAccepts(accepted, file);

  for (const defect of structuralDefects) {
    const file = writeDefect(project, defect);
    const { exitCode, stdout } = project.try(`${command} ${file}`);
    assert.equal(exitCode, 1, `${defect.name} is refused`);
    const places = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(": ", 2)[1]!);
    const expected =
      coarseInUnions && defect.union !== undefined ? { ...defect, place: defect.union } : defect;
    assert.ok(
      places.length === 1 && isRightPlace(places[0]!, expected),
      `${defect.name} is told once, at ${expected.place}:\n${stdout}`,
    );
  }

  for (const defect of rulesOnlyDefects) {
    const file = writeDefect(project, defect);
    assertAccepts(project.sh(`${command} ${file}`).stdout, file);
    assertRefusedByRules(project, file, defect);
  }
  return [
    `${examples.length} examples accepted`,
    `${structuralDefects.length} defects refused at their place`,
    `${rulesOnlyDefects.length} that break rules accepted, with where to get the rest`,
  ];
}

function writeDefect(project: Project, { name, data }: Defect): string {
  project.write(`${name}.json`, JSON.stringify(data));
  return `${name}.json`;
}

function assertAccepts(printed: string, file: string): void {
  const sentence = "The structure is valid. No schema sees whether its ids, quotations and dates are right.";
  const told = `${file}: ${sentence} For that, run:\n  npx leader-calls validate --format json ${file}\n`;
  assert.ok(printed.includes(told), `${file} is accepted, and told what that means:\n${printed}`);
}

/** Does what the sentence says: the command must find what the schema cannot see. */
function assertRefusedByRules(
  project: Project,
  file: string,
  defect: Defect & { readonly code: string },
): void {
  const { exitCode, stdout } = project.try(`npx leader-calls validate --format json ${file}`);
  assert.equal(exitCode, 1);
  const report = JSON.parse(stdout) as { files: { diagnostics: { code: string; pointer: string }[] }[] };
  const found = report.files.flatMap(({ diagnostics }) => diagnostics);
  assert.deepEqual(
    found.map(({ code, pointer }) => ({ code, pointer })),
    [{ code: defect.code, pointer: defect.place }],
  );
}
