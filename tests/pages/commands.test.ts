import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allCommands } from "../../src/cli/commands/all-commands.ts";
import { loadCommands } from "../../src/cli/load-commands.ts";

const commands = readdirSync("src/cli/commands")
  .filter((file) => !file.startsWith("all-"))
  .map((file) => file.replace(/\.ts$/, ""));
const loaded = await loadCommands();
const tests = readdirSync("tests/cli")
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(`tests/cli/${file}`, "utf8"));
const rows = readFileSync("README.md", "utf8")
  .match(/^\| `leader-calls .*$/gm)
  ?.join("\n");

describe.each(commands)("the command %s", (command) => {
  test("is in the list", () => {
    expect(Object.keys(allCommands), `${command} is in no list. Run: npm run generate`).toContain(command);
  });

  test("is on the pages for users", () => {
    expect(rows, `README.md, in the table of commands: ${command} is missing.`).toMatch(
      new RegExp(`[\` ]${command}[\` ]`),
    );
    const page = readFileSync("docs/command-line.md", "utf8");
    expect(page, `docs/command-line.md lacks ${command}. Run: npm run generate`).toMatch(
      new RegExp(`^\\| \`${command}[\` ]`, "m"),
    );
  });

  test("is called as its file is, and says what it does", () => {
    const found = loaded.find((each) => each.name() === command);
    expect(found, `src/cli/commands/${command}.ts makes no command of this name.`).toBeDefined();
    expect(found!.description(), `src/cli/commands/${command}.ts has no description.`).not.toBe("");
  });

  test("is run by a test", () => {
    const isRun = tests.some((text) => new RegExp(`[[(]\\s*"${command}"`).test(text));
    expect(isRun, `No test runs ${command}: write tests/cli/${command}.test.ts`).toBe(true);
  });
});
