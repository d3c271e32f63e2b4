import { posix } from "node:path";
import type { SourceModule } from "./source-module.ts";

/** A file of TypeScript that lists what other files export, and why some of these are not in it. */
export interface MadeList {
  /** From the package's folder. */
  readonly path: string;
  readonly text: string;
  /** What is wrong with which file, a sentence each. */
  readonly problems: readonly string[];
}

/** The first line of every list. */
export const NOTICE = "// Written by `npm run generate` from the files that it imports. Do not edit.";

/** The name of a file without its folder and ending. */
export function stemOf({ path }: SourceModule): string {
  return posix.basename(path, ".ts");
}

/** `leader-call` as `leaderCall`. */
export function camelCase(stem: string): string {
  return stem.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `leader-call` as `LeaderCall`. */
export function pascalCase(stem: string): string {
  return camelCase(`-${stem}`);
}

/** Lines of imports of a name, or of several with commas between them, from each file, for a list in the same folder or one above. */
export function importLines(list: string, imports: readonly { name: string; path: string }[]): string[] {
  return imports.map(({ name, path }) => {
    const relative = posix.relative(posix.dirname(list), path);
    return `import { ${name} } from "./${relative}";`;
  });
}

/** In the order of the code units, which is the same on every machine. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The problems of files in the folder of a list that export nothing for it. That is right if other files use them. If
 * nothing uses a file, its export for the list was forgotten.
 */
export function unusedHelpers(
  helpers: readonly SourceModule[],
  all: readonly SourceModule[],
  wanted: (helper: SourceModule) => string,
): string[] {
  const used = new Set(all.flatMap(({ path, uses }) => uses.filter((each) => each !== path)));
  return helpers
    .filter(({ path }) => !used.has(path))
    .map((helper) => `${helper.path}: exports ${wanted(helper)}, and nothing uses it.`);
}
