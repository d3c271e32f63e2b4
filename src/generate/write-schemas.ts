import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import { committedSchemas, datasetSchema } from "./committed-schemas.ts";
import { checkCompatibility } from "./compatibility/check-compatibility.ts";
import type { Compatibility } from "./compatibility/check-compatibility.ts";
import { compatibilityReport } from "./compatibility/compatibility-report.ts";
import { RELEASED_FOLDER, ReleasedSchemas } from "./compatibility/released-schemas.ts";
import { formatted, GENERATE, root, writeOrCheck } from "./generated-files.ts";

/**
 * A step of `npm run generate`: writes the committed JSON Schemas, or with `--check` fails if they are not up to date.
 * As `npm run schemas` it also answers questions about versions of the schema:
 *
 * - `--compatible-with VERSION` (or `latest`): report whether the current schema keeps what a released one promises;
 * - `--release`: record the current schema as released under its version.
 */
const releases = new ReleasedSchemas(root);

try {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean" },
      "compatible-with": { type: "string" },
      release: { type: "boolean" },
    },
  });
  if (values["compatible-with"] !== undefined) reportCompatibility(values["compatible-with"]);
  else if (values.release) await release();
  else await writeSchemas();
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}

async function writeSchemas(): Promise<void> {
  // What earlier versions published stays as it was.
  const earlier = releases.versions().filter((version) => version !== SCHEMA_VERSION);
  const kept = [RELEASED_FOLDER, "schemas/conformance", ...earlier.map((version) => `schemas/${version}`)];
  writeOrCheck(await committedSchemas(), GENERATE, { folder: "schemas", kept });
}

function compatibilityWith(version: string): Compatibility {
  const current = { version: SCHEMA_VERSION, schema: datasetSchema("draft-2020-12") };
  const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".json"));
  const documents = examples.map((name): unknown =>
    JSON.parse(readFileSync(join(root, "examples", name), "utf8")),
  );
  return checkCompatibility(releases.read(version), current, documents);
}

function reportCompatibility(wanted: string): void {
  const versions = releases.versions();
  const version = wanted === "latest" ? versions.at(-1) : wanted;
  if (version === undefined || !versions.includes(version)) {
    throw new Error(
      `No version ${wanted} of the schema is released; there is ${versions.join(", ") || "none yet"}.`,
    );
  }
  const compatibility = compatibilityWith(version);
  console.log(compatibilityReport(compatibility));
  if (compatibility.forbidden.length > 0) process.exitCode = 1;
}

async function release(): Promise<void> {
  const latest = releases.versions().at(-1);
  if (latest !== undefined && latest !== SCHEMA_VERSION) {
    const compatibility = compatibilityWith(latest);
    console.log(compatibilityReport(compatibility));
    if (compatibility.forbidden.length > 0) {
      process.exitCode = 1;
      return;
    }
  }
  const text = await formatted(JSON.stringify(datasetSchema("draft-2020-12")), "json");
  releases.release(SCHEMA_VERSION, text);
  console.log(`released ${RELEASED_FOLDER}/${SCHEMA_VERSION}.json`);
}
