/** Character codes that the structure of JSON is made of. */
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;

/** Whether a character is what JSON counts as white space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The offset of the first character from here on that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a quotation mark is part of its string, because a backslash escapes it. */
export function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (quote - before) % 2 === 0;
}

/** The offset of the quotation mark that closes a string; the text's end where none does. */
export function closingQuote(text: string, opening: number): number {
  let quote = text.indexOf('"', opening + 1);
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote < 0 ? text.length : quote;
}

/** The offset behind a value that begins here. The text must be JSON. */
export function endOfValue(text: string, start: number): number {
  switch (text.charCodeAt(start)) {
    case QUOTE:
      return closingQuote(text, start) + 1;
    case OPEN_BRACE:
    case OPEN_BRACKET:
      return endOfHolder(text, start);
    default:
      return endOfWord(text, start);
  }
}

/** How far a character takes what is around it down or up: 1 where it opens an object or list, -1 where it closes one. */
export function depthChange(code: number): -1 | 0 | 1 {
  // Brackets and braces differ in one bit.
  const brace = code | (OPEN_BRACE ^ OPEN_BRACKET);
  return brace === OPEN_BRACE ? 1 : brace === CLOSE_BRACE ? -1 : 0;
}

/** The offset behind an object or list: strings are jumped over, because searching is quicker than looking at each character. */
function endOfHolder(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(text, at);
    // Most characters outside of strings are white space, commas and colons, for which this comparison is enough.
    else if (code >= OPEN_BRACKET) {
      depth += depthChange(code);
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** The offset behind a number, `true`, `false` or `null`. */
function endOfWord(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET || isSpace(code)) return at;
  }
  return text.length;
}
