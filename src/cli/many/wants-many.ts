import { statSync } from "node:fs";
import type { ManyOptions } from "../validate-options.ts";
import { isPattern, fileTypeOf } from "./format-from-name.ts";

/** Whether something is asked for that is there for many records: a few plain files need none of its code. */
export function wantsMany(files: readonly string[], options: ManyOptions): boolean {
  const { jobs, rejects, maxLineLength, ndjson } = options;
  if ([jobs, rejects, maxLineLength, ndjson].some((option) => option !== undefined)) return true;
  return files.some((file) => {
    const type = fileTypeOf(file);
    if (type?.lines || type?.compression) return true;
    try {
      return statSync(file).isDirectory();
    } catch {
      // What cannot be read is reported when it is read.
      return isPattern(file);
    }
  });
}
