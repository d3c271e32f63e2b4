import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { putRepositoryBeside } from "../support/put-repository-beside.ts";
import { fencedBlocks } from "../readme/blocks.ts";
import { pythonWith } from "./tools.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What a program printed and how it ended. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** A folder in which a user works; `node_modules/leader-calls` in it is the package. */
export class Project {
  /** The module by which the Python of this folder is chosen. */
  #pythonModule = "jsonschema";

  constructor(readonly folder: string) {}

  /** A new project whose `node_modules/leader-calls` is this clone; it finds what we have installed. */
  static linked(): Project {
    const cache = join(repository, "node_modules/.cache");
    mkdirSync(cache, { recursive: true });
    const project = new Project(mkdtempSync(join(cache, "consumers-")));
    putRepositoryBeside(project.folder);
    project.write("package.json", JSON.stringify({ private: true }));
    mkdirSync(project.path("node_modules"));
    symlinkSync(repository, project.path("node_modules/leader-calls"), "junction");
    return project;
  }

  /** Another folder of the same project, with the same packages. */
  subfolder(name: string): Project {
    const project = new Project(join(this.folder, name));
    mkdirSync(project.folder, { recursive: true });
    if (!project.has("node_modules"))
      symlinkSync(join(this.folder, "node_modules"), project.path("node_modules"), "junction");
    return project;
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  has(file: string): boolean {
    return existsSync(this.path(file));
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  readJson(file: string): unknown {
    return JSON.parse(this.read(file));
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
  }

  /** The JSON files that the package ships as examples, as paths in the project. */
  examples(): string[] {
    const folder = "node_modules/leader-calls/examples";
    const files = readdirSync(this.path(folder)).filter((file) => file.endsWith(".json"));
    return files.sort().map((file) => `${folder}/${file}`);
  }

  /** From now on `python3` is one that has the module, which need not be the first one on the path. */
  usePythonWith(module: string): void {
    this.#pythonModule = module;
  }

  /** Runs lines of a shell, and ends at the first that fails. */
  try(lines: string): Run {
    const { stdout, stderr, status, error } = spawnSync("bash", ["-euo", "pipefail", "-c", lines], {
      cwd: this.folder,
      encoding: "utf8",
      env: this.#environment(),
      maxBuffer: 1e8,
      // What waits for an answer that never comes would wait for ever.
      timeout: 600_000,
    });
    if (error) throw error;
    return { stdout, stderr, exitCode: status };
  }

  /** As `try`, and throws where a line fails. */
  sh(lines: string): Run {
    const run = this.try(lines);
    if (run.exitCode !== 0)
      throw new Error(`${lines}\nended with ${run.exitCode}:\n${run.stdout}${run.stderr}`);
    return run;
  }

  /**
   * Does what a page says: saves the blocks that name a file, runs those of the shell, and compares what they print with
   * what the page says they do. Returns the blocks that it ran.
   */
  follow(markdown: string): string[] {
    const ran: string[] = [];
    for (const { language, file, code, output } of fencedBlocks(markdown)) {
      if (file !== undefined) this.write(file, code);
      if (language !== "sh") continue;
      ran.push(code);
      const { stdout } = this.sh(code);
      if (output !== undefined && stdout !== output)
        throw new Error(`The page says that\n${code}prints\n${output}but it prints\n${stdout}`);
    }
    if (ran.length === 0) throw new Error("There is nothing to run on the page.");
    return ran;
  }

  #environment(): NodeJS.ProcessEnv {
    const bin = join(this.folder, "node_modules/.cache/interop-bin", this.#pythonModule);
    const python = pythonWith(this.#pythonModule);
    mkdirSync(bin, { recursive: true });
    if (python?.startsWith("/")) {
      try {
        symlinkSync(python, join(bin, "python3"));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
    }
    const { FORCE_COLOR: _, NODE_OPTIONS: __, ...environment } = process.env;
    return {
      ...environment,
      PATH: `${bin}:${process.env["PATH"]}`,
      NO_COLOR: "1",
      PYTHONDONTWRITEBYTECODE: "1",
      // Short runs: a compiler that optimizes would not be done before they are.
      JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
      // Everything is on the machine or comes from npm and Debian: nothing may be fetched from elsewhere.
      CARGO_NET_OFFLINE: "true",
      GOPROXY: "off",
      GOFLAGS: "",
    };
  }
}
