import { REPORT_VERSION } from "../../cli/report/report.ts";
import { CONFIG_VERSION } from "../../config/config.ts";
import { READABLE_VERSIONS, SCHEMA_VERSION } from "../../schema/versions.ts";

const VERSION = String.raw`\d+\.\d+`;

const schemaVersion = new RegExp(`(?<="schemaVersion": ")${VERSION}(?=")`);
const ownSchema = new RegExp(`(?<="\\$schema": "[^"]*\\bschemas/)${VERSION}(?=/)`);

/** What comes before a version in a page, and the version that must be there, which may depend on the one that is. */
const places: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [
    new RegExp(`(?<=\\bschemas/(?:conformance/|structured-output/)?)${VERSION}(?=[/.-])`, "g"),
    SCHEMA_VERSION,
  ],
  // As the Python of the pages joins paths.
  [new RegExp(`(?<=\\bschemas (?:/ "conformance" )?/ ")${VERSION}(?=")`, "g"), SCHEMA_VERSION],
  [new RegExp(`(?<=\\burn:leader-calls:schema:)${VERSION}(?=:)`, "g"), SCHEMA_VERSION],
  [new RegExp(`(?<=\\bschemas/report/(?:record-)?)${VERSION}(?=\\.json)`, "g"), REPORT_VERSION],
  [new RegExp(`(?<=\\bschemas/config/)${VERSION}(?=\\.json)`, "g"), CONFIG_VERSION],
  [new RegExp(schemaVersion, "g"), readableVersion],
];

/** A dataset names the lowest version that has all it uses: that is for a person to say, as long as the version can be read. */
function readableVersion(found: string): string {
  return READABLE_VERSIONS.find((version) => version === found) ?? READABLE_VERSIONS[0];
}

/** A page whose paths and examples name the versions of now, which stand too often in them to be blocks. */
export function withCurrentVersions(text: string): string {
  return places.reduce(
    (renewed, [place, version]) =>
      renewed.replace(place, (found) => (typeof version === "string" ? version : version(found))),
    text,
  );
}

/** A dataset that is an example: its version is for a person to say, as long as it can be read, and its `$schema` is of that version. */
export function withOwnVersion(text: string): string {
  const renewed = text.replace(schemaVersion, readableVersion);
  const [own] = schemaVersion.exec(renewed) ?? [];
  return own === undefined ? renewed : renewed.replace(ownSchema, own);
}
