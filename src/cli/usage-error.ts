import { errorCodeOf, messageOf } from "./error-text.ts";

const reasons: Readonly<Record<string, string>> = {
  EISDIR: "it is a directory",
  ENOENT: "there is no such directory",
  ENOTDIR: "a part of its path is not a directory",
  EACCES: "you have no permission to write it",
  EPERM: "you have no permission to write it",
  EROFS: "the disk is read-only",
  ENOSPC: "no space is left on the disk",
  EPIPE: "its reader has closed it",
  ENAMETOOLONG: "its name is too long",
};

/** The command was used wrongly or its input cannot be read: exit code 2, with this message alone. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** That a file cannot be written, and why. */
export function cannotWrite(file: string, error: unknown): UsageError {
  return new UsageError(
    `Cannot write ${file === "" ? '""' : file}: ${reasons[errorCodeOf(error) ?? ""] ?? messageOf(error)}.`,
  );
}
