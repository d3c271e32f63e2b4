import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { root } from "../generated-files.ts";

/** A folder of `src` in the table of layers. */
interface Layer {
  readonly name: string;
  readonly says: string;
  /** The folders that it may use, where it may not use all below it. */
  readonly only?: readonly string[];
}

// A file of JavaScript, which the compiler does not follow.
const { layers } = (await import(pathToFileURL(join(root, ".dependency-cruiser.js")).href)) as {
  readonly layers: readonly Layer[];
};

/** The layers as they lie on one another, the highest first, in Markdown. */
export function layerPicture(): string {
  const rows = layers.toReversed().map(({ name, says, only }) => {
    if (only === undefined) return [name, says];
    return [name, `${says} Uses ${only.length === 0 ? "no other" : `only ${only.join(", ")}`}.`];
  });
  const width = Math.max(...layers.map(({ name }) => name.length));
  const lines = rows.map(([name = "", text = ""]) => `${name.padEnd(width)}  ${text}`);
  return ["```text", ...lines, "```"].join("\n");
}
