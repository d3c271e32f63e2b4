import { CONFIG_VERSION } from "../../src/config/config.ts";
import { REPORT_VERSION } from "../../src/cli/report/report.ts";
import { raisedTo } from "../../src/generate/compatibility/schema-versions.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";

/** The version of the schema after the current one, as an addition and as a breaking change would make it. */
export const nextMinor = raisedTo(SCHEMA_VERSION, "minor");
export const nextMajor = raisedTo(SCHEMA_VERSION, "major");

/** Where committed schemas are, from the package's folder. */
export const schemaFiles = {
  dataset: (target: string) => `schemas/${SCHEMA_VERSION}/${target}.json`,
  structuredOutput: (suffix = "") => `schemas/structured-output/${SCHEMA_VERSION}${suffix}.json`,
  config: `schemas/config/${CONFIG_VERSION}.json`,
  report: `schemas/report/${REPORT_VERSION}.json`,
  recordReport: `schemas/report/record-${REPORT_VERSION}.json`,
} as const;

/** A version as part of a regular expression. */
export function escaped(version: string): string {
  return version.replaceAll(".", String.raw`\.`);
}
