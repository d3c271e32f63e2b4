import { expect, test } from "vitest";
import { weekdayNamedIn } from "../../src/text/weekday-names.ts";

test.each([
  ["on Tuesday", ["en"], "tuesday"],
  ["late on Tuesday evening", ["en"], "tuesday"],
  ["Tuesday, 4 March 2031", ["en-GB"], "tuesday"],
  ["last Tuesday", ["en"], "tuesday"],
  ["am Dienstag", ["de"], "tuesday"],
  ["Dienstag, den 4. März", ["de"], "tuesday"],
  ["mardi", ["fr"], "tuesday"],
  ["во вторник", ["ru"], "tuesday"],
  ["on Tuesday", ["de", "en"], "tuesday"],
])("%s, in %j, names a day of the week", (words, languages, weekday) => {
  expect(weekdayNamedIn(words, languages)).toBe(weekday);
});

test.each([
  ["two days after Tuesday", ["en"]],
  ["before Tuesday", ["en"]],
  ["since Tuesday", ["en"]],
  ["Tuesday or Wednesday", ["en"]],
  ["Tuesday night", ["en"]],
  ["Tuesdays", ["en"]],
  ["Tuesday … 17:15", ["en"]],
  ["zwei Tage nach Dienstag", ["de"]],
  ["on Tuesday", ["fr"]],
  ["on Tuesday", []],
  ["on Tuesday", ["zz-nonsense-!"]],
  ["4 March", ["en"]],
  ["", ["en"]],
])("%s, in %j, names none that is meant", (words, languages) => {
  expect(weekdayNamedIn(words, languages)).toBeUndefined();
});
