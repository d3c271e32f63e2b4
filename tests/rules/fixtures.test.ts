import { codesOfOtherModels } from "../plan/codes-of-other-models.ts";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diagnosticKinds, validateDataset, validateMany, validateText } from "leader-calls";
import type { Diagnostic, ValidateOptions, ValidationResult } from "leader-calls";
import { documentedStructureKinds } from "../../src/diagnostics/structure/all-structure-kinds.ts";
import { allRules } from "../../src/rules/all-rules.ts";
import { documentsOf, liveValue, readFixture, readFixtures, textsOf } from "../fixtures/read-fixtures.ts";
import type { EditFixture, Expectation, FixtureFile } from "../fixtures/read-fixtures.ts";
import { expectComplete } from "../support/expect-complete.ts";
import { readExample } from "../support/examples.ts";

const fixtures = readFixtures();
/** Diagnostics of which the key is what is wrong. */
const aboutKeys = new Set(["structure/unknown-key", "structure/forbidden-key", "structure/duplicate-key"]);

function at(root: unknown, path: Diagnostic["path"]): unknown {
  let value = root;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return value;
}

/** Rules that run only on request are asked for by the fixtures of their code. */
function optionsFor(
  code: string,
  { texts, maxDiagnostics, evidence }: EditFixture,
): Pick<ValidateOptions, "texts" | "rules" | "maxDiagnostics" | "evidence"> {
  const onRequest = allRules.find((rule) => rule.code === code)?.onRequest;
  return {
    ...(texts && { texts }),
    ...(maxDiagnostics !== undefined && { maxDiagnostics }),
    ...(evidence && { evidence }),
    ...(onRequest && { rules: { [code]: "info" } }),
  };
}

/** That a validation made one diagnostic and no more, and that it says what it should. */
function expectAlone(
  { ok, diagnostics }: ValidationResult,
  { name, code, fixture }: FixtureFile,
): Diagnostic {
  const wanted: Expectation = fixture.expect;
  const kind = diagnosticKinds().get(code);
  expect(
    kind,
    `No rule or diagnostic has the code ${code}. If its file is there, run: npm run generate`,
  ).toBeDefined();
  const severity = wanted.severity ?? kind!.severity;
  const reported = diagnostics.map((each) => ({
    code: each.code,
    pointer: each.pointer,
    severity: each.severity,
    related: (each.related ?? []).map(({ pointer }) => pointer),
  }));
  const file = `tests/fixtures/${name}`;
  expect(reported, `${file}: what is reported is not what "expect" says, or there is more`).toEqual([
    { code, pointer: wanted.pointer, severity, related: wanted.related ?? [] },
  ]);
  expect(ok).toBe(severity !== "error");
  const [found] = diagnostics;
  expect(found!.message).toMatch(/^[^\n]+[.?!]"?$/);
  expect(found!.message).not.toMatch(/undefined|\[object|NaN/);
  return found!;
}

/** That the positions of a diagnostic enclose, in code points, the very words of the value or of the key. */
function expectPositions(text: string, root: unknown, found: Diagnostic): void {
  const points = [...text];
  for (const place of [found, ...(found.related ?? [])]) {
    expect(place.start).toBeDefined();
    expect(place.end).toBeDefined();
    const words = JSON.parse(points.slice(place.start!.offset, place.end!.offset).join("")) as unknown;
    const isKey = found.code === "structure/duplicate-key" || (place === found && aboutKeys.has(found.code));
    expect(words).toEqual(isKey ? place.path.at(-1) : at(root, place.path));
    const before = points.slice(0, place.start!.offset).join("").split("\n");
    expect([place.start!.line, place.start!.column]).toEqual([before.length, [...before.at(-1)!].length + 1]);
  }
}

describe.each(fixtures)("$name", (each) => {
  const { name, code, fixture } = each;
  const twin = `tests/fixtures/${name}: the valid twin has a defect`;
  if ("invalid" in fixture) {
    const documents = documentsOf(fixture);
    const options = optionsFor(code, fixture);

    test("the defect is reported once, at its place", () => {
      expectAlone(validateDataset(documents.invalid, options), each);
    });

    test("in text the defect has its position", () => {
      const text = JSON.stringify(documents.invalid, null, 2);
      const result = validateText(text, options);
      expectPositions(text, documents.invalid, expectAlone(result, each));
    });

    test("nothing is reported of its twin", () => {
      const text = JSON.stringify(documents.valid, null, 2);
      expect(validateDataset(documents.valid, options).diagnostics, twin).toEqual([]);
      expect(validateText(text, options).diagnostics, twin).toEqual([]);
    });
    return;
  }

  if ("input" in fixture) {
    test("the defect is reported once", () => {
      const value = liveValue(fixture);
      const result = validateDataset(value);
      expectAlone(result, each);
      expect(validateDataset(readExample(fixture.base)).diagnostics).toEqual([]);
    });
    return;
  }

  if ("stream" in fixture) {
    test("the defect is reported once, at its line, and nothing of its twin", async () => {
      const { maxLineLength, invalidText, validText, expect: wanted } = fixture;
      const { value } = await validateMany(invalidText, { maxLineLength }).next();
      const found = expectAlone(value!, each);
      expect([value!.line, found.start?.column]).toEqual([wanted.line, wanted.column]);
      const twin = await validateMany(validText, { maxLineLength }).next();
      expect(twin.value!.diagnostics.map((each) => each.code)).not.toContain(code);
    });
    return;
  }

  const { invalid, valid } = textsOf(fixture);

  test("the defect is reported once, at its place", () => {
    const result = validateText(invalid);
    const found = expectAlone(result, each);
    const { line, column } = fixture.expect;
    if (line !== undefined) expect(found.start).toMatchObject({ line, column });
    if (typeof invalid === "string" && aboutKeys.has(code)) {
      expectPositions(invalid, JSON.parse(invalid), found);
    }
  });

  if (valid !== undefined) {
    test("nothing is reported of its twin, or at least not this", () => {
      const { diagnostics } = validateText(valid);
      if ("base" in fixture) expect(diagnostics).toEqual([]);
      else expect(diagnostics.map((each) => each.code)).not.toContain(code);
    });
  }
});

describe("completeness", () => {
  const codes = [...diagnosticKinds().keys()];
  const ofFixtures = new Set(fixtures.map(({ code }) => code));

  // By name, so that the tests of one rule have it too.
  test.each(codes.filter((code) => !codesOfOtherModels.has(code)))("%s has a fixture", (code) => {
    expect(ofFixtures.has(code), `${code} has no fixture: write tests/fixtures/${code}.json`).toBe(true);
  });

  test("a fixture of another form is refused by its file", () => {
    const fixture = { why: "Wrong.", base: "minimal", invalid: [], valid: [], expect: { pointer: "" } };
    const { why, ...rest } = fixture;
    expect(readFixture(JSON.stringify(fixture), "call/odd.json")).toEqual(fixture);
    for (const wrong of [{ ...rest, reason: why }, { ...fixture, expect: { pointer: "", rows: 1 } }, {}])
      expect(() => readFixture(JSON.stringify(wrong), "call/odd.json")).toThrow(
        "tests/fixtures/call/odd.json",
      );
  });

  test("every fixture is of a code", () => {
    const unknown = [...ofFixtures].filter((code) => !codes.includes(code));
    const files = unknown.map((code) => `tests/fixtures/${code}.json`).join(", ");
    expect(unknown, `Nothing reports what these are of: ${files}. Is a code renamed?`).toEqual([]);
  });

  test("further fixtures of a code are numbered from 2, without gaps", () => {
    for (const code of diagnosticKinds().keys()) {
      const names = fixtures.filter((each) => each.code === code).map(({ name }) => name);
      const numbered = names.map((_, index) => `${code}${index === 0 ? "" : `.${index + 1}`}.json`);
      expectComplete(names, numbered, {
        missing: (name) => `tests/fixtures/${name} is missing in the numbers from 2 on.`,
        unexpected: (name) => `tests/fixtures/${name} has another number than the next one.`,
      });
    }
  });

  test("every fixture says in a sentence what is wrong, each in its own words", () => {
    const files = new Map<string, string>();
    for (const { name, fixture } of fixtures) {
      expect(fixture.why, `tests/fixtures/${name}: "why" is no sentence`).toMatch(/^[A-Z0-9].+\.$/);
      const same = files.get(fixture.why);
      expect(same, `tests/fixtures/${name}: "why" is that of ${same}, too`).toBeUndefined();
      files.set(fixture.why, name);
    }
  });

  test("every rule and structure kind stands in its list, under the code that its path says", async () => {
    const rules = new URL("../../src/rules/", import.meta.url);
    const kinds = new URL("../../src/diagnostics/structure/", import.meta.url);
    const groups = new Set(allRules.map(({ code }) => code.split("/")[0]!));
    const files = [
      ...[...groups].flatMap((group) =>
        readdirSync(new URL(`${group}/`, rules)).map((name) => ({
          group,
          url: new URL(`${group}/${name}`, rules),
        })),
      ),
      ...readdirSync(kinds).map((name) => ({ group: "structure", url: new URL(name, kinds) })),
    ];
    // A folder of rules from which no rule is listed would go unnoticed above.
    const folders = readdirSync(rules, { withFileTypes: true }).filter((each) => each.isDirectory());
    const names = folders.map(({ name }) => name);
    expectComplete(names, groups, {
      missing: (group) =>
        `src/rules/all-rules.ts has rules of ${group}/, but there is no src/rules/${group}.`,
      unexpected: (name) =>
        `src/rules/all-rules.ts has no rule from src/rules/${name}. Run: npm run generate`,
    });

    const exported: { readonly code: unknown }[] = [];
    for (const { group, url } of files) {
      const module = (await import(url.href)) as Record<string, unknown>;
      const name = url.pathname.split("/").at(-1)!.replace(/\.ts$/, "");
      for (const value of Object.values(module)) {
        if (typeof value !== "object" || value === null || !("code" in value) || !("message" in value))
          continue;
        expect(value.code).toBe(`${group}/${name}`);
        exported.push(value);
      }
    }
    const listed: { readonly code: unknown }[] = [
      ...allRules,
      ...documentedStructureKinds.map(([kind]) => kind),
    ];
    const codesOf = (kinds: readonly { readonly code: unknown }[]) => kinds.map(({ code }) => String(code));
    expectComplete(codesOf(exported), codesOf(listed), {
      missing: (code) => `${code} is in a list, but no file exports it. Run: npm run generate`,
      unexpected: (code) => `${code} is in no list. Run: npm run generate`,
    });
    expect(new Set(listed).size).toBe(listed.length);
    expect(new Set(exported)).toEqual(new Set(listed));
    expect(exported.length).toBe(listed.length);
  });
});
