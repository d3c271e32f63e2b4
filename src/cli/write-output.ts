import { resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { cannotWrite } from "./usage-error.ts";

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it.
 *
 * @throws UsageError where it cannot be written.
 */
export function writeWhole(file: string, text: string): void {
  try {
    writeFileAtomic.sync(resolve(file), text, { encoding: "utf8" });
  } catch (error) {
    throw cannotWrite(file, error);
  }
}
