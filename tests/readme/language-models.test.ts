import { existsSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { extractionDiagnosticKinds } from "leader-calls/extraction";
import { example, textsOf } from "../extraction/extractions.ts";
import { fencedBlocks } from "./blocks.ts";
import { Workspace } from "./workspace.ts";

const page = readFileSync("docs/language-models.md", "utf8");
const blocks = fencedBlocks(page);
const programs = blocks
  .filter(({ language }) => language === "ts")
  .map((block) => ({ ...block, name: `line-${block.line}` }));
const [loop, ...others] = programs as [(typeof programs)[number], ...typeof programs];

let workspace: Workspace;
let compiled: ReturnType<Workspace["compile"]>;
beforeAll(() => {
  workspace = new Workspace("language-models");
  compiled = workspace.compile(programs);
});

test("every program passes a strict type check", () => {
  expect(compiled).toEqual({ printed: "", exitCode: 0 });
});

test.each(others)("the program of line $line prints what the page says", ({ name, output }) => {
  expect(workspace.run(process.execPath, ["--no-warnings", `${name}.js`])).toEqual({
    printed: output,
    exitCode: 0,
  });
});

test("the repair loop asks again for an invented quotation, and ends when all is found", () => {
  workspace.write("lantern.txt", textsOf(example("minimal")).readout!);
  const right = JSON.stringify(example("extraction/minimal"))
    .replaceAll('"readout"', '"lantern-article"')
    .replaceAll('"kind":"lantern-article"', '"kind":"readout"');
  workspace.write("wrong.json", right.replace("She urged him", "She begged him"));
  // A provider that answers with a slip, and with the right words when it is asked for them.
  workspace.write(
    "provider.js",
    `import { readFileSync } from "node:fs";
globalThis.answerOf = async ({ name, user, schema }) => {
  console.error(name, schema.type, user.split("\\n")[0]);
  if (name === "extraction") return readFileSync("wrong.json", "utf8");
  const [place] = schema.properties.repairs.items.properties.place.enum;
  return JSON.stringify({ repairs: [{ place, value: "She urged him to reopen the Lenne bridge." }] });
};`,
  );
  const { printed, exitCode } = workspace.run(process.execPath, [
    "--import",
    "./provider.js",
    `${loop.name}.js`,
  ]);
  expect(exitCode, printed).toBe(0);
  expect(printed).toContain("extraction object Write your own words in this language: en.");
  expect(printed).toContain("repair object place: /statements/0/evidence/0/exact");
  expect(printed).toContain("production: 'machine-generated'");
  expect(printed.match(/ object /g)).toHaveLength(2);
  expect(printed).toMatch(/\} \[\]\n/);
});

test("every code is explained, and every link leads somewhere", () => {
  for (const { code } of extractionDiagnosticKinds) expect(page).toContain(`[${code}](rules/${code}.md)`);
  for (const [, target] of page.matchAll(/\]\((?!https:)([^)#]+)\)/g))
    expect(existsSync(`docs/${target}`), target).toBe(true);
});
