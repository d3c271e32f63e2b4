let react = (): void => process.exit();

/** What is to happen when the reader of standard output closes the pipe early. */
export function whenPipeCloses(reaction: () => void): void {
  react = reaction;
}

/** A reader that closes the pipe early (head, less) has seen enough: no error. */
export function tolerateClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    react();
  });
}
