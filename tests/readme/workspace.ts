import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a program printed, on both streams, and how it ended. */
export interface Run {
  readonly printed: string;
  readonly exitCode: number | null;
}

/**
 * The project of a reader who has installed the package: a folder whose `node_modules/leader-calls` is this package. It
 * lies below our own `node_modules`, so that Zod and the types of Node are found from there.
 */
export class Workspace {
  readonly folder: string;

  /** @param page whose project it is: pages are tried at the same time. */
  constructor(page: string) {
    this.folder = join(root, "node_modules/.cache", page);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(join(this.folder, "node_modules"), { recursive: true });
    symlinkSync(root, join(this.folder, "node_modules/leader-calls"), "junction");
    this.write("package.json", JSON.stringify({ private: true, type: "module" }));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  run(command: string, args: readonly string[]): Run {
    const { FORCE_COLOR: _, ...env } = process.env;
    const { stdout, stderr, status, error } = spawnSync(command, args, {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...env, NO_COLOR: "1", PYTHONIOENCODING: "utf-8" },
    });
    return { printed: error ? String(error) : stdout + stderr, exitCode: status };
  }

  /** Type-checks programs as a strict project would, and compiles them to JavaScript beside them. */
  compile(programs: readonly { name: string; code: string }[]): Run {
    for (const { name, code } of programs) this.write(`${name}.ts`, code);
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2023", "DOM"],
      module: "NodeNext",
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      types: ["node"],
    };
    const files = programs.map(({ name }) => `${name}.ts`);
    this.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
    return this.run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."]);
  }

  /** Runs a command line as `npx leader-calls` would. */
  leaderCalls(args: readonly string[]): Run {
    return this.run(process.execPath, [join(root, "dist/cli/cli.cjs"), ...args]);
  }
}
