import { expect, test } from "vitest";
import { cutsWord, dividedScripts } from "../../src/text/cuts-word.ts";

const IN_WORD = new RegExp(`^(?:(?!\\p{P})[${dividedScripts.join("")}\\p{N}\\p{M}])$`, "u");
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const EXTENDING = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

test("what is known of common letters and marks is what Unicode says of them", () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x3000; unit++) {
    const each = String.fromCharCode(unit);
    if (UNSEEN.test(each)) continue;
    for (const beside of [
      " ",
      "a",
      "Z",
      "_",
      "7",
      ".",
      ",",
      "\u201c",
      "\u2014",
      "\u00e9",
      "\u0436",
      "\u0628",
    ]) {
      for (const [before, after] of [
        [each, beside],
        [beside, each],
      ] as const) {
        const isCut = EXTENDING.test(after) || (IN_WORD.test(before) && IN_WORD.test(after));
        if (cutsWord(before + after, 1) !== isCut) wrong.push(JSON.stringify(before + after));
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["the end and the beginning are inside of nothing", "word", 4, false],
  ["a point between figures", "1.5", 1, true],
  ["a comma between figures of another script", "\u0661,\u0662", 2, true],
  ["a point behind a figure", "1. May", 1, false],
  ["a soft hyphen in a word", "un\u00adclear", 2, true],
  ["a soft hyphen before a blank", "un\u00ad clear", 3, false],
  ["a letter and its mark", "e\u0301 a", 1, true],
  ["two that a joiner makes one", "\u{1f468}\u200d\u{1f469}", 2, true],
])("%s", (_, text, at, isCut) => {
  expect(cutsWord(text, at)).toBe(isCut);
});
