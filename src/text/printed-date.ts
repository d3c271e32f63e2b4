import { englishMonths, isEnglish, monthsNamedIn } from "./month-names.ts";
import { numbersIn } from "./numbers-in.ts";
import type { WrittenNumber } from "./numbers-in.ts";

/** In what a date is not the one that is printed: another is printed there, or, of the first two, none. */
export type PrintedFault = "other-year" | "no-year" | "no-date" | "other-month" | "other-day";

/** Words that give a date. */
export interface PrintedDate {
  /** The words of the date alone, where they are known. */
  readonly asPrinted: string | undefined;
  /** The words around them that are evidence for the date. */
  readonly evidence: readonly string[];
  /** The languages that the words may be in. */
  readonly languages: readonly string[];
}

interface CalendarDate {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const DAY = 86_400_000;
const DATE = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T[^Z+]*?(Z|[+-][0-9:]+)?)?[?~%]?$/;
/** Times of day: their numbers are none of a date. */
const CLOCK =
  /(?<!\p{Nd})(?:\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?|\p{Nd}{1,2}(?:\.\p{Nd}{2})? ?(?:(?:a\.?m|p\.?m|o’clock|o'clock|Uhr|heures?|h|ч|час|часов|годин)(?!\p{L})|[時时點点시])(?:\p{Nd}{1,2}[分분]?)?|\p{Nd}{4} ?(?:hrs?|hours|h|UTC|GMT|Z)(?!\p{L}))/giu;
/** A month that is named by its number. */
const NUMBERED_MONTH = /(\p{Nd}{1,2}|[一二三四五六七八九十]{1,2}) ?[月월]/gu;
/** Longer evidence has numbers and names of months that are not those of the date. */
const LONGEST_WORDS = 80;

/**
 * What the printed words of a date show to be wrong with its value, so far as it can be known: by the numbers in them, in the
 * digits of any script, and by the names of months that the platform knows. Undefined where nothing is wrong, or where only a
 * reader could tell: words may spell out numbers, count by another calendar, or leave something out.
 *
 * @param isWhole Whether all of the value must be in the words, the year too.
 */
export function printedFault(
  value: string,
  printed: PrintedDate,
  isWhole: boolean,
): PrintedFault | undefined {
  const { asPrinted, evidence, languages } = printed;
  const key = [value, isWhole, asPrinted, ...evidence, ...languages].join("\n");
  if (kept.has(key)) return kept.get(key);
  const fault = findFault(value, printed, isWhole);
  if (kept.size >= KEPT) kept.clear();
  if (key.length <= LONGEST_KEPT) kept.set(key, fault);
  return fault;
}

/** How many dates are kept with what was found, and how long their words may be: records that come by the thousand repeat theirs. */
const [KEPT, LONGEST_KEPT] = [1000, 300];
const kept = /* @__PURE__ */ new Map<string, PrintedFault | undefined>();

/** Whether words print a day as most do, and rightly: "4 March 2031". All else takes patterns that an engine is slow to make. */
function isDayInEnglish(value: string, asPrinted = "", isWhole: boolean): boolean {
  const [, year, month, day] = DATE.exec(value) ?? [];
  const name = englishMonths[Number(month) - 1];
  const words = asPrinted.toLowerCase().replace(",", "");
  return [`${Number(day)} ${name}`, `${name} ${Number(day)}`].some(
    (date) => words === `${date} ${year}` || (!isWhole && words === date),
  );
}

function findFault(value: string, printed: PrintedDate, isWhole: boolean): PrintedFault | undefined {
  if (isDayInEnglish(value, printed.asPrinted, isWhole) && printed.languages.some(isEnglish))
    return undefined;
  const all = [...(printed.asPrinted === undefined ? [] : [printed.asPrinted]), ...printed.evidence];
  const own = (printed.asPrinted ?? printed.evidence.join("\n")).replace(CLOCK, " ");
  const dates = datesOf(value);
  const [date] = dates;
  if (!date || own.trim() === "") return undefined;
  const numbers = numbersIn(own.replace(NUMBERED_MONTH, " "));
  const known = numbersIn(all.join("\n").replace(NUMBERED_MONTH, " "));
  if (numbers.some(({ digits }) => digits > 4)) return undefined;
  const hasYear = known.some((number) => dates.some(({ year }) => isYear(number, year)));
  if (!hasYear && numbers.some((number) => isOtherYear(number, dates, own))) return "other-year";
  if (value.includes("/")) return undefined;
  return (
    (own.length > LONGEST_WORDS ? undefined : otherDay(own, numbers, known, dates, printed.languages)) ??
    (isWhole && !hasYear ? missing(own, numbers, known, date) : undefined)
  );
}

/** The days (months, years) that a value may mean where it is told: by a moment it is mostly two. */
function datesOf(value: string): CalendarDate[] {
  if (value.includes("/")) return value.split("/").flatMap(datesOf);
  const [, years, months, days, zone] = DATE.exec(value) ?? [];
  if (years === undefined) return [];
  const [year, month, day] = [Number(years), numberOf(months), numberOf(days)];
  if (zone === undefined || month === undefined || day === undefined) return [{ year, month, day }];
  return [0, -1, 1].map((by) => {
    const date = new Date(Date.UTC(year, month - 1, day) + by * DAY);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function isYear({ value, digits }: WrittenNumber, year: number): boolean {
  return value === year || (digits === 2 && value === year % 100);
}

/** Whether a number must be a year, and not one of these, counted as they are. */
function isOtherYear({ value, digits }: WrittenNumber, dates: readonly CalendarDate[], own: string): boolean {
  if (digits !== 4 || value < 1876 || value > 2199) return false;
  // Calendars of Ethiopia, India and Nepal have years of four digits too.
  const others = /\p{Script=Ethiopic}/u.test(own) ? [7, 8] : [56, 57, 78, 79];
  return dates.every(({ year }) => value !== year && !others.includes(Math.abs(value - year)));
}

/** Whether words name another month or day than these. */
function otherDay(
  own: string,
  numbers: readonly WrittenNumber[],
  known: readonly WrittenNumber[],
  dates: readonly CalendarDate[],
  languages: readonly string[],
): PrintedFault | undefined {
  const inNumbers = numericDate(own);
  if (inNumbers) {
    const fits = dates.some(({ month, day }) => {
      if (month === undefined) return true;
      const other = inNumbers[0] === month ? inNumbers[1] : inNumbers[0];
      return inNumbers.includes(month) && (day === undefined || day === other);
    });
    if (fits) return undefined;
    return dates.some(({ month }) => month !== undefined && inNumbers.includes(month))
      ? "other-day"
      : "other-month";
  }
  const months = monthsIn(own, languages);
  // "After the March summit" may be in April.
  if (months.size === 0 || !numbers.some(({ value }) => value > 0)) return undefined;
  const inMonth = dates.filter(({ month }) => month === undefined || months.has(month));
  if (inMonth.length === 0) return wordsIn(own) <= 5 ? "other-month" : undefined;
  const hasDay = inMonth.some(({ day }) => day === undefined || known.some(({ value }) => value === day));
  if (hasDay) return undefined;
  const days = numbers.filter(
    (number) =>
      number.digits <= 2 &&
      number.value >= 1 &&
      number.value <= 31 &&
      !dates.some(({ year }) => number.digits === 2 && number.value === year % 100),
  );
  return days.length === 1 ? "other-day" : undefined;
}

/** The day and the month of a date that is written in numbers only, in the order written: 4.3.2031, 2031/03/04. */
function numericDate(own: string): readonly number[] | undefined {
  const match =
    /(?<![\p{Nd}./-])(\p{Nd}{4})[./-](\p{Nd}{1,2})[./-](\p{Nd}{1,2})(?!\p{Nd})/u.exec(own) ??
    /(?<![\p{Nd}./-])(\p{Nd}{1,2})[./-] ?(\p{Nd}{1,2})[./-] ?\p{Nd}{2,4}(?!\p{Nd})/u.exec(own);
  if (!match) return undefined;
  return match
    .slice(-2)
    .flatMap((numeral) => numbersIn(numeral))
    .map(({ value }) => value);
}

function monthsIn(own: string, languages: readonly string[]): ReadonlySet<number> {
  const months = new Set(monthsNamedIn(own, languages));
  for (const [, numeral = ""] of own.matchAll(NUMBERED_MONTH))
    for (const { value } of numbersIn(numeral)) months.add(value);
  return months;
}

function wordsIn(own: string): number {
  return (own.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).length;
}

/** Whether words that should give a whole date have no year, or nothing of a date. */
function missing(
  own: string,
  numbers: readonly WrittenNumber[],
  known: readonly WrittenNumber[],
  { month, day }: CalendarDate,
): PrintedFault | undefined {
  if (day === undefined) return undefined;
  // Who spells out a date needs more words; a name for the year of a king, or of another calendar, has a number that is left.
  if (known.length === 0) return wordsIn(own) <= 2 && !/[\p{Nl}\p{No}]/u.test(own) ? "no-date" : undefined;
  const isExplained = ({ value }: WrittenNumber) => value === day || value === month;
  return numbers.some(({ value }) => value === day) && numbers.every(isExplained) && wordsIn(own) <= 6
    ? "no-year"
    : undefined;
}
