import { statSync } from "node:fs";
import type { ManyOptions } from "../validate-options.ts";
import { isPattern, whatNameTells } from "./input-names.ts";

/** Whether something is asked for that is there for many records: a few plain files need none of its code. */
export function wantsMany(files: readonly string[], options: ManyOptions): boolean {
  const { jobs, rejects, maxLineLength, ndjson } = options;
  if ([jobs, rejects, maxLineLength, ndjson].some((option) => option !== undefined)) return true;
  return files.some((file) => {
    const told = whatNameTells(file);
    if (told?.lines || told?.packing) return true;
    try {
      return statSync(file).isDirectory();
    } catch {
      // Whatever it is that cannot be read, whoever reads it will tell.
      return isPattern(file);
    }
  });
}
