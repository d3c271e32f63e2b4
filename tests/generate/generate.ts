import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../src/generate/generated-files.ts";
import { steps } from "../../src/generate/steps.ts";

/**
 * `npm run generate` writes all files that are generated; with `-- --check` it fails and names those that are not up to
 * date. `npm run generate -- lists` does one step alone. It is outside of `src` because the corpus is made of fixtures.
 */
const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const names = steps.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(", ")}, only ${names.join(", ")}.`);

for (const { name, script } of steps) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  // Each in a process of its own: what one step writes, the next imports.
  const args = ["--import", "tsx", join(root, script), ...(values.check ? ["--check"] : [])];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status === 0) continue;
  process.exitCode = 1;
  // A check names all that is stale; but what cannot be written must not be built upon.
  if (!values.check) {
    console.error(`The step "${name}" failed.`);
    break;
  }
}
