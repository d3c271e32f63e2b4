import { appendFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { write } from "./standard-output.ts";
import { cannotWrite } from "./usage-error.ts";

/** Standard output's name where a file could be named. */
export const STANDARD_OUTPUT = "-";

/** Writes to the file that `--output` names, or to standard output where it names none, or `-`. */
export function writeOutput(file: string | undefined, text: string): void {
  if (file === undefined || file === STANDARD_OUTPUT) write(text);
  else writeWhole(file, text);
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. A device or a pipe is written into: it must
 * not be replaced by a file.
 *
 * @throws UsageError where it cannot be written.
 */
export function writeWhole(file: string, text: string): void {
  try {
    if (isNoPlainFile(file)) appendFileSync(file, text);
    else writeFileAtomic.sync(resolve(file), text, { encoding: "utf8" });
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** Whether a path names a device, a pipe or what a process has open, such as /dev/stdout. */
export function isNoPlainFile(file: string): boolean {
  const path = resolve(file);
  if (process.platform !== "win32" && /^\/(?:dev|proc)\//.test(path)) return true;
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}
