import fc from "fast-check";
import { visit } from "jsonc-parser";
import { expect, test } from "vitest";
import { firstSyntaxProblem } from "../../src/json-text/syntax-problem.ts";
import { brokenText, jsonText } from "./json-texts.ts";
import { runs } from "../support/number-of-runs.ts";

const JSON_ONLY = { disallowComments: true, allowTrailingComma: false };

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The first mistake that `jsonc-parser` tells: the token that it is about. */
function firstErrorIn(text: string): { start: number; end: number } {
  const errors: { start: number; end: number }[] = [];
  visit(
    text,
    { onError: (_, offset, length) => void errors.push({ start: offset, end: offset + length }) },
    JSON_ONLY,
  );
  return errors[0]!;
}

/** That a text is refused exactly where `JSON.parse` refuses it, and at the place that `jsonc-parser` names. */
function expectSame(text: string): boolean {
  const found = firstSyntaxProblem(text);
  expect(found === undefined).toBe(isJson(text));
  if (!found) return false;
  const { start, end } = firstErrorIn(text);
  if (text.trim() === "") expect(found).toEqual({ problem: "the file is empty", at: 0 });
  else if (/^[ \t\n\r]*$/.test(text.slice(start))) expect(found.at).toBe(text.length);
  else if (text[start] === '"' && found.at > start) {
    // Of what is wrong within a string, the very character is named rather than the string.
    expect(found.at).toBeLessThan(end);
    expect(found.problem).toMatch(/control character|backslash|hexadecimal/);
  } else expect(found.at).toBe(start);
  return true;
}

test("texts are refused where JSON.parse refuses them, and at the place that jsonc-parser names", () => {
  let broken = 0;
  fc.assert(
    fc.property(brokenText, (text) => {
      if (expectSame(text)) broken++;
    }),
    { numRuns: runs(3000) },
  );
  expect(broken).toBeGreaterThan(runs(1000));
});

test("texts that JSON.parse reads are not refused, and every beginning of one is", () => {
  fc.assert(
    fc.property(jsonText, fc.nat(), (text, length) => {
      expectSame(text);
      expectSame(text.slice(0, length % (text.length + 1)));
    }),
    { numRuns: runs(1000) },
  );
  fc.assert(fc.property(fc.string(), (text) => void expectSame(text)));
});

test("a text may nest as deep as it will", () => {
  const depth = 200_000;
  expect(firstSyntaxProblem("[".repeat(depth) + "]".repeat(depth))).toBeUndefined();
  expect(firstSyntaxProblem("[".repeat(depth))?.at).toBe(depth);
});

test.each([
  [" \n", "the file is empty", 0],
  ['{ "a": 1', "the document ends before it is complete", 8],
  ['{ "a"', "the document ends before it is complete", 5],
  ["{} {}", "the document has ended, but something follows", 3],
  ['{ "a": 1, }', "a comma must not stand before a closing bracket", 10],
  ["[1,]", "a comma must not stand before a closing bracket", 3],
  ["[1,}", "a comma must not stand before a closing bracket", 3],
  ["[,]", "a value must stand here", 1],
  ['{ "a": }', "a value must stand here", 7],
  ["[1 2]", "a comma must stand here", 3],
  ["[1}", "a closing bracket ] must stand here", 2],
  ['{ "a": 1]', "a closing brace } must stand here", 8],
  ['{ "a" 1 }', "a colon must stand here", 6],
  ["{ a: 1 }", "a key in double quotes must stand here", 2],
  ["{ 'a': 1 }", "a key in double quotes must stand here", 2],
  ["['a']", "a value that JSON does not know stands here (strings need double quotes)", 1],
  ["[True]", "a value that JSON does not know stands here (strings need double quotes)", 1],
  ["[1, // one", "comments are not allowed", 4],
  ["{ /* one */ }", "comments are not allowed", 2],
  ["[01]", "this number is not written as JSON writes numbers", 2],
  ["[-]", "this number is not written as JSON writes numbers", 1],
  ["[1.5.2]", "this number is not written as JSON writes numbers", 4],
  ["[1.]", "this number is not written to its end", 1],
  ["[1e+]", "this number is not written to its end", 1],
  ['["a', "this string is not closed", 1],
  ['["a\n"]', "this string is not closed", 1],
  ['["a\\', "this string is not closed", 1],
  ['["a\tb"]', "a control character must be written as an escape, such as \\n", 3],
  ['["a\\x"]', "after a backslash this character is not allowed", 3],
  ['["a\\u12"]', "after \\u four hexadecimal digits must stand", 3],
])("of %j it is told that %s", (text, problem, at) => {
  expect(firstSyntaxProblem(text)).toEqual({ problem, at });
});
