import { describe, expect, test } from "vitest";
import {
  codelists,
  diagnosticKinds,
  entities,
  validateDataset,
  validateMany,
  validateText,
} from "leader-calls";
import type { Diagnostic, EditExample, ParamDoc } from "leader-calls";
import { extractionDiagnosticKinds, fromExtraction, fromExtractionText } from "leader-calls/extraction";
import { pascalCase } from "../../src/plan/plan.ts";
import { allRules } from "../../src/rules/all-rules.ts";
import { entityKinds } from "../../src/schema/all-entity-kinds.ts";
import { example, textsOf as textsIn } from "../extraction/extractions.ts";
import { documentsOf, liveValue, readFixtures, textsOf } from "../fixtures/read-fixtures.ts";
import type { FixtureFile } from "../fixtures/read-fixtures.ts";
import { editAtPointer } from "../support/edit-at-pointer.ts";

/** The codes that the names of types in the documentation mean. */
const named = new Map<string, readonly string[]>([
  ...Object.entries(codelists).map(([name, { codes }]) => [pascalCase(name), Object.keys(codes)] as const),
  ["EntityKind", entityKinds],
  ["EntityName", Object.keys(entities)],
]);

/** The parts of a type that are joined by a bar outside of brackets and quotation marks. */
function optionsOf(type: string): string[] {
  const options: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < type.length; at++) {
    if ("(<".includes(type[at]!)) depth++;
    if (")>".includes(type[at]!)) depth--;
    if (depth === 0 && type.startsWith(" | ", at)) {
      options.push(type.slice(from, at));
      from = at + 3;
    }
  }
  return [...options, type.slice(from)];
}

/** What of a value is not as its documentation says. */
function faultsOf(
  value: unknown,
  type: string,
  members: readonly ParamDoc[] | undefined,
  at: string,
): string[] {
  const found = optionsOf(type).map((option) => faultsOfOption(value, option, members, at));
  return found.find((faults) => faults.length === 0) ?? found.flat();
}

function faultsOfOption(
  value: unknown,
  type: string,
  members: readonly ParamDoc[] | undefined,
  at: string,
): string[] {
  const fault = [`${at} is ${JSON.stringify(value)}, not ${type}`];
  if (type === "unknown" || type === "Json") return [];
  if (type.endsWith("[]")) {
    if (!Array.isArray(value)) return fault;
    const item = type.slice(0, -2).replace(/^\((.*)\)$/, "$1");
    return value.flatMap((each, index) => faultsOf(each, item, members, `${at}/${index}`));
  }
  const values = /^Record<string, (.*)>$/.exec(type)?.[1];
  if (values !== undefined)
    return Object.entries(value as object).flatMap(([key, each]) =>
      faultsOf(each, values, members, `${at}/${key}`),
    );
  if (type === "object")
    return typeof value === "object" && value !== null && members
      ? faultsOfMembers(value, members, at)
      : fault;
  if (type.startsWith('"')) return value === JSON.parse(type) ? [] : fault;
  const codes = named.get(type);
  if (codes) return codes.includes(value as string) ? [] : fault;
  return ["string", "number", "boolean"].includes(type) && typeof value === type ? [] : fault;
}

function faultsOfMembers(value: object, docs: readonly ParamDoc[], at: string): string[] {
  const given = Object.entries(value).filter(([, each]) => each !== undefined);
  const undocumented = given.filter(([key]) => !docs.some(({ name }) => name === key));
  return [
    ...undocumented.map(([key]) => `${at}/${key} is not documented`),
    ...docs.flatMap(({ name, type, isOptional, members }) => {
      const found = given.find(([key]) => key === name);
      if (found) return faultsOf(found[1], type, members, `${at}/${name}`);
      return isOptional ? [] : [`${at}/${name} is missing`];
    }),
  ];
}

const docs = new Map(
  [...diagnosticKinds().values(), ...extractionDiagnosticKinds].map(({ code, params }) => [code, params]),
);

function faultsIn({ code, params }: Diagnostic): string[] {
  return faultsOfMembers(params, docs.get(code) ?? [], code);
}

async function diagnosticsOf({ code, fixture }: FixtureFile): Promise<readonly Diagnostic[]> {
  if ("invalid" in fixture) {
    const { texts, maxDiagnostics, evidence } = fixture;
    const onRequest = allRules.some((rule) => rule.code === code && rule.onRequest);
    return validateDataset(documentsOf(fixture).invalid, {
      ...(texts && { texts }),
      ...(maxDiagnostics !== undefined && { maxDiagnostics }),
      ...(evidence && { evidence }),
      ...(onRequest && { rules: { [code]: "info" } }),
    }).diagnostics;
  }
  if ("input" in fixture) return validateDataset(liveValue(fixture)).diagnostics;
  if ("stream" in fixture) {
    const { maxLineLength, invalidText } = fixture;
    const { value } = await validateMany(invalidText, { maxLineLength }).next();
    return value!.diagnostics;
  }
  return validateText(textsOf(fixture).invalid).diagnostics;
}

function extractionWith({ at, wrong }: EditExample): object {
  const extraction = example<object>("extraction/minimal");
  editAtPointer(extraction, at, wrong);
  return extraction;
}

describe("the params of a diagnostic are those that are documented, and of their types", () => {
  test.each(readFixtures().map((file) => [file.name, file] as const))("%s", async (name, file) => {
    const diagnostics = await diagnosticsOf(file);
    const codes = diagnostics.map(({ code }) => code);
    expect(codes, `tests/fixtures/${name} does not give ${file.code}.`).toContain(file.code);
    expect(diagnostics.flatMap(faultsIn)).toEqual([]);
  });

  test.each(extractionDiagnosticKinds.map((kind) => [kind.code, kind.example] as const))(
    "%s",
    (code, each) => {
      const texts = textsIn(example("minimal"));
      const { diagnostics } =
        "wrongText" in each
          ? fromExtractionText(each.wrongText, { texts })
          : fromExtraction(extractionWith(each), { texts });
      expect(diagnostics.map((found) => found.code)).toContain(code);
      expect(diagnostics.flatMap(faultsIn)).toEqual([]);
    },
  );

  test("every param says in a sentence what it means", () => {
    const says = (params: readonly ParamDoc[]): string[] =>
      params.flatMap((param) => [param.says, ...says(param.members ?? [])]);
    for (const each of [...docs.values()].flatMap(says)) expect(each).toMatch(/^[A-Z].*[.]$/);
  });

  test("another type, another name or nothing at all is noticed", () => {
    const params: readonly ParamDoc[] = [
      { name: "mode", type: 'Mode | "none"', says: "The mode." },
      {
        name: "places",
        type: "object[]",
        says: "Places.",
        members: [{ name: "at", type: "number", says: "At." }],
      },
      { name: "path", type: "(string | number)[]", isOptional: true, says: "The path." },
    ];
    const faults = (value: object) => faultsOfMembers(value, params, "");
    expect(faults({ mode: "direct", places: [{ at: 1 }], path: ["calls", 0] })).toEqual([]);
    expect(faults({ mode: "none", places: [] })).toEqual([]);
    expect(faults({ mode: "sung", places: [{ at: "1" }], path: [true] })).toHaveLength(5);
    expect(faults({ places: [{ at: 1, to: 2 }] })).toEqual([
      "/mode is missing",
      "/places/0/to is not documented",
    ]);
  });
});
