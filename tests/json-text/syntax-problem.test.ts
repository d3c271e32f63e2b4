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

/**
 * What may stand between the place that is told and the one that `jsonc-parser` names: a comma too many, the end of a text
 * or of a line behind which something is missing, the key or number that goes wrong later on.
 */
const BETWEEN = /^(?:"(?:[^"\\]|\\.)*|[-+.\w:]*)"?[ \t\n\r]*,?[ \t\n\r]*$/;

/** That a text is refused exactly where `JSON.parse` refuses it, and at or just before the place that `jsonc-parser` names. */
function expectSame(text: string): boolean {
  const found = firstSyntaxProblem(text);
  expect(found === undefined).toBe(isJson(text));
  if (!found) return false;
  expect(found.at).toBeGreaterThanOrEqual(0);
  expect(found.at).toBeLessThanOrEqual(text.length);
  const { start, end } = firstErrorIn(text);
  if (text.trim() === "") expect(found).toEqual({ problem: "there is nothing in it", at: 0 });
  else if (found.at > start) {
    // Of what is wrong within a string or number, the very character is named rather than the whole.
    expect(found.at).toBeLessThanOrEqual(end);
    expect(text[start]).toMatch(/["\d-]/);
  } else expect(text.slice(found.at, start)).toMatch(BETWEEN);
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

test.each<[text: string, problem: string, at: number, advice?: string]>([
  [" \n", "there is nothing in it", 0],
  ['{ "a": 1', "the document ends before it is complete", 8, "write } at its end"],
  ['{ "a": [{ "b": 1\n\n', "the document ends before it is complete", 16, "write }]} at its end"],
  ['{ "a"', "the document ends before it is complete", 5, "cut off"],
  ["{} {}", "a second document follows", 3, ".ndjson"],
  ["{}}", "this bracket closes nothing", 2, "Delete it"],
  ['"a": 1', "a key stands outside of an object", 0, "{"],
  ["{} end", "the document has ended, but something follows", 3, "Delete"],
  ['{ "a": 1, }', "a comma must not stand before a closing bracket", 8, "Delete it"],
  ["[1,\n]", "a comma must not stand before a closing bracket", 2, "Delete it"],
  ["[1,}", "a comma must not stand before a closing bracket", 2, "Delete it"],
  ["[1,,2]", "two commas stand in a row", 3, "Delete"],
  ["[,]", "a value must stand here", 1, "delete the comma"],
  ['{ "a": }', "a value must stand here", 7],
  ["[1 2]", "a comma must stand here", 2],
  ['{ "a": "b"\n  "c": 1 }', "a comma must stand here", 10],
  ['{ "a": "b" "c": 1 }', "a comma must stand here", 10],
  ['["b" "c"]', "a comma must stand here", 4],
  ['["b" true]', "a comma must stand here", 4],
  ['{ "a": 1; }', "a comma must stand here", 8, "Write ,"],
  ['{ "a": "b" + "c" }', "texts cannot be joined with +", 11, "one text"],
  ['{ "a": "b": 1 }', "a colon must stand only between a key and its value", 10],
  ['{ "a": 1,000 }', "a comma stands within a number", 8, "without it"],
  ["[\n1}", "a closing bracket ] must stand here", 3, "The [ of line 1"],
  ['{\n\n"b": { "a": 1]', "a closing brace } must stand here", 16, "The { of line 3"],
  ['{ "a" 1 }', "behind this key a colon and a value must stand", 2],
  ['{ "a" = 1 }', "a colon must stand here", 6, "Write :"],
  ["{ a: 1 }", 'a key must stand here, between two "', 2, 'Write "a"'],
  ["{ 'a': 1 }", "a key must stand between two \", not behind '", 2, 'Write "a"'],
  ["{ „a“: 1 }", 'a key must stand between two ", not behind „', 2, 'Write "a"'],
  ["['a']", "a text must stand between two \", not behind '", 1, 'Write "a"'],
  ["[«a»]", 'a text must stand between two ", not behind «', 1],
  ["[「a」]", 'a text must stand between two ", not behind 「', 1],
  ['["a”,\n"b"]', 'this text ends with ” rather than with "', 3, 'Write "'],
  ["[telephone]", "this text has no quotation marks", 1, 'Write "telephone"'],
  ["[Звонок двух]", "this text has no quotation marks", 1, 'Write "Звонок двух"'],
  ["[True]", "True is not a value of JSON", 1, "Write true"],
  ["[None]", "None is not a value of JSON", 1, "leave out the key"],
  ["[undefined]", "undefined is not a value of JSON", 1, "leave out the key"],
  ["[-Infinity]", "-Infinity is not a value of JSON", 1, "leave out the key"],
  ["[N/A]", "N/A is not a value of JSON", 1, "leave out the key"],
  ["[1, // one", "comments are not allowed", 4, '"note"'],
  ["{ /* one */ }", "comments are not allowed", 2, '"note"'],
  ["{ # one\n}", "comments are not allowed", 2, '"note"'],
  ["[01]", "01 is not a number as JSON writes it", 1, "Write 1."],
  ["[.5]", ".5 is not a number as JSON writes it", 1, "Write 0.5."],
  ["[+5]", "+5 is not a number as JSON writes it", 1, "Write 5."],
  ["[1_000]", "1_000 is not a number as JSON writes it", 1, "Write 1000."],
  ["[2031-03-04]", "2031-03-04 is not a number as JSON writes it", 1, 'write "2031-03-04"'],
  ["[17:15]", "17:15 is not a number as JSON writes it", 1, 'write "17:15"'],
  ["[-]", "- is not a number as JSON writes it", 1],
  ["[1.]", "1. is not a number as JSON writes it", 1, "Write 1."],
  ['["a', "the document ends within this text: it was cut off", 1, "Get the whole of it"],
  ['["a]', "this text has no closing quotation mark", 1, 'Write "'],
  ['{"a": "b,\n"c": 1}', "this text has no closing quotation mark", 6, 'Write "'],
  ['["a\nb"]', "a line ends within a text", 3, "\\n"],
  ['["a\rb"]', "a line ends within a text", 3, "\\n"],
  ['["a\\\nb"]', "a line ends within a text", 3, "\\n"],
  ['["a\\', "the document ends within this text: it was cut off", 1, "Get the whole of it"],
  ['["a\tb"]', "a tab stands within a text", 3, "\\t"],
  ['["a\u0007b"]', "a control character (U+0007) stands within a text", 3, "\\u0007"],
  ['["a\\x41"]', "JSON does not know this escape", 3, "\\u0041"],
  ['["a\\\'"]', "JSON does not know this escape", 3, "Write ' alone"],
  ['["C:\\dir"]', "JSON does not know this escape", 4, "\\\\"],
  ['["a\\u12"]', "after \\u four hexadecimal digits must stand", 3, "four digits"],
  ['["\\U0001F600"]', "after \\u four hexadecimal digits must stand", 2, "itself"],
  ["[1\u00a0]", "a character that cannot be seen stands here, a no-break space (U+00A0)", 2, "plain space"],
  ["[1\u2028]", "a character that cannot be seen stands here, a line separator (U+2028)", 2, "plain space"],
  ["[\u200f1]", "a character that cannot be seen stands here, a right-to-left mark (U+200F)", 1, "Delete"],
  ["[1，2]", "， stands here, which only looks like ,", 2, "Write ,"],
  ["[1، 2]", "، stands here, which only looks like ,", 2, "Write ,"],
  ['{ "a"：1 }', "： stands here, which only looks like :", 5, "Write :"],
  ["```json\n{}\n```", "it begins with a Markdown fence", 0, "Delete the fence"],
  ["{}\n```", "a Markdown fence follows", 3, "Delete"],
  ["Note: here it is.\n\n```json\n{}\n```", "words stand before the data", 0, "Markdown fence"],
  ['Вот данные:\n{ "a": 1 }', "words stand before the data", 0, "before the {"],
  ["var call = {};", "words stand before the data", 0, "before the {"],
  ["<!doctype html>", "it looks like a page of HTML or XML", 0],
  ["id: minimal\ntitle: One call", "it looks like YAML", 0, "Convert"],
])("of %j it is told that %s", (text, problem, at, advice = "") => {
  const found = firstSyntaxProblem(text);
  expect(found).toMatchObject({ problem, at });
  expect(found?.advice ?? "").toContain(advice);
});

/** A quotation mark within a text that was not escaped: the first one, by its place. */
test.each([
  ['{ "content": "She said »no« and "yes" to him." }', '"yes'],
  ['{ "content": ""Reopen," she said." }', '"Reopen'],
  ['{ "a": 1, "content": "the so-called "bridge"", "b": 1 }', '"bridge'],
  ['{ "content": "She said no", he wrote, "and left." }', '", he wrote'],
  ['{ "content": "Он сказал: "нет"" }', '"нет'],
  ['{ "content": "היא אמרה "לא" ושתקה" }', '"לא'],
  ['{ "content": "他说"好"。" }', '"好'],
  ['{ "content": "उसने कहा "नहीं" और" }', '"नहीं'],
  ['{ "content": "say "12 tons" of grain" }', '"12'],
  ['["He said "no" to", "b"]', '"no'],
])("in %j the mark that must be escaped is found", (text, mark) => {
  const found = firstSyntaxProblem(text);
  expect(found?.problem).toBe("the text ends at this quotation mark, but goes on behind it");
  expect(found?.advice).toContain('\\"');
  expect(found?.at).toBe(text.indexOf(mark));
});
