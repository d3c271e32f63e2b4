import { readFileSync } from "node:fs";
import type { CorpusDocument, CorpusIndex } from "./corpus-index.ts";
import { SCHEMA_VERSION } from "../../../src/schema/versions.ts";

/** Where the corpus for the current version of the model is. */
export const corpusFolder = new URL(`../../../schemas/conformance/${SCHEMA_VERSION}/`, import.meta.url);

/** The corpus as it is shipped. */
export function readCorpus(): { index: CorpusIndex; bytesOf(document: CorpusDocument): Uint8Array } {
  const index = JSON.parse(readFileSync(new URL("index.json", corpusFolder), "utf8")) as CorpusIndex;
  return { index, bytesOf: ({ file }) => new Uint8Array(readFileSync(new URL(file, corpusFolder))) };
}

/** The texts that the package is given with a document. */
export function readCorpusTexts({ texts }: CorpusDocument): Record<string, string> | undefined {
  if (texts === undefined) return undefined;
  return JSON.parse(readFileSync(new URL(texts, corpusFolder), "utf8")) as Record<string, string>;
}
