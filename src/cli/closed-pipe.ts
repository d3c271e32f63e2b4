let react = (): void => process.exit();

/** What is to happen when the reader of standard output closes the pipe early. */
export function whenPipeCloses(reaction: () => void): void {
  react = reaction;
}

/**
 * A reader that closes the pipe early (head, less) has seen enough: no error. Where the output cannot be written for another
 * reason, such as a full disk, nothing of it is to be believed.
 */
export function tolerateClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return react();
    process.stderr.write(`leader-calls: The output cannot be written: ${error.message}.\n`);
    process.exit(2);
  });
}
