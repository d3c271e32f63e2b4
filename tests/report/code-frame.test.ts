import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { codeFrame } from "../../src/cli/report/code-frame.ts";
import { TextLines } from "../../src/cli/report/text-lines.ts";
import { textReport } from "../../src/cli/report/text-report.ts";
import { validateText } from "../../src/validate/validate-text.ts";

/** The frame of the words in a text, the first time that they occur. */
async function frameOf(text: string, words: string): Promise<string[]> {
  const before = text.slice(0, text.indexOf(words));
  const line = before.split("\n").length;
  const column = Array.from(before.slice(before.lastIndexOf("\n") + 1)).length + 1;
  const offset = Array.from(before).length;
  const length = Array.from(words).length;
  const frame = await codeFrame(
    new TextLines(text),
    { line, column, offset },
    { line, column: column + length, offset: offset + length },
    0,
  );
  return frame.split("\n");
}

const GUTTER = "> 1 | ".length;

describe("carets", () => {
  test.each<[string, string, number]>([
    ["nothing", "", 0],
    ["Latin letters", "Malmö", 5],
    ["an emoji", "😀", 2],
    ["a family in one emoji", "👨‍👩‍👧", 2],
    ["a flag", "🇺🇳", 2],
    ["Chinese", "会谈", 4],
    ["Japanese in half width", "ｶｲﾀﾞﾝ", 5],
    ["Latin in full width", "ＡＢ", 4],
    ["Korean", "통화", 4],
    ["letters beyond the first plane", "𐌰𐌱", 2],
    ["combining marks", "e\u0301a\u0308\u0323", 2],
    ["tabs", "\t\t", 8],
    ["Hebrew", "שיחה", 4],
    ["Arabic", "مكالمة", 6],
    ["Devanagari", "वार्ता", 4],
    ["an escape that would colour the terminal", "\u001b[31m", 10],
    ["a character that would turn the line", "\u202e", 6],
    ["half a surrogate pair", "\ud800", 6],
  ])("are under their words behind %s", async (_, before, columns) => {
    const [line, carets] = await frameOf(`${before}, "inderect", "and more"`, '"inderect"');
    expect(carets).toBe(`    | ${" ".repeat(columns + 2)}^^^^^^^^^^`);
    expect(line).toContain('"inderect", "and more"');
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]|\p{Surrogate}/u);
  });

  test("are as wide as their words", async () => {
    const [, carets] = await frameOf('{ "名": "会谈😀" }', '"会谈😀"');
    expect(carets).toBe(`    | ${" ".repeat(8)}^^^^^^^^`);
  });

  test("are one where nothing is marked", async () => {
    const place = { line: 1, column: 3, offset: 2 };
    const frame = await codeFrame(new TextLines("{ }"), place, place, 0);
    expect(frame).toBe("> 1 | { }\n    |   ^");
  });

  test("reach to the end of the line where what is marked goes on below", async () => {
    const lines = new TextLines('{\n  "calls": [\n    1\n  ]\n}\n');
    const frame = await codeFrame(
      lines,
      { line: 2, column: 12, offset: 13 },
      { line: 4, column: 4, offset: 24 },
      0,
    );
    expect(frame).toBe('  1 | {\n> 2 |   "calls": [\n    |            ^\n  3 |     1');
  });
});

describe("lines", () => {
  test("are numbered as in the file, to the same width, without their carriage returns", async () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join("\r\n");
    expect(await frameOf(text, "line 9")).toEqual([
      "   8 | line 8",
      ">  9 | line 9",
      "     | ^^^^^^",
      "  10 | line 10",
    ]);
  });

  test("that do not exist are not shown", async () => {
    expect(await frameOf("only\n", "only")).toEqual(["> 1 | only", "    | ^^^^"]);
  });

  test.each([
    ["ASCII", "x"],
    ["wide letters", "会"],
    ["emoji", "😀"],
    ["marks without a width", "e\u0301\u0323\u0308"],
    ["escapes", "\u001b"],
  ])("that are long are cut to what is around the words, and say where: %s", async (_, filling) => {
    const long = filling.repeat(1_000);
    const both = await frameOf(`${long} "words" ${long}\n${long}`, '"words"');
    const [line = "", carets = "", below = ""] = both;
    expect(line).toMatch(/^> 1 \| ….* "words" .*…$/);
    expect(below).toMatch(/^ {2}2 \| .*…$/);
    expect(carets).toMatch(/^ {4}\| +\^{7}$/);
    for (const each of both) expect(Array.from(each).length).toBeLessThan(500);
    expect((await frameOf(`"words" ${long}`, '"words"'))[0]).toMatch(/^> 1 \| "words" .*…$/);
    expect((await frameOf(`${long} "words"`, '"words"'))[0]).toMatch(/^> 1 \| ….* "words"$/);
  });

  test("that are long show the words in the same column as their carets", async () => {
    const [line = "", carets = ""] = await frameOf(
      `${"x, ".repeat(500)}"words"${", x".repeat(500)}`,
      '"words"',
    );
    expect(carets.indexOf("^")).toBe(line.indexOf('"words"'));
    expect(line.length).toBeLessThanOrEqual(GUTTER + 112);
  });

  test("show the beginning of words that are too long themselves", async () => {
    const [line = "", carets = ""] = await frameOf(
      `{ "title": "${"word ".repeat(100)}" }`,
      `"${"word ".repeat(100)}"`,
    );
    expect(line).toMatch(/^> 1 \| \{ "title": "word .*…$/);
    expect(carets).toBe(`    | ${" ".repeat(11)}${"^".repeat(99)}`);
    expect(line.indexOf("…")).toBe(carets.length);
  });
});

describe("the work for a report of one long line", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** How much of the text is read for the report of so many diagnostics, and how many times it is indexed. */
  async function workFor(count: number, filling: string): Promise<{ read: number; indexed: number }> {
    const dataset = JSON.parse(readFileSync("examples/minimal.json", "utf8"));
    const [call] = dataset.calls;
    const [statement] = call.statements;
    call.statements = Array.from({ length: count }, (_, index) => ({
      ...statement,
      id: `statement-${index}`,
      content: filling,
      mode: "inderect",
    }));
    const text = JSON.stringify(dataset);
    const { ok, checked, diagnostics } = validateText(text);
    expect(diagnostics).toHaveLength(count);
    const spy = vi.spyOn(TextLines.prototype, "read");
    await textReport([{ file: "long.json", ok, checked, diagnostics, text }]);
    const read = spy.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
    const indexed = new Set(spy.mock.contexts).size;
    spy.mockRestore();
    return { read, indexed };
  }

  test.each([
    ["ASCII", "The bridge is to open again."],
    ["emoji", "The bridge 🌉 is to open again."],
  ])("grows with the number of diagnostics, not with its square: %s", async (_, filling) => {
    const small = await workFor(50, filling);
    const large = await workFor(400, filling);
    expect(small.indexed).toBe(1);
    expect(large.indexed).toBe(1);
    expect(large.read / small.read).toBeCloseTo(8, 0);
    expect(large.read / 400).toBeLessThan(500);
  });
});
