import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { typicalExamples } from "../../catalogue/typical-examples.ts";
import type { PartExample } from "../../catalogue/typical-examples.ts";
import { validateText } from "../../validate/validate-text.ts";

/**
 * An instance of each part of the model in the shipped datasets, as `explain` of the installed package prints them.
 *
 * @throws Error where a dataset is not valid, because then its parts are no examples.
 */
export function shippedExamples(root: string): Map<string, PartExample> {
  const folder = join(root, "examples");
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
  const isShipped = (name: string) => name.endsWith(".json") && !files.includes(`!examples/${name}`);
  const datasets = new Map<string, unknown>();
  for (const name of readdirSync(folder).filter(isShipped)) {
    const { ok, data, diagnostics } = validateText(readFileSync(join(folder, name), "utf8"));
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (!ok) throw new Error(`examples/${name} is not valid: ${error?.pointer} ${error?.message}`);
    datasets.set(name, data);
  }
  return typicalExamples(datasets);
}
