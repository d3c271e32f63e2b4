import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { PartExample } from "../../catalogue/typical-examples.ts";

/** An instance of each part of the model, which the build wrote beside the command: the datasets that have them are larger. */
export function readPartExamples(): Map<string, PartExample> {
  const file = readFileSync(new URL("./examples.json.br", import.meta.url));
  const examples = JSON.parse(brotliDecompressSync(file).toString()) as [string, PartExample][];
  return new Map(examples);
}
