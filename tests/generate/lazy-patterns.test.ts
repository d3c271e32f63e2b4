import { expect, test } from "vitest";
import { lazyPatterns } from "../../src/generate/lazy-patterns.ts";

const change = (source: string) => lazyPatterns(source, "module.ts");
/** What the functions of a module give, as it is and as it is changed. */
function results(source: string, call: string): unknown[] {
  return [source, change(source)].map((text) => new Function(`${text}\nreturn ${call};`)() as unknown);
}

test("a pattern without properties of Unicode stays as it is", () => {
  const source = "const digits = /[0-9]+/gu;\nfunction f(text) { return /\\s/u.test(text); }";
  expect(change(source)).toBe(source);
});

test("a literal in a function is made when it is first needed, and once", () => {
  const source = "function isLetter(text) { return /^\\p{L}\\/$/iu.test(text); }";
  expect(change(source)).toContain('(lazyPattern0 ??= RegExp("^\\\\p{L}\\\\/$", "iu"))');
  expect(change(source)).not.toMatch(/\/\^\\p/);
  expect(results(source, '["a/", "1/", "é/"].map(isLetter)')).toEqual([
    [true, false, true],
    [true, false, true],
  ]);
});

test("a global or sticky literal is made anew at each call, because it keeps a place", () => {
  const source = `function pairs(text) {
    const letters = /\\p{L}/gu;
    const first = letters.exec(text);
    return first === null ? [] : [first[0], ...pairs(text.slice(letters.lastIndex))];
  }`;
  expect(change(source)).toContain('RegExp("\\\\p{L}", "gu")');
  expect(change(source)).not.toContain("??=");
  const letters = ["a", "b", "c"];
  expect(results(source, 'pairs("a1b2c")')).toEqual([letters, letters]);
});

test("a constant of the module becomes a function, and its place is shared as before", () => {
  const source = `const LETTER = /\\p{L}/gu;
const rows = { LETTER: 1 };
function next(text) { LETTER.lastIndex = 1; return text.replace(LETTER, "_") + LETTER.lastIndex + rows.LETTER; }`;
  expect(change(source)).not.toMatch(/= \/\\p/);
  expect(results(source, 'next("abc")')).toEqual(["___01", "___01"]);
});

test.each([
  ["exported", "export const LETTER = /\\p{L}/u;\nfunction f(text) { return LETTER.test(text); }"],
  ["used as the module loads", "const LETTER = /\\p{L}/u;\nconst isOne = LETTER.test('a');"],
  ["one of a list", "const letters = [/\\p{L}/u];"],
  ["shadowed", "const LETTER = /\\p{L}/u;\nfunction f(LETTER) { return LETTER.test('a'); }"],
  ["passed on by its name", "const LETTER = /\\p{L}/u;\nfunction f() { return { LETTER }; }"],
  ["of a class", "class A { static letter = /\\p{L}/u; }"],
])("a constant that is %s stays as it is", (_, source) => {
  expect(change(source).trim()).toBe(source);
});
