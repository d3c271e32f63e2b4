import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { SCHEMA_VERSION } from "../schema/schema-version.ts";
import { targets } from "./bundle.ts";
import type { JsonSchema, Target } from "./bundle.ts";

/**
 * `npm run schemas` writes the committed JSON Schemas; with `-- --check` it fails where they are not what the Zod schemas
 * say. Each draft is generated from its own face of Zod, in a process of its own, because the face is chosen by a
 * condition of the process.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const face: Record<Target, { conditions: readonly string[] }> = {
  "draft-2020-12": { conditions: [] },
  "draft-07": { conditions: ["--conditions=zod3"] },
};

function generateInOwnProcess(target: Target): JsonSchema {
  const script = join(root, `src/json-schema/print-${target}.ts`);
  const { status, stdout } = spawnSync(
    process.execPath,
    [...face[target].conditions, "--import", "tsx", script],
    { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`Generating ${target} failed.`);
  return JSON.parse(stdout) as JsonSchema;
}

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const target of targets) {
  const name = `schemas/${SCHEMA_VERSION}/${target}.json`;
  const file = join(root, name);
  const text = await format(JSON.stringify(generateInOwnProcess(target)), {
    parser: "json",
    printWidth: 110,
  });
  let committed: string | undefined;
  try {
    committed = readFileSync(file, "utf8");
  } catch {
    committed = undefined;
  }
  if (committed === text) continue;
  if (check) stale.push(name);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${name}`);
  }
}
if (stale.length > 0) {
  console.error(`These files are not what the Zod schemas say: ${stale.join(", ")}.\nRun: npm run schemas`);
  process.exitCode = 1;
}
