import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { JsonReportSchema } from "../cli/report/json-report-schema.ts";
import { ConfigSchema } from "../config/config.ts";
import { targets } from "../json-schema/bundle.ts";
import type { JsonSchema, Target } from "../json-schema/bundle.ts";
import { generateByZod } from "../json-schema/generate-by-zod.ts";
import { SCHEMA_VERSION } from "../schema/schema-version.ts";
import { formatted, root, writeOrCheck } from "./generated-files.ts";

/**
 * `npm run schemas` writes the committed JSON Schemas; with `-- --check` it fails where they are not what the Zod schemas
 * say. Each draft is generated from its own face of Zod, in a process of its own, because the face is chosen by a
 * condition of the process.
 */
const generators: Record<Target, { script: string; conditions: readonly string[] }> = {
  "draft-2020-12": { script: "print-by-zod.ts", conditions: [] },
  "draft-07": { script: "print-by-zod-to-json-schema.ts", conditions: ["--conditions=zod3"] },
  "openapi-3.0": { script: "print-by-zod-to-json-schema.ts", conditions: ["--conditions=zod3"] },
  "openapi-3.1": { script: "print-by-zod.ts", conditions: [] },
};

function generateInOwnProcess(target: Target): JsonSchema {
  const { script, conditions } = generators[target];
  const args = [...conditions, "--import", "tsx", join(root, "src/generate", script), target];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`Generating ${target} failed.`);
  return JSON.parse(stdout) as JsonSchema;
}

/** The schema of a file of this package's own, which stands alone. */
function ownSchema(name: string, title: string, schema: Parameters<typeof generateByZod>[0]): JsonSchema {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return {
    $schema,
    $id: `urn:leader-calls:schema:${name}`,
    title,
    ...generateByZod(schema, "draft-2020-12"),
  };
}

const schemas = new Map<string, JsonSchema>();
for (const target of targets) schemas.set(`${SCHEMA_VERSION}/${target}`, generateInOwnProcess(target));
schemas.set("config/1.0", ownSchema("config:1.0", "leader-calls configuration", ConfigSchema));
schemas.set("report/1.0", ownSchema("report:1.0", "leader-calls report", JsonReportSchema));

const files = new Map<string, string>();
for (const [name, schema] of schemas) {
  files.set(`schemas/${name}.json`, await formatted(JSON.stringify(schema), "json"));
}
writeOrCheck(files, "npm run schemas", "schemas");
