import { readFileSync } from "node:fs";
import { entities, locate, validateText } from "leader-calls";
import { expect } from "vitest";
import { applyLineDiff, fencedBlocks } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import { Workspace } from "./workspace.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  scripts: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** Languages whose blocks print something. */
const printing = new Set(["js", "ts", "sh", "python"]);

/** The blocks of a page, tried in their order in one folder, as a reader would. */
export class PageTrials {
  readonly blocks: readonly Block[];
  readonly workspace: Workspace;
  readonly #compiled: ReturnType<Workspace["compile"]>;
  readonly #page: string;

  constructor(page: string, markdown: string) {
    this.#page = page;
    this.blocks = fencedBlocks(markdown);
    this.workspace = new Workspace(page);
    const programs = this.blocks.filter(({ language }) => language === "ts" || language === "js");
    this.#compiled = this.workspace.compile(
      programs.map(({ code, line }) => ({ code, name: `line-${line}` })),
    );
  }

  /** Tries a block: it must do, and print, what the page says. */
  try(block: Block): void {
    const { language } = block;
    const trials: Readonly<Record<string, (block: Block) => void>> = {
      js: (each) => this.#ts(each),
      ts: (each) => this.#ts(each),
      sh: (each) => this.#sh(each),
      json: (each) => this.#json(each),
      diff: ({ code, file }) => this.workspace.write(file!, applyLineDiff(this.workspace.read(file!), code)),
      python: (each) => this.#python(each),
      mermaid: (each) => this.#mermaid(each),
      text: (each) => this.#text(each),
    };
    const trial = trials[language];
    expect(trial, `"${language}" is a language that the tests know`).toBeDefined();
    trial!(block);
  }

  #ts({ line, output }: Block): void {
    expect(this.#compiled, "every program passes a strict type check").toEqual({ printed: "", exitCode: 0 });
    const { printed, exitCode } = this.workspace.run(process.execPath, ["--no-warnings", `line-${line}.js`]);
    expect(exitCode, printed).toBe(0);
    expect(printed).toBe(output ?? "");
  }

  #sh({ code, output }: Block): void {
    const printed = code
      .trimEnd()
      .split("\n")
      .map((line) => this.#commandLine(line))
      .join("");
    if (output !== undefined) expectPrinted(printed, output);
  }

  #json({ code, file }: Block): void {
    const value = JSON.parse(code) as object;
    if (file !== undefined) this.workspace.write(file, code);
    // Nobody counts characters by hand: once the positions are written, nothing may be left to say.
    if ("schemaVersion" in value) expect(validateText(locate(code).json).diagnostics).toEqual([]);
  }

  #python({ code, output }: Block): void {
    const { workspace } = this;
    workspace.write("block.py", code);
    if (workspace.run("python3", ["-c", "import jsonschema"]).exitCode === 0) {
      const { printed, exitCode } = workspace.run("python3", ["block.py"]);
      expect(exitCode, printed).toBe(0);
      expect(printed).toBe(output ?? "");
    } else if (workspace.run("python3", ["--version"]).exitCode === 0) {
      console.warn(
        `NOT RUN: a Python block of ${this.#page}, for want of jsonschema. Only its syntax was checked.`,
      );
      expect(workspace.run("python3", ["-m", "py_compile", "block.py"])).toEqual({
        printed: "",
        exitCode: 0,
      });
    } else {
      console.warn(`NOT RUN, NOT EVEN READ: a Python block of ${this.#page}, for want of python3.`);
    }
  }

  #mermaid({ code }: Block): void {
    const [first, ...lines] = code.trimEnd().split("\n");
    expect(first).toMatch(/^(flowchart|classDiagram)/);
    const nodes = lines.join("\n").replaceAll(/\|[^|]*\|/g, " ");
    for (const name of nodes.match(/\w+/g) ?? []) expect(Object.keys(entities)).toContain(name);
  }

  /** Compared with what the block before it prints. */
  #text({ line }: Block): void {
    const owners = this.blocks.filter(
      ({ language, output }) => output !== undefined && printing.has(language),
    );
    const before = this.blocks.filter((block) => block.line < line).at(-1);
    expect(owners, "only a block that prints may be followed by a text block").toContain(before);
  }

  /** Runs one line of a `sh` block; of npm's own commands, only checks that they exist. */
  #commandLine(commandLine: string): string {
    const commands = commandLine.split(" && ");
    return commands
      .map((command) => {
        const [, typed = "", file] = /^(.*?)(?: > (\S+))?$/.exec(command)!;
        const words = typed.split(/\s+/);
        expect(typed, "plain words only, so that every shell reads them alike").toMatch(/^[\w./=@ -]+$/);
        if (words[0] === "npm") return checkNpm(words.slice(1));
        if (words[0] === "npx") words.shift();
        expect(words.shift(), command).toBe("leader-calls");
        const { printed, exitCode } = this.workspace.leaderCalls(words);
        const expected = printed.startsWith("leader-calls: ") ? 2 : /^Not valid/m.test(printed) ? 1 : 0;
        expect(exitCode, printed).toBe(expected);
        if (file === undefined) return printed;
        this.workspace.write(file, printed);
        return "";
      })
      .join("");
  }
}

/** Compares what is printed with what a page shows of it: a line of "…" stands for any lines. */
function expectPrinted(printed: string, shown: string): void {
  if (!/^…$/m.test(shown)) {
    expect(printed).toBe(shown);
    return;
  }
  const parts = shown.split(/^…\n/m);
  expect(parts[0], "what is shown begins where the output does").toBe(printed.slice(0, parts[0]!.length));
  expect(printed.endsWith(parts.at(-1)!), "what is shown ends where the output does").toBe(true);
  let from = 0;
  for (const part of parts) {
    const at = `\n${printed}`.indexOf(`\n${part}`, from);
    expect(at, `this is printed, after what is shown before it:\n${part}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

function checkNpm([verb, ...words]: string[]): string {
  if (verb === "install") {
    expect(words).toEqual(["leader-calls", ...Object.keys(manifest.peerDependencies)]);
  } else if (verb === "test" || verb === "run") {
    expect(Object.keys(manifest.scripts)).toContain(verb === "run" ? words[0] : verb);
  } else expect(verb).toBe("ci");
  return "";
}
