import { fstatSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";

let react = (): void => process.exit();

/** What is to happen when the reader of standard output closes the pipe early. */
export function whenPipeCloses(reaction: () => void): void {
  react = reaction;
}

/**
 * A reader that closes the pipe early (head, less) has seen enough: no error. Where the output cannot be written for another
 * reason, such as a full disk, nothing of it is to be believed.
 */
function outputFailed(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return react();
  const reason = error.code === "ENOSPC" ? "no space is left on the disk" : error.message;
  process.stderr.write(`leader-calls: Cannot write the output: ${reason}.\n`);
  process.exit(2);
}

let stream: NodeJS.WriteStream | undefined;

/** Standard output as a stream, for what is written bit by bit. */
export function standardOutput(): NodeJS.WriteStream {
  return (stream ??= process.stdout.on("error", outputFailed));
}

/** Writes to standard output, without the stream where that is not needed: Node takes milliseconds to load its streams. */
export function write(text: string): void {
  let rest = Buffer.from(text);
  if (!stream) {
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { code }: NodeJS.ErrnoException = error;
      // Whoever reads is slow, and shares a pipe with us that does not wait.
      if (code !== "EAGAIN") return outputFailed(error);
    }
  }
  if (rest.length > 0) standardOutput().write(rest);
}

/** Writes a line to standard output. */
export function print(line = ""): void {
  write(`${line}\n`);
}

/** Whether standard output is a terminal. Only Windows needs the stream to know that of files and pipes. */
export function isTerminal(): boolean {
  return (process.platform === "win32" || isDevice()) && process.stdout.isTTY;
}

/** The null device is no terminal, so that nothing must be loaded to know it. */
function isDevice(): boolean {
  try {
    const output = fstatSync(1);
    return output.isCharacterDevice() && output.rdev !== statSync(devNull).rdev;
  } catch {
    // It is closed.
    return false;
  }
}
