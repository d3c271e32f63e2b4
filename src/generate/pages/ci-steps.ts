import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../generated-files.ts";

/** What `.ci/run` does, in its order, in Markdown. */
export function ciSteps(): string {
  const script = readFileSync(join(root, ".ci/run"), "utf8");
  const names = [...script.matchAll(/^step "(.+)"$/gm)].map(([, name]) => name);
  if (names.length === 0) throw new Error('.ci/run has no lines of the form: step "name".');
  return names.map((name) => `1. ${name}`).join("\n");
}
