import { mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { cannotWrite, UsageError } from "../usage-error.ts";
import type { ExportFormat } from "./export-format.ts";

/** A folder or file that is written whole or not at all: beside its place first, then put there. */
export class NewOutput {
  /** Where it is written to: an empty folder, or a file that is not there. */
  readonly path: string;
  readonly #target: string;
  readonly #beside: string;

  /** @throws UsageError where something is there already that must not be replaced, or nothing can be written there. */
  constructor(target: string, format: ExportFormat, overwrite: boolean) {
    this.#target = placeOf(target);
    const problem = whyNotReplaced(this.#target, format, overwrite);
    if (problem !== undefined) throw new UsageError(`${target} ${problem}`);
    try {
      this.#beside = mkdtempSync(join(dirname(this.#target), `.${basename(this.#target)}.partial-`));
    } catch (error) {
      throw cannotWrite(target, error);
    }
    // A folder for one use alone is closed to others; what becomes the output is not.
    this.path = join(this.#beside, basename(this.#target));
    if (format.makes === "folder") mkdirSync(this.path);
  }

  /** Puts what was written in its place. */
  keep(): void {
    const old = join(this.#beside, "old");
    try {
      // A folder cannot be put over another: the old one makes room, and comes back if the new one cannot be put there.
      const makesRoom = statSync(this.#target, { throwIfNoEntry: false })?.isDirectory() === true;
      if (makesRoom) renameSync(this.#target, old);
      try {
        renameSync(this.path, this.#target);
      } catch (error) {
        if (makesRoom) renameSync(old, this.#target);
        throw error;
      }
    } catch (error) {
      throw cannotWrite(this.#target, error);
    } finally {
      this.discard();
    }
  }

  /** Removes what was written and not put in its place. */
  discard(): void {
    rmSync(this.#beside, { recursive: true, force: true });
  }
}

/** Where a path leads, whatever links are in it. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Why what is there must not be replaced, in words that follow its name; undefined where nothing is there, or it may be. */
function whyNotReplaced(
  target: string,
  { makes, files = () => [] }: ExportFormat,
  overwrite: boolean,
): string | undefined {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (makes === "file") {
    if (!stats.isFile()) return "is no file. Name a file with -o.";
    return overwrite ? undefined : "is there already. Name another file, or add --overwrite.";
  }
  if (!stats.isDirectory()) return "is a file. Name a folder with -o.";
  const entries = readdirSync(target);
  if (entries.length === 0) return undefined;
  if (!overwrite) return "is a folder that is not empty. Name another, or add --overwrite.";
  const other = entries.find((name) => !files().includes(name));
  return other === undefined
    ? undefined
    : `is not replaced, because it has something that is no table: ${other}. Name another folder, or remove that.`;
}
