import { readFileSync } from "node:fs";
import { join } from "node:path";
import { typicalExamples } from "../../catalogue/typical-examples.ts";
import type { PartExample } from "../../catalogue/typical-examples.ts";
import { validateText } from "../../validate/validate-text.ts";

/** The datasets that examples are taken from: together they have every part of the model and every code. */
const FILES = [
  "disputed-call.json",
  "lenne-bridge.json",
  "minimal.json",
  "putin-scholz-2024-11-15.json",
  "rare-cases.json",
];

/**
 * An instance of each part of the model in the example datasets, as the docs and the command `explain` print them.
 *
 * @throws Error where a dataset is not valid, because then its parts are no examples.
 */
export function partExamples(root: string): Map<string, PartExample> {
  const datasets = new Map<string, unknown>();
  for (const name of FILES) {
    const { ok, data, diagnostics } = validateText(readFileSync(join(root, "examples", name), "utf8"));
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (!ok) throw new Error(`examples/${name} is not valid: ${error?.pointer} ${error?.message}`);
    datasets.set(name, data);
  }
  return typicalExamples(datasets);
}
