import type { JsonSchema } from "./bundle.ts";

/**
 * In JavaScript, whose regular expressions JSON Schema means, `$` stands at the end of a text and nowhere else. Python,
 * Perl and PHP let it stand before a final line break too, and so would accept an id with one. No form of a pattern that
 * Go can read prevents that; a second one, which refuses a final line break, does.
 */
const FINAL_LINE_BREAK = "[\\n\\r]$";

/** A schema, and all in it, in which every pattern ends where its text ends, whichever language reads it. */
export function withEndOfText(schema: JsonSchema): JsonSchema {
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, copied(value)]));
  if (typeof copy.pattern !== "string" || "not" in copy || !excludesFinalLineBreak(copy.pattern)) return copy;
  return { ...copy, not: { pattern: FINAL_LINE_BREAK } };
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  return typeof value === "object" && value !== null ? withEndOfText(value as JsonSchema) : value;
}

/** Whether it is plain that no text with a line break at its end can match a pattern, as JavaScript reads it. */
export function excludesFinalLineBreak(pattern: string): boolean {
  if (!pattern.endsWith("$") || /\\(?![dwbnr])[A-Za-z]|[\n\r]/.test(pattern)) return false;
  const classes = /\[(\^?)((?:\\.|[^\]\\])*)\]/g;
  for (const [, negated, members] of pattern.matchAll(classes)) {
    const breaks = ["\\n", "\\r"].filter((each) => members!.includes(each)).length;
    if (breaks !== (negated ? 2 : 0)) return false;
  }
  const plain = pattern
    .replaceAll(classes, "c")
    .replaceAll(/\\./g, (escape) => (/[nr]/.test(escape) ? escape : "e"));
  return plain.endsWith("$") && !plain.includes("\\") && !hasAlternativesOutside(plain);
}

/** Whether a bar stands outside of all parentheses, so that `^` and `$` hold for one side of it only. */
function hasAlternativesOutside(pattern: string): boolean {
  let depth = 0;
  for (const character of pattern) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}
