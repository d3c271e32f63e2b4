import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { typicalExamples } from "../../catalogue/typical-examples.ts";
import type { PartExample } from "../../catalogue/typical-examples.ts";
import { validateText } from "../../validate/validate-text.ts";

/**
 * An instance of each part of the model in the shipped datasets.
 *
 * @throws Error where a dataset is not valid, because then its parts are no examples.
 */
export function shippedExamples(root: string): Map<string, PartExample> {
  const folder = join(root, "examples");
  const datasets = new Map<string, unknown>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    const { ok, data, diagnostics } = validateText(readFileSync(join(folder, name), "utf8"));
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (!ok) throw new Error(`examples/${name} is not valid: ${error?.pointer} ${error?.message}`);
    datasets.set(name, data);
  }
  return typicalExamples(datasets);
}
