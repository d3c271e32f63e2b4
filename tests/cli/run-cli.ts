import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

export const repository = fileURLToPath(new URL("../../", import.meta.url));
export const program = join(repository, "dist/cli/cli.cjs");

/** What a run of the command ended with. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in a process of its own, away from any terminal. */
export function runCli(
  args: readonly string[],
  {
    input = "",
    cwd = repository,
    env = {},
  }: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Ended {
  // The tests of the sources are run where nothing was built yet, or where what was built is older.
  if (inject("thorough") !== undefined)
    throw new Error(
      "This test runs the built command: move it to tests/cli, which `npm run test:package` runs.",
    );
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    maxBuffer: 1 << 28,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder for one file of tests; `write` puts a file there and gives its path. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), "leader-calls-"));
  return {
    path,
    write(name: string, content: string | Uint8Array | object): string {
      const file = join(path, name);
      const raw = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(file, raw ? content : JSON.stringify(content, null, 2));
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The smallest example, to be spoiled; loosely typed, because spoiling is what it is for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function minimal(): any {
  return JSON.parse(readFileSync(join(repository, "examples/minimal.json"), "utf8"));
}
