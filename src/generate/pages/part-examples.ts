import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { typicalExamples } from "../../catalogue/typical-examples.ts";
import type { PartExample } from "../../catalogue/typical-examples.ts";
import { validateText } from "../../validate/validate-text.ts";

/** Datasets with much that is rare, the rarest first: where a later or another one has a part of the model too, that is more typical. */
const RARE = ["sahl-canal.json", "week-of-calls.json"];

/**
 * An instance of each part of the model in the example datasets, as the docs and the command `explain` print them.
 *
 * @throws Error where a dataset is not valid, because then its parts are no examples.
 */
export function partExamples(root: string): Map<string, PartExample> {
  const files = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".json"));
  const rare = RARE.filter((file) => files.includes(file)).map((file) => [file]);
  const typical = files.filter((file) => !RARE.includes(file)).sort();
  return new Map([...rare, typical].flatMap((group) => [...typicalExamples(read(root, group))]));
}

function read(root: string, files: readonly string[]): Map<string, unknown> {
  const datasets = new Map<string, unknown>();
  for (const name of files) {
    const { ok, data, diagnostics } = validateText(readFileSync(join(root, "examples", name), "utf8"));
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (!ok)
      throw new Error(
        `examples/${name} is not valid: ${error?.pointer} ${error?.message} Mend it, or src/schema if that is what changed: ` +
          "a field that not all have is .optional(), and then run: npm run generate",
      );
    datasets.set(name, data);
  }
  return datasets;
}
