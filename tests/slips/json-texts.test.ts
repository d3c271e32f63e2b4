import { validateText } from "leader-calls";
import { describe, expect, test } from "vitest";
import { exampleText } from "../support/examples.ts";

/** The smallest example as text, with one stretch of it written otherwise. */
function edited(from: string, to: string): string {
  const text = exampleText("minimal");
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

const id = '"id": "minimal"';
const content = '"content": "Sudmark should open the Lenne bridge again."';

interface Row {
  readonly title: string;
  readonly text: () => string | Uint8Array;
  readonly code: string;
  /** Line and column; of what is as a whole another kind of file there is none. */
  readonly at?: readonly [line: number, column: number] | undefined;
  /** A stretch of the text in front of which it is told. */
  readonly before?: string;
  readonly says: readonly (string | RegExp)[];
}

const notJson = (title: string, text: () => string, before: string, ...says: (string | RegExp)[]): Row => ({
  title,
  text,
  before,
  code: "structure/not-json",
  says,
});

const encoded = (encode: (text: string) => Uint8Array) => () => encode(exampleText("minimal"));
const utf16 = (text: string) => Buffer.from(text, "utf16le");
/** An encoding of one byte a character, for what Latin letters need. */
const latin = (text: string) => Buffer.from(text, "latin1");
const notUtf8 = (
  title: string,
  text: () => Uint8Array,
  at: Row["at"],
  ...says: (string | RegExp)[]
): Row => ({ title, text, at, code: "structure/not-utf8", says });

const rows: readonly Row[] = [
  notJson(
    "a quotation mark within a text",
    () => edited(content, '"content": "The "Lenne" bridge should be opened again."'),
    '"Lenne',
    'write \\"',
  ),
  notJson(
    "a quotation mark within a text in Cyrillic",
    () => edited(content, '"content": "Открыть мост "Ленне" снова."'),
    '"Ленне',
    'write \\"',
  ),
  notJson(
    "a quotation mark within a text in Hebrew",
    () => edited(content, '"content": "לפתוח את גשר "לנה" מחדש"'),
    '"לנה',
    'write \\"',
  ),
  notJson(
    "a trailing comma",
    () => `${exampleText("minimal").trimEnd().slice(0, -1).trimEnd()},\n}`,
    ",\n}",
    "comma",
    "Delete it",
  ),
  notJson("single quotation marks", () => edited(id, "'id': 'minimal'"), "'id'", 'Write "id".'),
  notJson(
    "typographic quotation marks",
    () => edited(id, '"id": “minimal”'),
    "“minimal",
    'must begin with "',
  ),
  notJson("a comma forgotten", () => edited(`${id},`, id), ' "title"', "a comma is missing here"),
  notJson("a comment", () => edited(id, `/* ours */ ${id}`), "/* ours", "comments", "note"),
  notJson("NaN", () => edited('"start": 0', '"start": NaN'), "NaN", "leave the key out"),
  notJson("undefined", () => edited(id, '"id": undefined'), "undefined", "leave the key out"),
  notJson("Python's None", () => edited(id, '"id": None'), "None", "leave the key out"),
  notJson("Python's True", () => edited(id, '"id": True'), "True", "Write true."),
  notJson(
    "a date without quotation marks",
    () => edited('"2031-03-04"', "2031-03-04"),
    "2031-03-04",
    '"2031-03-04"',
  ),
  notJson(
    "a line end within a text",
    () => edited(content, '"content": "The Lenne bridge\nshould be opened again."'),
    "\nshould",
    "\\n",
  ),
  notJson(
    "a tab within a text",
    () => edited(content, '"content": "The Lenne\tbridge should be opened again."'),
    "\tbridge",
    "\\t",
  ),
  notJson(
    "a no-break space between key and value",
    () => edited(id, '"id":\u00a0"minimal"'),
    '\u00a0"minimal',
    "U+00A0",
  ),
  notJson("a comma of Chinese", () => edited(`${id},`, `${id}，`), "，", "Write ,"),
  notJson(
    "the last brace forgotten",
    () => exampleText("minimal").trimEnd().slice(0, -1),
    "",
    "write } at its end",
  ),
  notJson("two documents", () => `${exampleText("minimal")}{}`, "{}", "one dataset per file"),
  notJson("an empty file", () => "", "", "it is empty"),
  notJson(
    "a Markdown fence",
    () => `\`\`\`json\n${exampleText("minimal")}\`\`\`\n`,
    "```json",
    "Delete the fence",
  ),
  notJson(
    "words before the data",
    () => `Here is the dataset you asked for:\n\n${exampleText("minimal")}`,
    "Here is",
    "Delete everything before the {",
  ),
  notJson(
    "words and a fence before the data",
    () => `以下是数据：\n\`\`\`json\n${exampleText("minimal")}\`\`\`\n`,
    "以下是",
    "Markdown fence",
  ),
  {
    title: "a slip in a file whose lines end with carriage returns alone",
    text: () => edited('"language"', '"langage"').replaceAll("\n", "\r"),
    code: "structure/unknown-key",
    at: [3, 3],
    says: ["language"],
  },
  notUtf8("UTF-16 without a mark", encoded(utf16), undefined, "UTF-16 (little-endian)"),
  notUtf8(
    "UTF-16 without a mark, big-endian",
    encoded((text) => utf16(text).swap16()),
    undefined,
    "UTF-16 (big-endian)",
  ),
  notUtf8(
    "UTF-16 with the mark of the other byte order",
    encoded((text) => Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16(text).swap16()])),
    undefined,
    /UTF-16 \(big-endian\), while its byte-order mark says that it is UTF-16 \(little-endian\)/,
  ),
  notUtf8(
    "UTF-32",
    encoded((text) =>
      Buffer.concat(Array.from(text, (letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0]))),
    ),
    undefined,
    "UTF-32",
  ),
  notUtf8(
    "Windows-1252",
    () => latin(edited('"title": "One call', '"title": "\xc4 call')),
    [2, 54],
    "Windows-1252",
    "0xC4",
    "Ä",
    "UTF-8",
  ),
  notUtf8(
    "Windows-1251",
    () => latin(edited('"title": "One call', '"title": "\xcc\xee\xf1\xf2 \xf7\xe5\xf0\xe5\xe7')),
    [2, 54],
    "Windows-1251",
    "UTF-8",
  ),
  notUtf8(
    "UTF-8 that was cut off within a letter",
    () => Buffer.from('{ "id": "é').subarray(0, -1),
    [1, 10],
    "cut off",
  ),
  notUtf8(
    "what gzip wrote",
    () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3),
    undefined,
    "gzip",
    "Unpack",
  ),
  notUtf8(
    "bytes that begin as a character does, and do not go on",
    () => latin('{ "id": "\xef\xbf!"'),
    [1, 10],
    "Windows-1251",
  ),
  notUtf8("what is not text", () => Uint8Array.of(0xde, 0xad, 0, 0xbe, 0xef), [1, 3], "not text"),
  notUtf8(
    "what a word processor wrote",
    () => latin("PK\u0003\u0004\xff\xfe"),
    undefined,
    "ZIP",
    "plain text",
  ),
];

describe("slips: texts that are no JSON", () => {
  test.each(rows.map((row) => [row.title, row] as const))("%s", (_, row) => {
    const text = row.text();
    const { diagnostics } = validateText(text);
    expect(diagnostics.map(({ code }) => code)).toEqual([row.code]);
    const [{ message, hint = "", start } = { message: "", start: undefined }] = diagnostics;
    for (const words of row.says) expect(`${message} ${hint}`).toMatch(words);
    if (row.before === undefined) {
      expect(start && [start.line, start.column]).toEqual(row.at);
    } else {
      const whole = String(text).trimEnd();
      expect(start?.offset).toBe(
        row.before === "" ? whole.length : [...whole.slice(0, whole.indexOf(row.before))].length,
      );
    }
  });

  test.each([
    ["lines that end with carriage returns alone", exampleText("minimal").replaceAll("\n", "\r")],
    ["U+2028 within a text", edited("One call,", "One\u2028call,")],
    [
      "quotation marks of other scripts within a text",
      edited(content, '"content": "„Lenne“ «Ленне» 「レンネ」 ”"'),
    ],
    ["escaped quotation marks", edited(content, '"content": "The \\"Lenne\\" bridge."')],
    ["a carriage return alone within a text", edited(content, '"content": "The Lenne\\rbridge."')],
    ["U+FFFD", edited("One call,", "One \ufffd call,")],
  ])("right: %s", (_, text) => {
    expect(validateText(text).diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(validateText(Buffer.from(text)).diagnostics).toEqual(validateText(text).diagnostics);
  });
});
