import { CLOSE_BRACE, CLOSE_BRACKET, closingQuote, COMMA, skipSpace } from "./end-of-value.ts";

/** A stretch of a JSON text, in UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a reader gives instead of an offset where it needs to read no further. */
export const ENOUGH = -1;

/**
 * Reads the members of an object that begins here, in a text that must be JSON. `read` is given each key, where that stands
 * and where its value begins; it gives the offset behind the value, or {@link ENOUGH}. So does this function for the object.
 */
export function readMembers(
  text: string,
  start: number,
  read: (key: string, keyStart: number, keyEnd: number, valueStart: number) => number,
): number {
  let at = skipSpace(text, start + 1);
  if (text.charCodeAt(at) === CLOSE_BRACE) return at + 1;
  for (;;) {
    const quote = closingQuote(text, at);
    const colon = skipSpace(text, quote + 1);
    const end = read(keyBetween(text, at + 1, quote), at, quote + 1, skipSpace(text, colon + 1));
    if (end === ENOUGH) return ENOUGH;
    at = skipSpace(text, end);
    if (text.charCodeAt(at) !== COMMA) return at + 1;
    at = text.indexOf('"', at);
  }
}

function keyBetween(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return written.includes("\\") ? (JSON.parse(`"${written}"`) as string) : written;
}

/** Reads the items of a list as {@link readMembers} reads members. */
export function readItems(
  text: string,
  start: number,
  read: (index: number, valueStart: number) => number,
): number {
  let at = skipSpace(text, start + 1);
  if (text.charCodeAt(at) === CLOSE_BRACKET) return at + 1;
  for (let index = 0; ; index++) {
    const end = read(index, at);
    if (end === ENOUGH) return ENOUGH;
    at = skipSpace(text, end);
    if (text.charCodeAt(at) !== COMMA) return at + 1;
    at = skipSpace(text, at + 1);
  }
}
