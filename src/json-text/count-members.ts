import { BACKSLASH, isEscaped, isSpace, QUOTE } from "./end-of-value.ts";

/**
 * How many members a JSON text writes, or a few more: strings that begin with a colon are taken for keys. It takes a
 * fraction of a scan, because it looks at colons alone.
 */
export function countKeys(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    let before = colon - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) !== QUOTE) continue;
    // Within a string a quotation mark is escaped; a key's own last character may be a backslash, itself escaped.
    if (text.charCodeAt(before - 1) === BACKSLASH && isEscaped(text, before)) continue;
    count++;
  }
  return count;
}

/** How many members a parsed JSON value has, at all depths; undefined where it nests deeper than `limit` levels. */
export function countMembers(value: unknown, limit = Infinity): number | undefined {
  if (typeof value !== "object" || value === null) return 0;
  if (limit === 0) return undefined;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      const inside = countMembers(item, limit - 1);
      if (inside === undefined) return undefined;
      count += inside;
    }
    return count;
  }
  for (const key in value) {
    const inside = countMembers((value as Record<string, unknown>)[key], limit - 1);
    if (inside === undefined) return undefined;
    count += 1 + inside;
  }
  return count;
}
