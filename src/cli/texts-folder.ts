import { readdirSync } from "node:fs";
import { join } from "node:path";
import { errorCodeOf } from "./error-text.ts";
import { cannotRead, readText } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";

/** A folder with texts: a text a file, named by the id of its source. Each is read when it is asked for. */
export class TextsFolder {
  /** As a worker can be given it, to make the same folder again. */
  readonly files: ReadonlyMap<string, readonly string[]>;

  /** @param files the paths of the files that may have the text of a source, by its id. */
  constructor(files: ReadonlyMap<string, readonly string[]>) {
    this.files = files;
  }

  /** Whether there is a file for the text of a source. */
  has(id: string): boolean {
    return this.files.has(id);
  }

  /**
   * The text of a source and its file; undefined where there is none.
   *
   * @throws UsageError where two files may have it, or it cannot be read.
   */
  read(id: string): { readonly file: string; readonly text: string } | undefined {
    const [file, second] = this.files.get(id) ?? [];
    if (file === undefined) return undefined;
    if (second !== undefined) {
      throw new UsageError(
        `${file} and ${second} both have the name of source "${id}". Keep only one of them under this name.`,
      );
    }
    return { file, text: readText(file) };
  }
}

/** A folder as a user named it. */
export interface NamedFolder {
  readonly path: string;
  /** What names it, for messages: an option, or a key of a file. */
  readonly namedBy: string;
}

/**
 * Looks which texts are in a folder.
 *
 * @throws UsageError where it is no folder that can be read.
 */
export function openTextsFolder({ path, namedBy }: NamedFolder): TextsFolder {
  const files = new Map<string, string[]>();
  for (const name of namesIn({ path, namedBy })) {
    const [, stem] = /^(.+)\.txt$/i.exec(name) ?? [];
    if (stem === undefined) continue;
    // Some systems do not tell upper case from lower case, so that Readout.txt is readout.txt there.
    const id = stem.toLowerCase();
    files.set(id, [...(files.get(id) ?? []), join(path, name)]);
  }
  return new TextsFolder(files);
}

function namesIn({ path, namedBy }: NamedFolder): string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === "ENOENT") {
      throw new UsageError(
        `There is no folder ${path}, named by ${namedBy}. Create it, or name the folder that has the texts.`,
      );
    }
    if (code === "ENOTDIR") {
      throw new UsageError(
        `${path}, named by ${namedBy}, is not a folder. Name the folder that has the texts; for one text, use --text ID=FILE.`,
      );
    }
    throw new UsageError(cannotRead(path, error));
  }
}
