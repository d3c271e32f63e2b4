import { existsSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { fencedBlocks } from "./blocks.ts";
import { Workspace } from "./workspace.ts";

const page = readFileSync("docs/browsers.md", "utf8");
const programs = fencedBlocks(page)
  .filter(({ language }) => language === "ts")
  .map((block) => ({ ...block, name: `line-${block.line}` }));

let workspace: Workspace;
let compiled: ReturnType<Workspace["compile"]>;
beforeAll(() => {
  workspace = new Workspace("browsers");
  compiled = workspace.compile(programs);
});

test("every program passes a strict type check", () => {
  expect(programs.length).toBeGreaterThan(0);
  expect(compiled).toEqual({ printed: "", exitCode: 0 });
});

test.each(programs)("the program of line $line prints what the page says", ({ name, output }) => {
  expect(workspace.run(process.execPath, ["--no-warnings", `${name}.js`])).toEqual({
    printed: output,
    exitCode: 0,
  });
});

test("every link leads somewhere", () => {
  for (const [, target] of page.matchAll(/\]\(([^)#]+)\)/g))
    expect(existsSync(`docs/${target}`), target).toBe(true);
});
