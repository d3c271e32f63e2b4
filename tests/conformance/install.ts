import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./validators/cache.ts";
import { runs } from "./validators/served.ts";
import type { Validator } from "./validators/validator.ts";

/**
 * Installs what validators need and do not have: packages of Debian where this user may, tools from npm into the cache.
 * Says the command where it cannot.
 */
export function installMissing(validators: readonly Validator[], tell: (line: string) => void): void {
  const missing = () => validators.flatMap(({ needs }) => (needs && !needs.present() ? [needs] : []));
  const debian = [...new Set(missing().flatMap((each) => each.debian ?? []))];
  if (debian.length > 0) installFromDebian(debian, tell);
  for (const npm of new Set(missing().flatMap((each) => each.npm ?? []))) {
    const folder = join(cacheFolder, "npm");
    mkdirSync(folder, { recursive: true });
    tell(`installing ${npm} into the cache`);
    run("npm", ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", npm], tell);
  }
}

function installFromDebian(packages: readonly string[], tell: (line: string) => void): void {
  const command = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
  const asRoot = process.getuid?.() === 0 ? [] : runs("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;
  if (asRoot === undefined || !runs("apt-get", ["--version"])) {
    tell(`!! Cannot install ${packages.join(", ")} here. Run as root on Debian: ${command.join(" ")}`);
    return;
  }
  tell(`installing ${packages.join(", ")}`);
  const apt = (...args: string[]) => {
    const [name, ...rest] = [...asRoot, "apt-get", "-o", "DPkg::Lock::Timeout=600", ...args];
    return run(name!, rest, tell);
  };
  // The lists of packages may be missing or old.
  if (!apt(...command.slice(1))) {
    apt("update");
    apt(...command.slice(1));
  }
}

function run(command: string, args: readonly string[], tell: (line: string) => void): boolean {
  const { status, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) tell(`!! ${command} ${args.join(" ")} failed: ${stderr?.trim().slice(-500)}`);
  return status === 0;
}
