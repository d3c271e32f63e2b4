import { lstatSync, readFileSync } from "node:fs";
import { decodeUtf8 } from "../validate/decode-utf8.ts";
import { errorCodeOf, messageOf } from "./error-text.ts";
import { UsageError } from "./usage-error.ts";

/** Standard input's name on the command line. */
export const STANDARD_INPUT = "-";

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory; name the files in it",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
  ENOTDIR: "a part of its path is not a directory",
  ELOOP: "it is a link that leads back to itself",
  ENAMETOOLONG: "its name is too long",
  Z_BUF_ERROR: "it was cut off: its compressed data ends too early",
  Z_DATA_ERROR: "its compressed data is broken, or it was never compressed",
};

let standardInputIsTaken = false;

/** That standard input is to be read a second time. */
export function standardInputTwice(): UsageError {
  return new UsageError(
    "Standard input (-) is named twice, but can be read only once. Name a file for one of the two.",
  );
}

/**
 * Notes that standard input is going to be read.
 *
 * @throws UsageError where it was taken already: it gives what it has once.
 */
export function takeStandardInput(): void {
  if (standardInputIsTaken) throw standardInputTwice();
  standardInputIsTaken = true;
}

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws UsageError where it cannot be read.
 */
export function readBytes(file: string): Uint8Array {
  if (file === STANDARD_INPUT) takeStandardInput();
  try {
    return readFileSync(file === STANDARD_INPUT ? 0 : file);
  } catch (error) {
    throw new UsageError(cannotRead(file, error));
  }
}

/** Why a file cannot be read, in a sentence. */
export function cannotRead(file: string, error: unknown): string {
  if (errorCodeOf(error) === "ENOENT" && isLink(file)) {
    return `Cannot read ${file}: it is a link to a file that does not exist.`;
  }
  return `Cannot read ${file === "" ? '""' : file}: ${reasons[errorCodeOf(error) ?? ""] ?? messageOf(error)}.`;
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/**
 * The text of a UTF-8 file; a byte-order mark is kept, because it is an error in JSON.
 *
 * @throws UsageError where it cannot be read or is not UTF-8.
 */
export function readText(file: string): string {
  const decoded = decodeUtf8(readBytes(file));
  if ("text" in decoded) return decoded.text;
  const { looksLike, advice = "Save it as UTF-8.", start } = decoded;
  const guess = looksLike === undefined ? "" : `: it looks like ${looksLike}`;
  const place = start ? `, from line ${start.line}, column ${start.column}` : "";
  throw new UsageError(`Cannot read ${file}: it is not UTF-8${place}${guess}. ${advice}`);
}
