import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { JsonReportSchema } from "../cli/report/json-report.ts";
import { ConfigSchema } from "../config/config.ts";
import { targets } from "../json-schema/bundle.ts";
import type { JsonSchema, Target } from "../json-schema/bundle.ts";
import { generateDraft202012 } from "../json-schema/generate-draft-2020-12.ts";
import { SCHEMA_VERSION } from "../schema/schema-version.ts";
import { formatted, root, writeOrCheck } from "./generated-files.ts";

/**
 * `npm run schemas` writes the committed JSON Schemas; with `-- --check` it fails where they are not what the Zod schemas
 * say. Each draft is generated from its own face of Zod, in a process of its own, because the face is chosen by a
 * condition of the process.
 */
const conditions: Record<Target, readonly string[]> = {
  "draft-2020-12": [],
  "draft-07": ["--conditions=zod3"],
};

function generateInOwnProcess(target: Target): JsonSchema {
  const script = join(root, `src/generate/print-${target}.ts`);
  const { status, stdout } = spawnSync(process.execPath, [...conditions[target], "--import", "tsx", script], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`Generating ${target} failed.`);
  return JSON.parse(stdout) as JsonSchema;
}

/** The schema of a file of this package's own, which stands alone. */
function ownSchema(
  name: string,
  title: string,
  schema: Parameters<typeof generateDraft202012>[0],
): JsonSchema {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return { $schema, $id: `urn:leader-calls:schema:${name}`, title, ...generateDraft202012(schema) };
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
