import assert from "node:assert/strict";
import type { Project } from "../../interop/project.ts";
import type { Row } from "../row.ts";
import { tryEverything } from "../try-everything.ts";

interface Manager {
  readonly name: string;
  /** The package of npm that brings it. */
  readonly brings: string;
  readonly range: string;
  readonly needs?: Readonly<Record<string, string>>;
  /** Installs what the project's package.json names. */
  install(bin: string): string;
  /** How a program is started, and the command. */
  readonly node?: (bin: string) => string;
  readonly command: (bin: string) => string;
  readonly settings?: Readonly<Record<string, string>>;
  /** What must be so after the installation, so that we know that it was this manager's own way. */
  readonly sign: string;
}

const managers: readonly Manager[] = [
  {
    name: "npm",
    brings: "npm",
    range: "latest",
    install: (bin) => `node ${bin}/npm/bin/npm-cli.js install --no-audit --no-fund --loglevel=error`,
    command: () => "npx --no-install leader-calls",
    sign: "node_modules/.package-lock.json",
  },
  {
    name: "pnpm",
    brings: "pnpm",
    range: "latest",
    install: (bin) => `node ${bin}/pnpm/bin/pnpm.mjs install --store-dir ./store`,
    command: () => "node_modules/.bin/leader-calls",
    sign: "node_modules/.pnpm",
  },
  {
    name: "yarn 1",
    brings: "yarn",
    range: "1",
    install: (bin) => `node ${bin}/yarn/bin/yarn.js install --no-progress --cache-folder ./store`,
    command: () => "node_modules/.bin/leader-calls",
    sign: "node_modules/.yarn-integrity",
  },
  {
    name: "yarn 4, Plug'n'Play",
    brings: "@yarnpkg/cli-dist",
    range: "4",
    install: (bin) => `node ${bin}/@yarnpkg/cli-dist/bin/yarn.js install`,
    node: (bin) => `node ${bin}/@yarnpkg/cli-dist/bin/yarn.js node`,
    command: (bin) => `node ${bin}/@yarnpkg/cli-dist/bin/yarn.js leader-calls`,
    settings: {
      ".yarnrc.yml":
        "nodeLinker: pnp\nenableTelemetry: false\nenableGlobalCache: false\nenableImmutableInstalls: false\n",
      "yarn.lock": "",
    },
    sign: ".pnp.cjs",
  },
];

const rows: readonly Row[] = managers.map((manager) => ({
  name: manager.name,
  group: "Package managers",
  does: "installed from the packed file beside Zod; import, require, the command",
  needs: { [manager.brings]: manager.range },
  ifItFails:
    "See what it put where: a package that it cannot find is one that package.json does not name, or an export that it reads in another way.",
  run: (project, workspace) => {
    const folder = workspace.empty(`managed by ${manager.name}`);
    return installAndTry(manager, folder, project.path("node_modules"), workspace.tarball);
  },
}));
export default rows;

function installAndTry(manager: Manager, folder: Project, bin: string, tarball: string): string[] {
  const registry = folder.sh("npm config get registry").stdout.trim();
  for (const [file, text] of Object.entries(manager.settings ?? {}))
    folder.write(file, file === ".yarnrc.yml" ? `${text}npmRegistryServer: ${registry}\n` : text);
  const dependencies = { "leader-calls": `file:${tarball}`, zod: "^4.0.0" };
  folder.write("package.json", JSON.stringify({ name: "managed", private: true, dependencies }));
  const { stdout, stderr } = folder.sh(manager.install(bin));
  assert.ok(folder.has(manager.sign), `${manager.sign} is there\n${stdout}${stderr}`);
  assert.doesNotMatch(stdout + stderr, /leader-calls.*(unmet|missing) peer/i);
  return tryEverything(folder, manager.node?.(bin) ?? "node", manager.command(bin));
}
