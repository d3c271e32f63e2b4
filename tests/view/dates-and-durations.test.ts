import { describe, expect, test } from "vitest";
import { durationWords } from "../../src/view/duration-words.ts";
import { edtfInSentence, edtfWords } from "../../src/view/edtf-words.ts";
import { languageWords } from "../../src/view/language-words.ts";

describe("dates are written as people write them", () => {
  test.each([
    ["2024", "2024", "in 2024"],
    ["2024-06", "June 2024", "in June 2024"],
    ["2024-11-15", "15 November 2024", "on 15 November 2024"],
    ["2024-11-05", "5 November 2024", "on 5 November 2024"],
    ["2024-06~", "about June 2024", "at this time: about June 2024"],
    ["2024-11-15?", "perhaps 15 November 2024", "at this time: perhaps 15 November 2024"],
    ["2024%", "perhaps about 2024", "at this time: perhaps about 2024"],
    ["2024-11-XX", "November 2024, the day not known", "at this time: November 2024, the day not known"],
    ["2024-XX-XX", "2024, the day and the month not known", undefined],
    ["XXXX-03-28", "28 March, the year not known", "on 28 March, the year not known"],
    ["XXXX", "an unknown date", undefined],
    ["XXXX-XX-XX", "an unknown date", undefined],
    ["202X", "202X, X for a digit not known", undefined],
    ["2024-11-1X", "1X November 2024, X for a digit not known", undefined],
    ["2024-11-15T10:29", "15 November 2024, 10:29", "on 15 November 2024, 10:29"],
    ["2024-11-15T10:29:30Z", "15 November 2024, 10:29:30 (UTC)", undefined],
    ["2024-11-15T10:29+02:00", "15 November 2024, 10:29 (UTC+02:00)", undefined],
    ["2024-11-15/..", "15 November 2024 or later", "at this time: 15 November 2024 or later"],
    ["../2031-05-31", "31 May 2031 or earlier", "at this time: 31 May 2031 or earlier"],
    ["2024-11/", "from November 2024, to an end that is not known", undefined],
    ["/2024-11", "until November 2024, from a beginning that is not known", undefined],
    [
      "2022-12/2024-11-15",
      "from December 2022 to 15 November 2024",
      "from December 2022 to 15 November 2024",
    ],
  ])("%s", (edtf, words, inSentence) => {
    expect(edtfWords(edtf)).toBe(words);
    if (inSentence !== undefined) expect(edtfInSentence(edtf)).toBe(inSentence);
  });

  test("with the day of the week, where one is printed", () => {
    expect(edtfInSentence("2031-05-16", "friday")).toBe("on Friday, 16 May 2031");
    expect(edtfWords("2031-05", "friday")).toBe("May 2031, a Friday");
  });
});

describe("durations are written as people write them", () => {
  test.each([
    ["PT17M6S", undefined, "17 minutes 6 seconds"],
    ["PT1H", undefined, "1 hour"],
    ["PT1H30M", "about", "about 1 hour 30 minutes"],
    ["PT6M", "at-least", "at least 6 minutes"],
    ["P2Y", "about", "about 2 years"],
    ["P1Y6M1D", undefined, "1 year 6 months 1 day"],
    ["P3W", "at-most", "at most 3 weeks"],
    ["PT6H", undefined, "6 hours"],
  ])("%s %s", (duration, bound, words) => {
    expect(durationWords(duration, bound)).toBe(words);
  });
});

test.each([
  ["el", "Greek"],
  ["und", "a language that is not determined"],
  ["und-x-fill-in", "a language that is not determined"],
  ["abcd", "abcd"],
])("the language %s is called %s", (tag, words) => {
  expect(languageWords(tag)).toBe(words);
});
