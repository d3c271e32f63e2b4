import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { diagnosticKinds, validateText } from "leader-calls";
import { corpusFolder, readCorpus, readCorpusTexts } from "./corpus/read-corpus.ts";
import { expectComplete } from "../support/expect-complete.ts";
import { codesOfOtherModels } from "../plan/codes-of-other-models.ts";
import { sample } from "../support/number-of-runs.ts";

const { index, bytesOf } = readCorpus();
const documents = new Map(index.documents.map((each) => [each.id, each]));

describe("the index", () => {
  test("keeps to its schema", () => {
    const schema = JSON.parse(readFileSync(new URL("../index.schema.json", corpusFolder), "utf8")) as object;
    const accepts = new Ajv2020({ strict: true }).compile(schema);
    expect(accepts(index), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts({ ...index, documents: [{ ...index.documents[0], kind: "wrong" }] })).toBe(false);
  });

  test("names every file that is there, once, and no other", () => {
    const files = readdirSync(corpusFolder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => relative(fileURLToPath(corpusFolder), join(each.parentPath, each.name)))
      .map((name) => name.replaceAll("\\", "/"));
    const named = index.documents.flatMap(({ file, texts }) => [file, ...(texts ? [texts] : [])]);
    expect(named.length).toBe(new Set(named).size);
    const own = named.filter((file) => !file.startsWith("../"));
    for (const file of named) expect(existsSync(new URL(file, corpusFolder)), file).toBe(true);
    expectComplete(files, [...own, "index.json"], {
      missing: (file) => `${file} stands in index.json, but is not there: run \`npm run generate\`.`,
      unexpected: (file) => `${file} is not in index.json: run \`npm run generate\`.`,
    });
    expect(documents.size).toBe(index.documents.length);
  });

  test("has every kind of diagnostic, and a document for each that JSON can have", () => {
    const codes = index.codes.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expectComplete(codes, diagnosticKinds().keys(), {
      missing: (code) => `${code} is not in index.json: run \`npm run generate\`.`,
      unexpected: (code) => `Nothing reports ${code} any more: run \`npm run generate\`.`,
    });
    const without = index.codes.filter((each) => each.documents === 0);
    for (const { code, seenBy } of without) expect(seenBy, code).toBe("nothing-in-json");
    expectComplete(
      without.map(({ code }) => code),
      [
        ...codesOfOtherModels,
        ...["structure/line-too-long", "structure/too-many-diagnostics", "structure/unreadable"],
      ],
      {
        missing: (code) => `The corpus has a document with ${code}, which JSON cannot have.`,
        unexpected: (code) =>
          `The corpus has no document with ${code}: tests/fixtures/${code}.json makes one.`,
      },
    );
    for (const { code, seenBy, documents: count } of index.codes) {
      const own = index.documents.filter(
        (each) => each.kind !== "valid" && each.diagnostics[0]!.code === code,
      );
      expect(own.length, code).toBe(count);
      const kinds = { schema: "structure", reader: "text", package: "rules", "nothing-in-json": "" };
      expect(new Set(own.map(({ kind }) => kind)), code).toEqual(new Set(count > 0 ? [kinds[seenBy]] : []));
      // A rule is what a schema cannot see: that is what makes it one.
      expect(seenBy === "package", code).toBe(!code.startsWith("structure/"));
    }
  });

  test("pairs every defect in a dataset with its twin, which is valid", () => {
    for (const { id, kind, twin } of index.documents) {
      if (kind === "valid") expect(twin, id).toBeUndefined();
      else if (twin !== undefined) expect(documents.get(twin)?.kind, id).toBe("valid");
      else expect(["structure", "text"], id).toContain(kind);
    }
  });
});

describe("the package says what the corpus says", () => {
  // Most are made of tests/fixtures, which are all read in tests/rules.
  test.each(sample(index.documents, 4))("$id", (document) => {
    const { kind, verdicts, diagnostics } = document;
    const texts = readCorpusTexts(document);
    const options = { ...(texts && { texts }), ...(document.rules && { rules: document.rules }) };
    const result = validateText(bytesOf(document), options);
    const reported = result.diagnostics.map(({ code, severity, pointer }) => ({ code, severity, pointer }));
    expect(reported).toEqual(diagnostics);
    expect(result.ok).toBe(verdicts.package !== "error");
    if (kind === "text" || kind === "structure") expect(verdicts.package).toBe("error");
    expect(verdicts.package).toBe(diagnostics[0]?.severity ?? "ok");
    expect(verdicts.schema).toBe(
      { valid: "accept", rules: "accept", structure: "refuse", text: "unspecified" }[kind],
    );
  });
});
