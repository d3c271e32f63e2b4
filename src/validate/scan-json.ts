/** No dataset nests as deep as this; deeper documents are refused before anything recurses into them. */
export const DEPTH_LIMIT = 100;

/** What a pass over a JSON text tells without parsing it. */
export interface JsonScan {
  /** How many `key: value` members are written in the text. */
  readonly members: number;
  /** The UTF-16 offset of the bracket that opens one level too many. */
  readonly tooDeepAt: number | undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Counts the members that a JSON text writes and watches its depth, in one pass that jumps over strings. Parsing keeps
 * only one of two members with the same key, so a document has duplicate keys exactly where this count is larger than
 * that of the parsed value; no list of keys need be kept.
 */
export function scanJson(text: string): JsonScan {
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = closingQuote(text, at);
        break;
      case 0x3a: // :
        members++;
        break;
      case 0x7b: // {
      case 0x5b: // [
        if (++depth > DEPTH_LIMIT) return { members, tooDeepAt: at };
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth--;
    }
  }
  return { members, tooDeepAt: undefined };
}

/** The offset of the quotation mark that closes a string; the text's end where none does. */
function closingQuote(text: string, opening: number): number {
  let at = opening + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let before = quote - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((quote - before) % 2 === 1) return quote;
    at = quote + 1;
  }
}

/**
 * How many members a JSON text writes, or more: where strings hold colons that look like those after keys, or white space
 * stands before a colon, only {@link scanJson} can tell. It takes half as long, because it looks at colons alone.
 */
export function countKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === QUOTE) count++;
    else if (before <= 0x20) return Infinity;
  }
  return count;
}

/** How many members a parsed JSON value has, at all depths. */
export function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) {
    let count = 0;
    for (const item of value) count += countMembers(item);
    return count;
  }
  let count = 0;
  for (const key in value) count += 1 + countMembers((value as Record<string, unknown>)[key]);
  return count;
}
