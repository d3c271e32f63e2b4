import fc from "fast-check";
import { expect, test } from "vitest";
import { englishMonths } from "../../src/text/month-names.ts";
import { printedFault } from "../../src/text/printed-date.ts";

const months = englishMonths.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const fields = { day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }) };
const day = fc.record({ ...fields, year: fc.constantFrom(2031, 2032) });
const two = (number: number) => String(number).padStart(2, "0");
const form = fc.record({
  before: fc.constantFrom("", "on ", "On ", "Tuesday, ", "on Tuesday ", "TUESDAY "),
  isDayFirst: fc.boolean(),
  year: fc.constantFrom("", " ", ", "),
  isCapital: fc.boolean(),
});
const printed = fc.tuple(day, form).map(([date, { before, isDayFirst, year, isCapital }]) => {
  const name = months[date.month - 1] ?? "";
  const month = isCapital ? name.toUpperCase() : name;
  const days = isDayFirst ? `${date.day} ${month}` : `${month} ${date.day}`;
  return { date, words: `${before}${days}${year && `${year}${date.year}`}` };
});

test("a day that is printed as most English texts do is judged as any other words are", () => {
  const languages = fc.constantFrom(["en"], ["en-GB", "de"], ["uk", "en"], ["fr"], []);
  const other = fc.option(day, { freq: 2 });
  fc.assert(
    fc.property(printed, other, languages, fc.boolean(), ({ date, words }, otherDate, spoken, isWhole) => {
      const { year, month, day } = otherDate ?? date;
      const value = `${year}-${two(month)}-${two(day)}`;
      const fault = (asPrinted: string) =>
        printedFault(value, { asPrinted, evidence: [], languages: spoken }, isWhole);
      // A comma at the end changes nothing of a date, but the words have not the common form any more.
      expect(fault(words)).toBe(fault(`${words},`));
    }),
  );
});
