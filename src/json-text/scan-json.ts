import { closingQuote, COLON, depthChange, OPEN_BRACKET, QUOTE } from "./end-of-value.ts";

/** No dataset nests as deep as this; deeper documents are refused before anything recurses into them. */
export const DEPTH_LIMIT = 100;

/** What a pass over a JSON text tells without parsing it. */
export interface JsonScan {
  /** How many `key: value` members are written in the text. */
  readonly members: number;
  /** The UTF-16 offset of the bracket that opens one level too many. */
  readonly tooDeepAt: number | undefined;
}

/**
 * Counts the members that a JSON text writes and watches its depth, in one pass that jumps over strings. Parsing keeps
 * only one of two members with the same key, so a document has duplicate keys exactly where this count is larger than
 * that of the parsed value; no list of keys need be kept.
 */
export function scanJson(text: string): JsonScan {
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(text, at);
    else if (code === COLON) members++;
    else if (code >= OPEN_BRACKET) {
      depth += depthChange(code);
      if (depth > DEPTH_LIMIT) return { members, tooDeepAt: at };
    }
  }
  return { members, tooDeepAt: undefined };
}
