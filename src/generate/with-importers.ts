import type { Metafile } from "esbuild";
import { resolve } from "node:path";

/** Some modules, and all of a build that need them, whatever is between; all by their full paths. */
export function withImporters(modules: Iterable<string>, { inputs }: Metafile): ReadonlySet<string> {
  const found = new Set(modules);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [path, { imports }] of Object.entries(inputs))
      if (imports.some((each) => found.has(resolve(each.path)))) found.add(resolve(path));
  }
  return found;
}
