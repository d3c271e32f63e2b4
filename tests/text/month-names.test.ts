import { expect, test } from "vitest";
import { monthNames, monthsNamedIn } from "../../src/text/month-names.ts";

/** The names of months as the platform has them, in both forms. */
function fromPlatform(language: string): readonly string[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2031, month, 4);
    return [{}, { day: "numeric" } as const].map((more) =>
      new Intl.DateTimeFormat(language, { timeZone: "UTC", calendar: "gregory", month: "long", ...more })
        .formatToParts(day)
        .find(({ type }) => type === "month")!
        .value.toLowerCase(),
    );
  });
}

test.each([
  "en",
  "en-GB",
  "en-us",
  "en-AU",
  "en-IN",
  "en-ZA",
  "en-001",
  "en-150",
  "en-Shaw",
  "de",
  "uk",
  "ar",
])("months in %s have the names of the platform", (language) => {
  const unique = (names: readonly (readonly string[])[]) => names.map((each) => [...new Set(each)]);
  expect(unique(monthNames(language))).toEqual(unique(fromPlatform(language)));
});

test("a language that nobody knows has none", () => {
  expect(monthNames("tlh")).toEqual([]);
  expect(monthNames("no tag")).toEqual([]);
});

test("finds the months that a text names", () => {
  expect([...monthsNamedIn("From 4 March to May", ["en"])]).toEqual([3, 5]);
  expect([...monthsNamedIn("Am 4. März", ["en", "de"])]).toEqual([3]);
  expect([...monthsNamedIn("Marching on", ["en"])]).toEqual([]);
});
