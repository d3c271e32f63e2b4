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
  if (text.trim() === "") expect(found).toEqual({ problem: "it is empty", at: 0 });
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
    { numRuns: runs(7500) },
  );
  expect(broken).toBeGreaterThan(runs(2500, 0));
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
  [" \n", "it is empty", 0],
  ['{ "a": 1', "the document ends before it is complete", 8, "write } at its end"],
  ['{ "a": [{ "b": 1\n\n', "the document ends before it is complete", 16, "write }]} at its end"],
  ['{ "a"', "the document ends before it is complete", 5, "cut off"],
  ["{} {}", "a second document follows", 3, ".ndjson"],
  ["{}}", "this closing bracket has no opening bracket", 2, "Delete it"],
  ['"a": 1', "there is a key outside an object", 0, "{"],
  ["{} end", "the document has ended, but something follows", 3, "Delete"],
  ['{ "a": 1, }', "there is a comma before a closing bracket", 8, "Delete it"],
  ["[1,\n]", "there is a comma before a closing bracket", 2, "Delete it"],
  ["[1,}", "there is a comma before a closing bracket", 2, "Delete it"],
  ["[1,,2]", "there are two commas in a row", 3, "Delete"],
  ["[,]", "a value is missing here", 1, "delete the comma"],
  ['{ "a": }', "a value is missing here", 7],
  ["[1 2]", "a comma is missing here", 2],
  ['{ "a": "b"\n  "c": 1 }', "a comma is missing here", 10],
  ['{ "a": "b" "c": 1 }', "a comma is missing here", 10],
  ['["b" "c"]', "a comma is missing here", 4],
  ['["b" true]', "a comma is missing here", 4],
  ['{ "a": 1; }', "a comma is missing here", 8, "Write ,"],
  ['{ "a": "b" + "c" }', "texts cannot be joined with +", 11, "one text"],
  ['{ "a": "b": 1 }', "a colon is only allowed between a key and its value", 10],
  ['{ "a": 1,000 }', "there is a comma in a number", 8, "without the comma"],
  ["[\n1}", "a closing bracket ] is missing here", 3, "The [ in line 1"],
  ['{\n\n"b": { "a": 1]', "a closing brace } is missing here", 16, "The { in line 3"],
  ['{ "a" 1 }', "a colon and a value must follow this key", 2],
  ['{ "a" = 1 }', "a colon is missing here", 6, "Write :"],
  ["{ a: 1 }", 'a key in quotation marks (") is expected here', 2, 'Write "a"'],
  ["{ 'a': 1 }", "a key must begin with \", not with '", 2, 'Write "a"'],
  ["{ „a“: 1 }", 'a key must begin with ", not with „', 2, 'Write "a"'],
  ["['a']", "a text must begin with \", not with '", 1, 'Write "a"'],
  ["[«a»]", 'a text must begin with ", not with «', 1],
  ["[「a」]", 'a text must begin with ", not with 「', 1],
  ['["a”,\n"b"]', 'this text ends with ” instead of "', 3, 'Write "'],
  ["Ilse Varn rang him.\nShe was brief.", "it is plain text", 0, "begins with {"],
  ["telephone", "this text has no quotation marks", 0, 'Write "telephone"'],
  ["[telephone]", "this text has no quotation marks", 1, 'Write "telephone"'],
  ["[Звонок двух]", "this text has no quotation marks", 1, 'Write "Звонок двух"'],
  ["[True]", "True is not a JSON value", 1, "Write true"],
  ["[None]", "None is not a JSON value", 1, "leave the key out"],
  ["[undefined]", "undefined is not a JSON value", 1, "leave the key out"],
  ["[-Infinity]", "-Infinity is not a JSON value", 1, "leave the key out"],
  ["[N/A]", "N/A is not a JSON value", 1, "leave the key out"],
  ["[1, // one", "comments are not allowed", 4, '"note"'],
  ["{ /* one */ }", "comments are not allowed", 2, '"note"'],
  ["{ # one\n}", "comments are not allowed", 2, '"note"'],
  ["[01]", "01 is not a JSON number", 1, "Write 1."],
  ["[.5]", ".5 is not a JSON number", 1, "Write 0.5."],
  ["[+5]", "+5 is not a JSON number", 1, "Write 5."],
  ["[1_000]", "1_000 is not a JSON number", 1, "Write 1000."],
  ["[2031-03-04]", "2031-03-04 is not a JSON number", 1, 'write "2031-03-04"'],
  ["[17:15]", "17:15 is not a JSON number", 1, 'write "17:15"'],
  ["[-]", "- is not a JSON number", 1],
  ["[1.]", "1. is not a JSON number", 1, "Write 1."],
  ['["a', "the document was cut off within this text", 1, "Get the whole document"],
  ['["a]', "this text has no closing quotation mark", 1, 'Write a quotation mark (")'],
  ['{"a": "b,\n"c": 1}', "this text has no closing quotation mark", 6, 'Write a quotation mark (")'],
  ['["a\nb"]', "there is a line break in a text", 3, "\\n"],
  ['["a\rb"]', "there is a line break in a text", 3, "\\n"],
  ['["a\\\nb"]', "there is a line break in a text", 3, "\\n"],
  ['["a\\', "the document was cut off within this text", 1, "Get the whole document"],
  ['["a\tb"]', "there is a tab in a text", 3, "\\t"],
  ['["a\u0007b"]', "there is a control character (U+0007) in a text", 3, "\\u0007"],
  ['["a\\x41"]', "JSON does not know this escape", 3, "\\u0041"],
  ['["a\\\'"]', "JSON does not know this escape", 3, "Write ' alone"],
  ['["C:\\dir"]', "JSON does not know this escape", 4, "\\\\"],
  ['["a\\u12"]', "\\u must be followed by four hexadecimal digits", 3, "four digits"],
  ['["\\U0001F600"]', "\\u must be followed by four hexadecimal digits", 2, "itself"],
  ["[1\u00a0]", "there is an invisible character here, a no-break space (U+00A0)", 2, "ordinary space"],
  ["[1\u2028]", "there is an invisible character here, a line separator (U+2028)", 2, "ordinary space"],
  ["[\u200f1]", "there is an invisible character here, a right-to-left mark (U+200F)", 1, "Delete"],
  ["[1，2]", "this is ，, which only looks like ,", 2, "Write ,"],
  ["[1، 2]", "this is ،, which only looks like ,", 2, "Write ,"],
  ['{ "a"：1 }', "this is ：, which only looks like :", 5, "Write :"],
  ["```json\n{}\n```", "it begins with a Markdown fence", 0, "Delete the fence"],
  ["{}\n```", "a Markdown fence follows", 3, "Delete"],
  ["Note: here it is.\n\n```json\n{}\n```", "there are words before the data", 0, "Markdown fence"],
  ['Вот данные:\n{ "a": 1 }', "there are words before the data", 0, "before the {"],
  ["var call = {};", "there are words before the data", 0, "before the {"],
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
  expect(found?.problem).toBe("this quotation mark ends the text, but more words follow");
  expect(found?.advice).toContain('\\"');
  expect(found?.at).toBe(text.indexOf(mark));
});
