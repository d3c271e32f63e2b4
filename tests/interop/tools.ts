import { spawnSync } from "node:child_process";

/** Something on the machine that a check needs. */
export interface Tool {
  readonly name: string;
  /** The packages of Debian that bring it. */
  readonly packages: readonly string[];
  /** Its version, or undefined where it is not there. */
  version(): string | undefined;
}

function printed(command: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? `${stdout}${stderr}`.trim() : undefined;
}

const firstNumber = (text: string | undefined) => text?.match(/\d+(\.\d+)+/)?.[0];

/** A program on the path that tells its version. */
export function program(
  name: string,
  command: string,
  versionArgs: readonly string[],
  packages: readonly string[],
): Tool {
  return { name, packages, version: () => firstNumber(printed(command, versionArgs)) };
}

/** A library that Debian installs for all programs; its version is that of the package. */
export function library(name: string, debianPackage: string): Tool {
  return {
    name,
    packages: [debianPackage],
    version() {
      const told = printed("dpkg-query", ["--show", "--showformat", "${Status}\t${Version}", debianPackage]);
      const [status, version] = told?.split("\t") ?? [];
      return status === "install ok installed" ? firstNumber(version) : undefined;
    },
  };
}

const pythons = ["python3", "/usr/bin/python3"];

const found = new Map<string, string>();

/** The first Python here that has the module, which need not be the first one on the path. */
export function pythonWith(module: string): string | undefined {
  const python =
    found.get(module) ?? pythons.find((each) => printed(each, ["-c", `import ${module}`]) !== undefined);
  if (python !== undefined) found.set(module, python);
  return python;
}

/** A module for Python, in whichever Python has it. */
export function pythonModule(module: string, debianPackage: string): Tool {
  return {
    name: module,
    packages: [debianPackage],
    version() {
      const python = pythonWith(module);
      const question = `from importlib.metadata import version; print(version("${module}"))`;
      return python === undefined ? undefined : firstNumber(printed(python, ["-c", question]));
    },
  };
}

/** Installs what is missing. Returns the tools that are still not there, each with the reason. */
export function install(tools: readonly Tool[]): Map<Tool, string> {
  const missing = tools.filter((tool) => tool.version() === undefined);
  if (missing.length === 0) return new Map();
  const packages = [...new Set(missing.flatMap((tool) => tool.packages))];
  console.error(`Installing ${packages.join(", ")} …`);
  const told = aptInstall(packages);
  const stillMissing = missing.filter((tool) => tool.version() === undefined);
  return new Map(
    stillMissing.map((tool) => [
      tool,
      `${tool.name} is not installed, and cannot be: ${told || "no reason told"}`,
    ]),
  );
}

/** What apt-get said where it failed, "" where it did not. */
function aptInstall(packages: readonly string[]): string {
  const options = ["-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=3"];
  const aptGet = (...args: string[]) => {
    const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
    const [command, ...rest] = [...asRoot, "apt-get", ...options, ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return spawnSync(command!, rest, { encoding: "utf8", env });
  };
  const attempt = () => aptGet("install", "--yes", "--no-install-recommends", ...packages);
  let run = attempt();
  if (run.status !== 0) {
    aptGet("update");
    run = attempt();
  }
  if (run.error) return run.error.message;
  return run.status === 0 ? "" : run.stderr.trim().split("\n").slice(-3).join(" ");
}
