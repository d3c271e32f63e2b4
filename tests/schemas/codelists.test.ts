import { readdirSync, readFileSync } from "node:fs";
import * as zod4 from "leader-calls";
import type { Codelist } from "leader-calls";
import * as zod3 from "leader-calls/zod3";
import { describe, expect, test } from "vitest";
import { definitionsOf, reachable, readBundle, targets } from "./committed-schemas.ts";
import { expectComplete } from "../support/expect-complete.ts";

const lists = Object.entries<Codelist>(zod4.codelists);
const folder = new URL("../../src/schema/codelists/", import.meta.url);
const files = readdirSync(folder).filter(
  (file) => file !== "define-codelist.ts" && !file.startsWith("all-"),
);

const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const camelCase = (file: string) =>
  file.replace(/\.ts$/, "").replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

function enumIn(exported: object, name: string): readonly string[] {
  return (exported as Record<string, { options: readonly string[] }>)[`${pascalCase(name)}Schema`]!.options;
}

test("each file of codelists is one of the exported codelists, and each codelist has its file", () => {
  const names = lists.map(([name]) => name);
  expectComplete(files.map(camelCase), names, {
    missing: (name) => `The codelist ${name} has no file of its name in src/schema/codelists.`,
    unexpected: (name) => `The codelist ${name} is not in src/schema/codelists/all-codelists.ts.`,
  });
});

test("no file holds an enum of its own beside the codelists", () => {
  for (const layer of ["entities", "scalars"]) {
    const beside = new URL(`../${layer}/`, folder);
    for (const file of readdirSync(beside)) {
      expect(readFileSync(new URL(file, beside), "utf8"), file).not.toMatch(/z\.(enum|nativeEnum|union)\(/);
    }
  }
});

describe.each(lists)("codelist %s", (name, list) => {
  const codes = Object.keys(list.codes);
  const older = `In schemas/${zod4.SCHEMA_VERSION} ${name} is not what its file in src/schema/codelists says. Run: npm run generate`;

  test("is named as its key says and is exported as a constant", () => {
    expect(list.name).toBe(name);
    expect((zod4 as Record<string, unknown>)[`${name}Codelist`]).toBe(list);
    expect((zod3 as Record<string, unknown>)[`${name}Codelist`]).toEqual(list);
  });

  test("has exactly the codes that both Zod enums accept", () => {
    expect(enumIn(zod4, name)).toEqual(codes);
    expect(enumIn(zod3, name)).toEqual(codes);
  });

  test.each(targets)("has exactly the codes of the committed %s", (target) => {
    expect(definitionsOf(readBundle(target), target)[pascalCase(name)]?.enum, older).toEqual(codes);
  });

  test.each(targets)("brings every definition into the committed %s", (target) => {
    const description = definitionsOf(readBundle(target), target)[pascalCase(name)]?.description;
    expect(description, older).toContain(list.description);
    for (const [code, { definition }] of Object.entries(list.codes)) {
      expect(description, older).toContain(`${code}: ${definition}`);
    }
  });

  test.each(targets)("is used somewhere in a dataset, according to %s", (target) => {
    expect(reachable(readBundle(target), target)).toContain(pascalCase(name));
  });

  test.each(Object.entries(list.codes))("tells what %s means in one sentence", (code, meaning) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(meaning.label).toMatch(/^\p{Lu}[^\n]*[^.\s]$/u);
    expect(meaning.definition).toMatch(/^\p{Lu}[^\n]*\.$/u);
    expect([...sentences.segment(meaning.definition)]).toHaveLength(1);
    if (meaning.origin !== undefined) expect(meaning.origin.trim()).not.toBe("");
  });

  test("gives each code a label and a definition of its own", () => {
    const meanings = Object.values(list.codes);
    expect(new Set(meanings.map(({ label }) => label)).size).toBe(codes.length);
    expect(new Set(meanings.map(({ definition }) => definition)).size).toBe(codes.length);
  });
});
