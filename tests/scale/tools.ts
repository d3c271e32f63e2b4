import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Workspace } from "../readme/workspace.ts";
import type { Engine, Installed } from "./page.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const duckdbSource = fileURLToPath(new URL("duckdb", import.meta.url));

/** The engines' versions, or why one is not here. */
export type Tools = Record<Engine, { readonly version: string } | { readonly missing: string }>;

/** Installs what the page tells to install where it is not here yet, and puts it into the reader's `bin`. */
export function installTools({ folder }: Workspace, { debian }: Installed): Tools {
  const bin = join(folder, "bin");
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  mkdirSync(bin, { recursive: true });
  const program = join(root, "dist/cli/cli.cjs");
  // As npm does for a package's own commands.
  chmodSync(program, 0o755);
  symlinkSync(program, join(folder, "node_modules/.bin/leader-calls"));
  const trouble = installDebian(debian);
  return { parallel: findParallel(trouble), dask: findDask(bin, trouble), duckdb: installDuckdb(bin) };
}

function installDebian(names: readonly string[]): string | undefined {
  const isThere = (name: string) => /^Status: install ok installed$/m.test(run("dpkg", ["-s", name]).stdout);
  const missing = names.filter((name) => !isThere(name));
  if (missing.length === 0) return undefined;
  console.log(`Installing ${missing.join(", ")} …`);
  const lead = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const aptGet = (...words: string[]) => {
    const [command, ...args] = [...lead, "apt-get", "-o", "DPkg::Lock::Timeout=600", ...words];
    return run(command!, args);
  };
  const install = () => aptGet("install", "--yes", "--no-install-recommends", ...missing);
  let done = install();
  // The lists of packages may be old, or never have been fetched.
  if (done.status !== 0 && aptGet("update").status === 0) done = install();
  return done.status === 0 ? undefined : `apt-get could not install it: ${lastLine(done.stderr)}`;
}

function findParallel(trouble: string | undefined): Tools[Engine] {
  const { status, stdout } = run("parallel", ["--version"]);
  // moreutils has another command of this name.
  const version = /^GNU parallel (\d+)/.exec(stdout)?.[1];
  return status === 0 && version
    ? { version }
    : { missing: trouble ?? "there is no GNU parallel on the path" };
}

/** The first Python that has Dask need not be the first on the path: Debian's packages are for Debian's Python. */
function findDask(bin: string, trouble: string | undefined): Tools[Engine] {
  for (const python of ["python3", "/usr/bin/python3"]) {
    const probe = "import distributed, sys; print(distributed.__version__, sys.executable)";
    const [version, executable] = run(python, ["-c", probe]).stdout.trim().split(" ");
    if (!version || !executable) continue;
    symlinkSync(executable, join(bin, "python3"));
    return { version };
  }
  return { missing: trouble ?? "no python3 here has the module distributed" };
}

/** DuckDB's library is large (70 MB), so it is no dependency of the package, but fetched when it is needed. */
function installDuckdb(bin: string): Tools[Engine] {
  const cache = join(root, "node_modules/.cache/duckdb");
  const lock = (folder: string) => join(folder, "package-lock.json");
  const isCurrent =
    existsSync(join(cache, "node_modules/@duckdb/node-api")) &&
    readFileSync(lock(cache), "utf8") === readFileSync(lock(duckdbSource), "utf8");
  cpSync(duckdbSource, cache, { recursive: true });
  if (!isCurrent) {
    console.log("Installing DuckDB …");
    const done = run("npm", ["ci", "--prefix", cache, "--no-audit", "--no-fund"]);
    if (done.status !== 0)
      return { missing: `npm could not install it: ${done.stderr.split("\n", 3).join("; ")}` };
  }
  const program = join(cache, "duckdb.js");
  chmodSync(program, 0o755);
  symlinkSync(program, join(bin, "duckdb"));
  const { stdout, stderr } = run(program, ["-version"]);
  const version = stdout.trim().split("\n").at(-1);
  return version ? { version } : { missing: `its library cannot be loaded: ${lastLine(stderr)}` };
}

function run(
  command: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return { status, stdout: stdout ?? "", stderr: error ? String(error) : stderr };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
