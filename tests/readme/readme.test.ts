import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as main from "leader-calls";
import { codelists, entities, locate, validateText } from "leader-calls";
import * as zod3 from "leader-calls/zod3";
import { beforeAll, describe, expect, test } from "vitest";
import { applyLineDiff, fencedBlocks } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import { Workspace } from "./workspace.ts";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  exports: Record<string, unknown>;
  scripts: Record<string, string>;
  peerDependencies: Record<string, string>;
  license: string;
};
const blocks = fencedBlocks(readme);
const programs = blocks
  .filter(({ language }) => language === "ts")
  .map((block) => ({ ...block, name: `line-${block.line}` }));

let workspace: Workspace;
let compiled: ReturnType<Workspace["compile"]>;
beforeAll(() => {
  workspace = new Workspace("readme");
  compiled = workspace.compile(programs);
});

/** How each language of a block is tried. Blocks are tried in order, in one folder, as a reader would. */
const trials: Record<string, (block: Block) => void> = {
  ts({ line, output }) {
    expect(compiled, "every program passes a strict type check").toEqual({ printed: "", exitCode: 0 });
    const { printed, exitCode } = workspace.run(process.execPath, ["--no-warnings", `line-${line}.js`]);
    expect(exitCode, printed).toBe(0);
    expect(printed).toBe(output ?? "");
  },
  sh({ code, output }) {
    const printed = code.trimEnd().split("\n").map(runCommandLine).join("");
    if (output !== undefined) expect(printed).toBe(output);
  },
  json({ code, file }) {
    const value = JSON.parse(code) as object;
    if (file !== undefined) workspace.write(file, code);
    // Nobody counts characters by hand: once the positions are written, nothing may be left to say.
    if ("schemaVersion" in value) expect(validateText(locate(code).json).diagnostics).toEqual([]);
  },
  diff({ code, file }) {
    workspace.write(file!, applyLineDiff(workspace.read(file!), code));
  },
  python({ code, output }) {
    workspace.write("block.py", code);
    if (workspace.run("python3", ["-c", "import jsonschema"]).exitCode === 0) {
      const { printed, exitCode } = workspace.run("python3", ["block.py"]);
      expect(exitCode, printed).toBe(0);
      expect(printed).toBe(output ?? "");
    } else if (workspace.run("python3", ["--version"]).exitCode === 0) {
      console.warn(
        "NOT RUN: the README's Python block, for want of jsonschema. Only its syntax was checked.",
      );
      expect(workspace.run("python3", ["-m", "py_compile", "block.py"])).toEqual({
        printed: "",
        exitCode: 0,
      });
    } else {
      console.warn("NOT RUN, NOT EVEN READ: the README's Python block, for want of python3.");
    }
  },
  mermaid({ code }) {
    const [first, ...lines] = code.trimEnd().split("\n");
    expect(first).toMatch(/^(flowchart|classDiagram)/);
    const nodes = lines.join("\n").replaceAll(/\|[^|]*\|/g, " ");
    for (const name of nodes.match(/\w+/g) ?? []) expect(Object.keys(entities)).toContain(name);
  },
  // Compared with what the block before it prints.
  text({ line }) {
    const owners = blocks.filter(({ language, output }) => output !== undefined && language in printing);
    const before = blocks.filter((block) => block.line < line).at(-1);
    expect(owners, "only a block that prints may be followed by a text block").toContain(before);
  },
};
const printing = { ts: true, sh: true, python: true };

/** Runs one line of a `sh` block; of npm's own commands, only checks that they exist. */
function runCommandLine(commandLine: string): string {
  const commands = commandLine.split(" && ");
  return commands
    .map((command) => {
      const words = command.split(/\s+/);
      expect(command, "plain words only, so that every shell reads them alike").toMatch(/^[\w./=@ -]+$/);
      if (words[0] === "npm") return checkNpm(words.slice(1));
      if (words[0] === "npx") words.shift();
      expect(words.shift(), command).toBe("leader-calls");
      const { printed, exitCode } = workspace.leaderCalls(words);
      const expected = printed.startsWith("leader-calls: ") ? 2 : /^Not valid/m.test(printed) ? 1 : 0;
      expect(exitCode, printed).toBe(expected);
      return printed;
    })
    .join("");
}

function checkNpm([verb, ...words]: string[]): string {
  if (verb === "install") {
    expect(words).toEqual(["leader-calls", ...Object.keys(manifest.peerDependencies)]);
  } else if (verb === "test" || verb === "run") {
    expect(Object.keys(manifest.scripts)).toContain(verb === "run" ? words[0] : verb);
  } else expect(verb).toBe("ci");
  return "";
}

describe("every block of the README does what it says", () => {
  test("there are blocks, and no fence is left open", () => {
    expect(blocks.length).toBeGreaterThan(10);
    expect(readme.match(/^```/gm)).toHaveLength(blocks.length * 2);
  });

  test.each(blocks.map((block) => [block.line, block.language, block] as const))(
    "line %i: %s",
    (_line, language, block) => {
      const trial = trials[language];
      expect(trial, `"${language}" is a language that the tests know`).toBeDefined();
      trial!(block);
    },
  );

  test.each([
    [0, ["validate", "node_modules/leader-calls/examples/minimal.json"]],
    [1, ["validate", "first.json"]],
    [1, ["validate", "--strict", "--rule", "evidence/not-verified=warning", "sealed"]],
    [0, ["schema", "Statement", "--target", "draft-07"]],
    [2, ["schema", "Statment"]],
    [2, ["validate", "nothing.json"]],
    [2, ["validate", "--nonsense"]],
  ])("exit code %i: leader-calls %j", (exitCode, args) => {
    const sealed = "node_modules/leader-calls/examples/putin-scholz-2024-11-15.json";
    const words = args.map((word) => (word === "sealed" ? sealed : word));
    expect(workspace.leaderCalls(words).exitCode).toBe(exitCode);
  });
});

describe("the README leaves nothing out", () => {
  const tables = readme.split("\n").filter((line) => line.startsWith("| `"));
  const cells = (marker: string) =>
    tables.map((line) => line.slice(2, line.indexOf("|", 2)).trim()).filter((cell) => cell.includes(marker));

  test("every entity is in the table, in the order of `entities`", () => {
    const names = cells("`").map((cell) => cell.replaceAll("`", ""));
    expect(names.filter((name) => /^[A-Z]\w+$/.test(name))).toEqual(Object.keys(entities));
  });

  test("every command that --help lists is in the table", () => {
    const help = workspace.leaderCalls(["--help"]).printed;
    const commands = [...help.slice(help.indexOf("\nCommands:")).matchAll(/^ {2}([a-z-]+) /gm)];
    const table = tables.filter((line) => line.includes("`leader-calls ")).join("\n");
    expect(commands.length).toBeGreaterThan(2);
    for (const [, command] of commands) expect(table).toMatch(new RegExp(`[\` ]${command}\\b`));
  });

  test("every option that the README speaks of is one that a command has", () => {
    const helps = ["validate", "locate", "schema", "init", "show"].map(
      (command) => workspace.leaderCalls([command, "--help"]).printed,
    );
    for (const [option] of readme.matchAll(/(?<=[` ])--[a-z]+(-[a-z]+)*/g))
      expect(helps.join("\n")).toContain(option);
  });

  test("every dependency at run time is named, and so is whatever is bundled", () => {
    const lines = readme.split("\n");
    const line = (start: string) => lines.find((text) => text.startsWith(`- **${start}`)) ?? "";
    for (const name of Object.keys(manifest.peerDependencies)) expect(line("Peer:")).toContain(`\`${name}\``);
    expect(line("At run time:")).toContain("none");
    expect(manifest).not.toHaveProperty("dependencies");
    expect(bundledInto("dist")).not.toEqual(new Set());
    for (const name of bundledInto("dist")) expect(line("Bundled in:")).toContain(`\`${name}\``);
  });

  test("the license of whatever is bundled is passed on with it", () => {
    const licenses = readFileSync(new URL("dist/licenses-of-bundled.md", root), "utf8");
    const packages = [...bundledInto("dist"), ...bundledInto("dist/cli")];
    expect(packages).toEqual(expect.arrayContaining(["fastest-levenshtein", "commander"]));
    for (const name of packages) expect(licenses).toMatch(new RegExp(`^${name} [0-9]`, "m"));
  });

  test("the peer range of Zod is the one of package.json", () => {
    expect(readme).toContain(`\`${manifest.peerDependencies["zod"]}\``);
  });

  test("leader-calls/zod3 has the same names", () => {
    expect(Object.keys(zod3).sort()).toEqual(Object.keys(main).sort());
  });

  test("every exported path is mentioned", () => {
    for (const path of Object.keys(manifest.exports))
      expect(readme).toContain(path.replace(/^\./, "leader-calls").replace(/\*$/, ""));
  });

  test("every codelist constant that is named exists", () => {
    const named = [...readme.matchAll(/`(\w+)Codelist`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(codelists)).toContain(name);
  });

  test("every link leads to a file, and the license is the one of package.json", () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(new URL(target!, root)), target).toBe(true);
    expect(readme).toContain(`[${manifest.license}](LICENSE)`);
  });
});

/** The packages whose code a build took in, by its source maps. */
function bundledInto(folder: string): Set<string> {
  const maps = readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith("js.map"));
  const names = maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(new URL(`${folder}/${name}`, root), "utf8")) as {
      readonly sources: readonly string[];
    };
    return sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  });
  return new Set(names);
}
