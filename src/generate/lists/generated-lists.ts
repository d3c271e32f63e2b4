import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandLists } from "./command-lists.ts";
import { kindList } from "./kind-list.ts";
import { kindLists } from "./kind-lists.ts";
import { byText } from "./made-list.ts";
import type { MadeList } from "./made-list.ts";
import { schemaLists } from "./schema-lists.ts";
import { readModule } from "./source-module.ts";
import type { SourceModule } from "./source-module.ts";

/** Every module of a package's `src`, or those whose paths are wanted, in the order of their paths. */
export function readModules(root: string, isWanted: (path: string) => boolean = () => true): SourceModule[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && isWanted(path))
    .sort(byText)
    .map((path) => readModule(path, readFileSync(join(root, path), "utf8")));
}

/**
 * The lists that are made of the files in `src`, not formatted yet.
 *
 * @throws Error if a file does not fit, with its name and the reason.
 */
export function generatedLists(modules: readonly SourceModule[]): readonly MadeList[] {
  const paths = new Set<string>();
  // The lists use everything, so what they use says nothing.
  const others = modules.filter(({ path }) => !/\/all-[^/]*\.ts$/.test(path));
  const lists = [
    ...kindLists.map((plan) => kindList(plan, others)),
    ...schemaLists(others),
    ...commandLists(others),
  ];
  const problems = lists.flatMap((list) => list.problems);
  for (const { path } of lists) paths.add(path);
  // A list by hand would be mistaken for a generated one.
  for (const { path } of modules) {
    if (/\/all-[^/]*\.ts$/.test(path) && !paths.has(path))
      problems.push(`${path}: is named like a generated list, but is not one.`);
  }
  if (problems.length > 0) throw new Error(`Lists cannot be made:\n${problems.join("\n")}`);
  return lists;
}
