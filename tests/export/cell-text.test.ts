import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvLine } from "../../src/export/csv-text.ts";
import { textOfCell, unguarded } from "../../src/export/cell-text.ts";
import { allTables } from "../../src/export/tables.ts";
import { runs } from "../support/number-of-runs.ts";

const statements = allTables().find(({ name }) => name === "statements")!;
const content = statements.columns.find(({ name }) => name === "content")!;
const acts = statements.columns.find(({ name }) => name === "acts")!;

test.each([
  ["=1+1", "\\=1+1"],
  ["-", "\\-"],
  ["@SUM(A1)", "\\@SUM(A1)"],
  ["\tTab", "\\\tTab"],
  ["He said: no; =1", "\\He said: no; \\=1"],
  ["two\r\nlines", "\\two\\u000d\nlines"],
  ["ends with a space ", "\\ends with a space\\u0020"],
  ["C:\\new", "C:\\new"],
  ["\\new", "\\\\\\new"],
  ["", "\\"],
  ["NA", "\\NA"],
  ["1.0", "\\1.0"],
  ["November 15", "\\November 15"],
  ["15. Nov. 2024", "\\15. Nov. 2024"],
  ["17:15", "\\17:15"],
  ["٤ مارس", "\\٤ مارس"],
  ["\ud800", "\\\\ud800"],
])("the text %j is written as the cell %j, and read as it was", (text, cell) => {
  expect(textOfCell(text, content)).toBe(cell);
  expect(unguarded(cell)).toBe(text);
});

test.each([
  "A sentence, with commas.",
  "2024",
  "“Quoted”",
  "a-b",
  "She named 4 towns and 2 rivers.",
  "¿Qué?",
  "'tis",
])("the text %j is written as it is", (text) => expect(textOfCell(text, content)).toBe(text));

test("a date in a field for dates is written as it is, so that programs read it as one", () => {
  const sources = allTables().find(({ name }) => name === "sources")!;
  const publishedOn = sources.columns.find(({ name }) => name === "publishedOn")!;
  expect(textOfCell("2024-11-15", publishedOn)).toBe("2024-11-15");
});

test("a date in a field for dates is written as it is, so that programs read it as one; a time is not", () => {
  const sources = allTables().find(({ name }) => name === "sources")!;
  const publishedOn = sources.columns.find(({ name }) => name === "publishedOn")!;
  expect(textOfCell("2024-11-15", publishedOn)).toBe("2024-11-15");
  expect(textOfCell("2024-11-15T10:29", publishedOn)).toBe("\\2024-11-15T10:29");
});

test("nothing in a line is a formula, whatever separates cells for the program that reads it", () => {
  const bits = [..."=+-@ \t;,\n\r\"'\\|a", "=1+1", '"=', ';"-', "cmd|'/C calc'!A0", "＝1"];
  const text = fc.string({ unit: fc.constantFrom(...bits), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, fc.array(text), fc.constantFrom(",", ";", "\t"), (free, list, delimiter) => {
      const row = statements.columns.map((column) =>
        column === content ? free : column === acts ? list : column.type === "integer" ? 1 : undefined,
      );
      const { data } = Papa.parse<string[]>(csvLine(statements, row), { delimiter });
      for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
    { numRuns: runs(5000) },
  );
});
