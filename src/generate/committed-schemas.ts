import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { z } from "zod/v4";
import { JsonReportSchema } from "../cli/report/json-report-schema.ts";
import { RecordReportSchema } from "../cli/report/record-report-schema.ts";
import { REPORT_VERSION } from "../cli/report/report.ts";
import { CONFIG_VERSION, ConfigSchema } from "../config/config.ts";
import { structuredOutputForms } from "../extraction/form-traits.ts";
import { structuredOutputSchema } from "../extraction/structured-output.ts";
import { isSchema, targets } from "../json-schema/bundle.ts";
import type { JsonSchema, Target } from "../json-schema/bundle.ts";
import { generateByZod } from "../json-schema/generate-by-zod.ts";
import { publishedSchema } from "../json-schema/published-schemas.ts";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import { root } from "./generated-files.ts";
import { onOneLine } from "./on-one-line.ts";
import { ownSchema } from "./own-schema.ts";
import { structuredOutputName } from "./structured-output-name.ts";

/** The dataset's schema for a target, from the current Zod schemas. */
export function datasetSchema(target: Target): JsonSchema {
  if (target === "draft-07" || target === "openapi-3.0") return generateWithOtherZod(target);
  return publishedSchema(target, (schema) => generateByZod(schema as z.ZodType, target));
}

/** The Zod version is chosen by a condition of the whole process, so the other version needs another process. */
function generateWithOtherZod(target: Target): JsonSchema {
  const script = join(root, "src/generate/print-by-zod-to-json-schema.ts");
  const args = ["--conditions=zod3", "--import", "tsx", script, target];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`Generating ${target} failed.`);
  const schema: unknown = JSON.parse(stdout);
  if (!isSchema(schema)) throw new Error(`Generating ${target} gave no schema.`);
  return schema;
}

/** Every committed JSON Schema that is made from the Zod schemas, by its path. */
export function committedSchemas(): Map<string, string> {
  const schemas = new Map<string, JsonSchema>();
  for (const target of targets) schemas.set(`${SCHEMA_VERSION}/${target}`, datasetSchema(target));
  schemas.set(
    `config/${CONFIG_VERSION}`,
    ownSchema(`config:${CONFIG_VERSION}`, "leader-calls configuration", ConfigSchema),
  );
  for (const form of structuredOutputForms) {
    schemas.set(`structured-output/${structuredOutputName(form)}`, structuredOutputSchema(form));
  }
  schemas.set(
    `report/${REPORT_VERSION}`,
    ownSchema(`report:${REPORT_VERSION}`, "leader-calls report", JsonReportSchema),
  );
  schemas.set(
    `report/record-${REPORT_VERSION}`,
    ownSchema(`report:record:${REPORT_VERSION}`, "leader-calls report on one record", RecordReportSchema),
  );
  const files = new Map<string, string>();
  for (const [name, schema] of schemas) {
    files.set(`schemas/${name}.json`, onOneLine(schema));
  }
  return files;
}
