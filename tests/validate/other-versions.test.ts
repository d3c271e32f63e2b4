import { describe, expect, test } from "vitest";
import { READABLE_VERSIONS, SCHEMA_VERSION, validateDataset, validateText } from "leader-calls";
import { minimal } from "../cli/run-cli.ts";
import { listWords } from "../../src/diagnostics/wording.ts";
import { escaped, nextMajor, nextMinor } from "../schemas/versions.ts";

const of = (schemaVersion: unknown, more: object = {}) => ({ ...minimal(), schemaVersion, ...more });

test("the current version is the newest of those that can be read, all of one major version", () => {
  expect(READABLE_VERSIONS.at(-1)).toBe(SCHEMA_VERSION);
  const [major] = SCHEMA_VERSION.split(".");
  for (const version of READABLE_VERSIONS) expect(version).toMatch(new RegExp(`^${major}\\.[0-9]+$`));
  for (const version of READABLE_VERSIONS) expect(validateDataset(of(version)).ok).toBe(true);
});

describe("a dataset of a version that cannot be read", () => {
  test.each([
    [nextMinor, new RegExp(`newer minor version.*Update leader-calls.*write "${escaped(SCHEMA_VERSION)}"`)],
    [`${nextMinor}0`, /newer minor version/],
    [nextMajor, /newer major version.*newer release of leader-calls/],
    [`${SCHEMA_VERSION.split(".")[0]}0.0`, /newer major version/],
    [
      "0.9",
      new RegExp(
        `No version of the schema was released under this number. Write "${escaped(SCHEMA_VERSION)}"`,
      ),
    ],
    ["1", new RegExp(`two numbers with a dot between them, such as "${escaped(SCHEMA_VERSION)}"`)],
    [`${SCHEMA_VERSION}.0`, /two numbers/],
    [`v${SCHEMA_VERSION}`, /two numbers/],
    [`0${SCHEMA_VERSION}`, /two numbers/],
    ["latest", /two numbers/],
  ])("%s: is refused, with what to do about it", (version, hint) => {
    const { ok, diagnostics } = validateDataset(of(version));
    expect(ok).toBe(false);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: "structure/unsupported-version",
      pointer: "/schemaVersion",
      message: `The dataset follows version "${version}" of the schema; this package reads version ${listWords(READABLE_VERSIONS)}.`,
      params: { found: version, supported: READABLE_VERSIONS },
    });
    expect(diagnostics[0]!.hint).toMatch(hint);
  });

  test.each([nextMinor, nextMajor, "0.9"])(
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
