import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { SourceText } from "../text/source-text.ts";
import { openTextsFolder } from "./texts-folder.ts";
import type { NamedFolder } from "./texts-folder.ts";
import { cannotWrite, UsageError } from "./usage-error.ts";
import { writeWhole } from "./write-output.ts";

/**
 * Keeps texts in a folder, each as a file named by the id of its source. Gives the files by these ids. A file that is there
 * stays as it is.
 *
 * @throws UsageError, before anything is written, where a file is there that has another text.
 */
export function keepTexts(
  { path: folder, namedBy }: NamedFolder,
  texts: readonly { readonly id: string; readonly name: string; readonly text: string }[],
): ReadonlyMap<string, string> {
  const there = existsSync(folder) ? openTextsFolder({ path: folder, namedBy }) : undefined;
  const files = new Map<string, string>();
  const missing = new Map<string, string>();
  for (const { id, name, text } of texts) {
    const wanted = new SourceText(text).text;
    const kept = there?.read(id);
    if (kept && new SourceText(kept.text).text !== wanted) {
      throw new UsageError(
        `${kept.file} exists already with another text than ${name}; init overwrites nothing. Rename ${name}, or name another folder.`,
      );
    }
    const file = kept?.file ?? join(folder, `${id}.txt`);
    if (!kept) missing.set(file, wanted);
    files.set(id, file);
  }
  makeFolder(folder);
  for (const [file, text] of missing) writeWhole(file, text);
  return files;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
