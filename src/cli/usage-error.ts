import { messageOf } from "./error-text.ts";

/** The command was used wrongly or its input cannot be read: exit code 2, with this message alone. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** That a file cannot be written, and why. */
export function cannotWrite(file: string, error: unknown): UsageError {
  return new UsageError(`Cannot write ${file}: ${messageOf(error)}.`);
}
