/** With what the command ends. */
export const exitCodes = {
  valid: 0,
  wrongUsage: 2,
  /** A bug must not end with 1: that says that data is invalid, and workflow engines believe it. */
  bug: 70,
} as const;

/** What each exit code means, for the help and the docs. */
export const exitCodeMeanings: readonly (readonly [number, string])[] = [
  [exitCodes.valid, "valid or done"],
  [1, "invalid data"],
  [exitCodes.wrongUsage, "wrong usage or unreadable input"],
  [exitCodes.bug, "a bug in this tool"],
  [130, "interrupted (Ctrl-C)"],
  [143, "terminated"],
  [141, "the reader of its output closed the pipe"],
];

/** What runs a command and ends the process with the exit code that it gives, once all output is written. */
export function endingWith<Args extends unknown[]>(
  run: (...args: Args) => number | Promise<number>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    process.exitCode = await run(...args);
  };
}
