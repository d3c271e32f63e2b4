import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listWords } from "../diagnostics/wording.ts";
import { READABLE_VERSIONS, SCHEMA_VERSION } from "../schema/versions.ts";
import { committedSchemas, datasetSchema } from "./committed-schemas.ts";
import { checkCompatibility } from "./compatibility/check-compatibility.ts";
import type { Compatibility } from "./compatibility/check-compatibility.ts";
import { compatibilityReport } from "./compatibility/compatibility-report.ts";
import { RELEASED_FOLDER, ReleasedSchemas, ReleaseError } from "./compatibility/released-schemas.ts";
import { isOfVersion } from "./files-of-version.ts";
import { formatted, GENERATE, root, writeOrCheck } from "./generated-files.ts";
import { committedJsonLd } from "./json-ld/committed-json-ld.ts";

/**
 * A step of `npm run generate`: writes the committed JSON Schemas and what JSON-LD needs, or with `--check` fails if they are not up to date.
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
  else writeSchemas();
} catch (error) {
  console.error(error instanceof ReleaseError ? error.message : error);
  process.exitCode = 2;
}

function writeSchemas(): void {
  const earlier = releases.before(SCHEMA_VERSION);
  refuseUnreleased(earlier);
  // What earlier versions published stays as it was. Another step writes the corpus.
  const kept = (name: string) =>
    name.startsWith(`${RELEASED_FOLDER}/`) ||
    name === "schemas/conformance/index.schema.json" ||
    (name.startsWith("schemas/conformance/") && isOfVersion(name, SCHEMA_VERSION)) ||
    earlier.some((version) => isOfVersion(name, version));
  const files = new Map([...committedSchemas(), ...committedJsonLd()]);
  writeOrCheck(files, GENERATE, { folder: "schemas", kept });
}

/** An earlier version that was never frozen would be deleted, although data may name it. */
function refuseUnreleased(earlier: readonly string[]): void {
  const known: readonly string[] = [...earlier, SCHEMA_VERSION];
  const missing = READABLE_VERSIONS.filter((version) => !known.includes(version));
  if (missing.length === 0) return;
  throw new ReleaseError(
    `READABLE_VERSIONS in src/schema/versions.ts has ${listWords(missing)}, which ${RELEASED_FOLDER} does not have. ` +
      "If it was published, go back to the sources that it was published from, and freeze it there: npm run schemas -- --release. " +
      "If it was only a draft, take it out of READABLE_VERSIONS.",
  );
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
  if (version === undefined) {
    console.log(
      `Nothing to compare with: no version of the schema is released yet. ${SCHEMA_VERSION} is a draft, which may change in place.`,
    );
    return;
  }
  if (!versions.includes(version)) {
    throw new ReleaseError(
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
  const file = `${RELEASED_FOLDER}/${SCHEMA_VERSION}.json`;
  releases.release(SCHEMA_VERSION, await formatted(JSON.stringify(datasetSchema("draft-2020-12")), file));
  console.log(`Released: ${file} is written, and never changes again.`);
}
