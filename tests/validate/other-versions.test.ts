import { describe, expect, test } from "vitest";
import { READABLE_VERSIONS, SCHEMA_VERSION, validateDataset, validateText } from "leader-calls";
import * as zod3Face from "leader-calls/zod3";
import { minimal } from "../cli/run-cli.ts";

const of = (schemaVersion: unknown, more: object = {}) => ({ ...minimal(), schemaVersion, ...more });

test("the current version is the newest of those that can be read, all of one major version", () => {
  expect(READABLE_VERSIONS.at(-1)).toBe(SCHEMA_VERSION);
  const [major] = SCHEMA_VERSION.split(".");
  for (const version of READABLE_VERSIONS) expect(version).toMatch(new RegExp(`^${major}\\.[0-9]+$`));
  for (const version of READABLE_VERSIONS) expect(validateDataset(of(version)).ok).toBe(true);
});

describe("a dataset of a version that cannot be read", () => {
  test.each([
    ["1.1", /newer minor version.*Update leader-calls.*write "1\.0"/],
    ["1.10", /newer minor version/],
    ["2.0", /newer major version.*newer release of leader-calls/],
    ["10.0", /newer major version/],
    ["0.9", /No version of the schema was released under this number\. Write "1\.0"/],
    ["1", /two numbers with a point between them, such as "1\.0"/],
    ["1.0.0", /two numbers/],
    ["v1.0", /two numbers/],
    ["01.0", /two numbers/],
    ["latest", /two numbers/],
  ])("%s: is refused, with what to do about it", (version, hint) => {
    for (const validate of [validateDataset, zod3Face.validateDataset]) {
      const { ok, diagnostics } = validate(of(version));
      expect(ok).toBe(false);
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]).toMatchObject({
        code: "structure/unsupported-version",
        pointer: "/schemaVersion",
        message: `The dataset follows version "${version}" of the schema; this package reads version "1.0".`,
        params: { found: version, supported: ["1.0"] },
      });
      expect(diagnostics[0]!.hint).toMatch(hint);
    }
  });

  test.each(["1.1", "2.0", "0.9"])(
    "%s: is told nothing else, because whatever is unknown in it has this one cause",
    (version) => {
      const [call] = minimal().calls;
      const newer = of(version, {
        mood: "tense",
        calls: [{ ...call, medium: "hologram", statements: [{ acts: ["sing"] }] }],
      });
      for (const result of [validateDataset(newer), validateText(JSON.stringify(newer))]) {
        expect(result.diagnostics.map(({ code }) => code)).toEqual(["structure/unsupported-version"]);
        expect(result.checked.spans).toBe(0);
      }
    },
  );

  test("whose version is no version: all else is told too, since it may be a slip of the pen", () => {
    const codes = validateDataset(of("1,0", { mood: "tense" })).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(["structure/unsupported-version", "structure/unknown-key"]);
  });

  test("a version that is a number is the wrong type, as any other value would be", () => {
    const [first] = validateDataset(of(1.0)).diagnostics;
    expect(first).toMatchObject({ code: "structure/wrong-type", pointer: "/schemaVersion" });
  });
});
