import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withCurrentVersions, withOwnVersion } from "../../src/generate/pages/current-versions.ts";
import { READABLE_VERSIONS, SCHEMA_VERSION } from "../../src/schema/versions.ts";
import { repository } from "../cli/run-cli.ts";
import { nextMinor } from "../schemas/versions.ts";

test("no test names a version where a schema is, which only a person could renew", () => {
  const files = readdirSync(join(repository, "tests"), { recursive: true, encoding: "utf8" });
  // This file shows what is renewed, and released schemas are frozen under their numbers.
  for (const file of files.filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith("versions.test.ts"))) {
    const text = readFileSync(join(repository, "tests", file), "utf8");
    const named = /schemas\/(?!released\/)([a-z-]+\/(record-)?)?[0-9]+\.[0-9]+|schema:[0-9]+\.[0-9]+:/;
    expect(text.match(named)?.[0], file).toBeUndefined();
  }
});

test("pages are renewed where they name a version, and nowhere else", () => {
  const page = (version: string) => `
    leader-calls/schemas/${version}/draft-07.json, schemas/structured-output/${version}-inline.json,
    schemas/structured-output/${version}.json, schemas/conformance/${version}/index.json,
    schemas / "conformance" / "${version}", (schemas / "${version}" / "draft-07.json"),
    urn:leader-calls:schema:${version}:draft-07
    schemas/released/0.1.json, schemas/report/record-1.0.json, schemas/config/1.0.json, version 0.1`;
  expect(withCurrentVersions(page("0.1"))).toBe(page(SCHEMA_VERSION));
  expect(withCurrentVersions(page(nextMinor))).toBe(page(SCHEMA_VERSION));
});

test("a dataset in a page or an example keeps its version as long as it can be read, and its $schema is of that version", () => {
  const dataset = (version: string) =>
    `{ "$schema": "../schemas/${version}/draft-2020-12.json", "schemaVersion": "${version}" }`;
  for (const version of READABLE_VERSIONS) {
    expect(withOwnVersion(dataset(version))).toBe(dataset(version));
    expect(withCurrentVersions(`"schemaVersion": "${version}"`)).toBe(`"schemaVersion": "${version}"`);
  }
  for (const version of ["0.1", nextMinor])
    expect(withOwnVersion(dataset(version))).toBe(dataset(READABLE_VERSIONS[0]));
  const raised = dataset("0.1").replace(`"schemaVersion": "0.1"`, `"schemaVersion": "${SCHEMA_VERSION}"`);
  expect(withOwnVersion(raised)).toBe(dataset(SCHEMA_VERSION));
});
