import { expect, test } from "vitest";
import type { Corpus } from "./corpus/make-corpus.ts";
import { shareFiles } from "./corpus/share-files.ts";

const documentOf = (id: string, texts?: string) => ({
  ...{ id, file: `${id}.json`, kind: "valid", why: "It is." },
  ...{ verdicts: { schema: "accept", package: "ok" }, diagnostics: [] },
  ...(texts !== undefined && { texts }),
});
const corpus = {
  index: { documents: [documentOf("same", "texts/same.json"), documentOf("changed"), documentOf("new")] },
  files: new Map<string, string | Uint8Array>([
    ["same.json", "{}"],
    ["texts/same.json", Buffer.from("[]")],
    ["changed.json", "1"],
    ["new.json", "2"],
  ]),
} as unknown as Corpus;

function earlier(version: string, files: Record<string, string>) {
  return {
    version,
    read: (file: string) => (Object.hasOwn(files, file) ? Buffer.from(files[file]!) : undefined),
  };
}

test("the corpus of a first version has all its files", () => {
  expect(shareFiles(corpus, [])).toEqual(corpus);
});

test("a later version points at what the first had already, and has only what is new or another", () => {
  const { index, files } = shareFiles(corpus, [
    earlier("1.0", { "same.json": "{}", "texts/same.json": "[]", "changed.json": "0" }),
    earlier("1.1", { "same.json": "{}", "changed.json": "1" }),
  ]);
  expect([...files.keys()]).toEqual(["new.json"]);
  expect(index.documents.map(({ file, texts }) => [file, texts])).toEqual([
    ["../1.0/same.json", "../1.0/texts/same.json"],
    ["../1.1/changed.json", undefined],
    ["new.json", undefined],
  ]);
});
