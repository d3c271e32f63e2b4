import { isSchema } from "./bundle.ts";
import type { JsonSchema } from "./bundle.ts";

/**
 * The regular expressions of JSON Schema are those of JavaScript, where `$` matches only at the end of a text. In Python,
 * Perl and PHP it also matches before a final line break, so that they would accept an id with one. No pattern that Go can
 * read prevents that. A second pattern, which refuses a final line break, does.
 */
const FINAL_LINE_BREAK = "[\\n\\r]$";

/** A schema in which every pattern, at all depths, refuses a final line break in every language. */
export function withEndOfText(schema: JsonSchema): JsonSchema {
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, copied(value)]));
  if (typeof copy.pattern !== "string" || "not" in copy || !excludesFinalLineBreak(copy.pattern)) return copy;
  // With its type, because some tools read a schema without one as any value at all, and then nothing would be left.
  return { ...copy, not: { type: "string", pattern: FINAL_LINE_BREAK } };
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  return isSchema(value) ? withEndOfText(value) : value;
}

/** Whether a pattern certainly refuses every text with a line break at its end, in JavaScript. */
export function excludesFinalLineBreak(pattern: string): boolean {
  if (!pattern.endsWith("$") || /\\(?![dwbnr])[A-Za-z]|[\n\r]/.test(pattern)) return false;
  const classes = /\[(\^?)((?:\\.|[^\]\\])*)\]/g;
  for (const [, negated, members = ""] of pattern.matchAll(classes)) {
    const breaks = ["\\n", "\\r"].filter((each) => members.includes(each)).length;
    if (breaks !== (negated ? 2 : 0)) return false;
  }
  const plain = pattern
    .replaceAll(classes, "c")
    .replaceAll(/\\./g, (escape) => (/[nr]/.test(escape) ? escape : "e"));
  return plain.endsWith("$") && !plain.includes("\\") && !hasAlternativesOutside(plain);
}

/** Whether a bar is outside of all parentheses, so that `^` and `$` belong to one side of it only. */
function hasAlternativesOutside(pattern: string): boolean {
  let depth = 0;
  for (const character of pattern) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}
