import { formatted, GENERATE, root, writeOrCheck } from "./generated-files.ts";
import { generatedLists, readModules } from "./lists/generated-lists.ts";

/** Writes the lists of what stands in a file of its own; with `--check` fails where they are not up to date. */
const files = new Map<string, string>();
for (const { path, text } of generatedLists(readModules(root)))
  files.set(path, await formatted(text, "typescript"));
writeOrCheck(files, GENERATE);
