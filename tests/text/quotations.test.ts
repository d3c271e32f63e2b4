import { expect, test } from "vitest";
import { Quotations } from "../../src/text/quotations.ts";

const codePoints = Array.from({ length: 0x11_0000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);
const marks = codePoints
  .map((code) => String.fromCodePoint(code))
  .filter((each) => /\p{Quotation_Mark}/u.test(each));

test("every quotation mark of Unicode is one", () => {
  expect(marks.length).toBeGreaterThanOrEqual(30);
  // What opens with a single mark is a quotation only if it is closed, and an apostrophe closes it.
  const isOne = (mark: string) =>
    [`he said: ${mark}we will${mark} and left`, `he said: ${mark}we will' and left`].some(
      (text) => new Quotations(text).over(0, text.length).length > 0,
    );
  expect(marks.filter((mark) => !isOne(mark))).toEqual([]);
});

test("two commas open a quotation before a letter, in any script, and nowhere else", () => {
  const words = (text: string) =>
    new Quotations(text)
      .over(0, text.length)
      .map(({ wordsStart, wordsEnd }) => text.slice(wordsStart, wordsEnd));
  expect(words("he said ,,we will'' and left")).toEqual(["we will"]);
  expect(words("he said ,,,we will'' and left")).toEqual(["we will"]);
  expect(words("he said ,,𝔴e will'' and left")).toEqual(["𝔴e will"]);
  for (const none of [
    "a list,, and more",
    "a list,,",
    "a list,,,,",
    "in ,,2031",
    "a list,,\u2026 more",
    "a list,,\u3002",
    "in ,,\u0662",
  ])
    expect(words(none)).toEqual([]);
});
