import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { fencedBlocks } from "./blocks.ts";
import { PageTrials } from "./trials.ts";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  peerDependencies: Record<string, string>;
  license: string;
};
const blocks = fencedBlocks(readme);
let trials: PageTrials;
beforeAll(() => {
  trials = new PageTrials("README", readme);
  // The article that the reader has.
  trials.workspace.write("article.txt", "President Odo Brask rang Chancellor Ilse Varn on Monday.");
});

describe("every block of the README does what it says", () => {
  test("there are blocks, and no fence is left open", () => {
    expect(blocks.length).toBeGreaterThan(8);
    expect(readme.match(/^```/gm)).toHaveLength(blocks.length * 2);
  });

  test.each(blocks.map((block) => [block.line, block.language, block] as const))(
    "line %i: %s",
    (_line, _language, block) => trials.try(block),
  );

  test.each([
    [0, ["validate", "node_modules/leader-calls/examples/minimal.json"]],
    [0, ["validate", "first.json"]],
    [1, ["validate", "--strict", "--rule", "evidence/not-verified=warning", "sealed"]],
    [0, ["schema", "Statement", "--target", "draft-07"]],
    [2, ["schema", "Statment"]],
    [2, ["validate", "nothing.json"]],
    [2, ["validate", "--nonsense"]],
  ])("exit code %i: leader-calls %j", (exitCode, args) => {
    const sealed = "node_modules/leader-calls/examples/putin-scholz-2024-11-15.json";
    const words = args.map((word) => (word === "sealed" ? sealed : word));
    expect(trials.workspace.leaderCalls(words).exitCode).toBe(exitCode);
  });
});

describe("the README leaves nothing out", () => {
  const tables = readme.split("\n").filter((line) => line.startsWith("| `"));
  test("every command that --help lists is in the table", () => {
    const help = trials.workspace.leaderCalls(["--help"]).printed;
    const commands = [...help.matchAll(/^ {2}([a-z][a-z-]+) \[options\]/gm)];
    const table = tables.filter((line) => line.includes("`leader-calls ")).join("\n");
    expect(commands.length).toBeGreaterThan(10);
    for (const [, command] of commands) expect(table).toMatch(new RegExp(`[\` ]${command}\\b`));
  });

  test("every option that the README speaks of is one that a command has", () => {
    const helps = ["validate", "locate", "schema", "init", "show"].map(
      (command) => trials.workspace.leaderCalls([command, "--help"]).printed,
    );
    for (const [option] of readme.matchAll(/(?<=[` ])--[a-z]+(-[a-z]+)*/g))
      expect(helps.join("\n")).toContain(option);
  });

  test("the peer range of Zod is the one of package.json", () => {
    expect(readme).toContain(`\`${manifest.peerDependencies["zod"]}\``);
  });

  test("every link leads to a file, and the license is the one of package.json", () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(new URL(target!, root)), target).toBe(true);
    expect(readme).toContain(`[${manifest.license}](LICENSE)`);
  });
});
