import { closeSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { cannotWrite } from "../usage-error.ts";

const NEWLINE = Uint8Array.of(0x0a);

/** What a file of rejects is called until all is done. */
export function partialOf(file: string): string {
  return `${file}.partial`;
}

/** Where refused records are kept. They are written beside the file, which they become when all is done. */
export class RejectsFile {
  readonly file: string;
  /** The file with the records until then, and afterwards if the run ends early. */
  readonly partial: string;
  readonly #descriptor: number;
  #midLine = false;

  /** @throws UsageError where the file cannot be written. */
  constructor(file: string) {
    this.file = file;
    this.partial = partialOf(file);
    try {
      if (statSync(file, { throwIfNoEntry: false })?.isFile() === false)
        throw new Error("it is not a regular file");
      this.#descriptor = openSync(this.partial, "w");
    } catch (error) {
      throw cannotWrite(file, error);
    }
  }

  /**
   * Adds bytes as they are.
   *
   * @throws UsageError where they cannot be written.
   */
  write(bytes: Uint8Array): void {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
    } catch (error) {
      throw cannotWrite(this.partial, error);
    }
    if (bytes.length > 0) this.#midLine = bytes.at(-1) !== NEWLINE[0];
  }

  /** Ends a record, with a line feed where it has none. */
  endRecord(): void {
    if (this.#midLine) this.write(NEWLINE);
  }

  /**
   * Puts the file in its place, or leaves what there is of it beside its place.
   *
   * @throws UsageError where it cannot be put there.
   */
  close({ complete }: { complete: boolean }): void {
    try {
      closeSync(this.#descriptor);
      if (complete) renameSync(this.partial, this.file);
    } catch (error) {
      throw cannotWrite(this.file, error);
    }
  }
}
