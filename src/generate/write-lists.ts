import { formatted, GENERATE, root, writeOrCheck } from "./generated-files.ts";
import { generatedLists, readModules } from "./lists/generated-lists.ts";

/** Writes the lists of what has a file of its own (rules, entities …); with `--check` fails if they are not up to date. */
const files = new Map<string, string>();
for (const { path, text } of generatedLists(readModules(root))) files.set(path, await formatted(text, path));
writeOrCheck(files, GENERATE);
