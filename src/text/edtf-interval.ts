/** The stretch of time that an EDTF date covers, in milliseconds since 1970 (UTC); open ends are infinite. */
export interface Interval {
  /** The earliest moment that is meant. */
  readonly from: number;
  /** The latest moment that is meant. */
  readonly to: number;
  /** Whether the moments are exact: a date-time with its offset from UTC. */
  readonly exact: boolean;
}

const DAY = 86_400_000;
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Midnight UTC of a calendar day, or undefined where there is no such day. Years below 100 are taken as written. */
function dayStart(year: number, month: number, day: number): number | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : daysOfMonths[month - 1]!;
  if (day > days || day < 1) return undefined;
  // Date.UTC alone would take a year below 100 as one of the twentieth century; 400 years are always as long.
  return year < 100 ? Date.UTC(year + 400, month - 1, day) - 146_097 * DAY : Date.UTC(year, month - 1, day);
}

/** The number that decimal digits in a text write; -1 where others stand among them. */
function digitsIn(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The lowest and the highest of some numbers. */
type Range = readonly [low: number, high: number];

/** The lowest and highest number that digits with `X` can stand for, kept between two bounds; undefined where none. */
function range(digits: string, low: number, high: number): Range | undefined {
  const from = Math.max(low, Number(digits.replaceAll("X", "0")));
  const to = Math.min(high, Number(digits.replaceAll("X", "9")));
  return from <= to ? [from, to] : undefined;
}

function parseDateTime(text: string): Interval | undefined {
  const [, year, month, day, hour, minute, second, zone] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?$/.exec(text)!;
  const start = dayStart(Number(year), Number(month), Number(day));
  if (start === undefined) return undefined;
  const [hours, minutes] = zone === undefined || zone === "Z" ? [0, 0] : zone.slice(1).split(":").map(Number);
  const offset = (zone?.startsWith("-") ? -1 : 1) * (hours! * 60 + minutes!) * 60_000;
  const at = start + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 - offset;
  return { from: at, to: at + 999, exact: zone !== undefined };
}

function parseDate(text: string): Interval | undefined {
  const [years, months = "XX", days = "XX"] = text.replace(/[?~%]$/, "").split("-");
  const [year, month, day] = [range(years!, 0, 9999), range(months, 1, 12), range(days, 1, 31)];
  if (!year || !month || !day) return undefined;
  const first = outermostDay(year, month, day, 1);
  const last = first === undefined ? undefined : outermostDay(year, month, day, -1);
  return first === undefined || last === undefined
    ? undefined
    : { from: first, to: last + DAY - 1, exact: false };
}

/** The first (step 1) or last (step -1) day of the calendar within ranges of years, months and days, if there is one. */
function outermostDay(years: Range, months: Range, days: Range, step: 1 | -1): number | undefined {
  // A day that no year of 31 has, none has: leap years are at most eight years apart.
  const few = Math.min(years[1] - years[0], 30);
  return outermost(years, few, step, (year) =>
    outermost(months, months[1] - months[0], step, (month) =>
      outermost(days, days[1] - days[0], step, (day) => dayStart(year, month, day)),
    ),
  );
}

/** What is found first among numbers, from the lowest up or from the highest down, at most `steps` away. */
function outermost(
  [low, high]: Range,
  steps: number,
  step: 1 | -1,
  find: (number: number) => number | undefined,
): number | undefined {
  for (let by = 0; by <= steps; by++) {
    const found = find(step === 1 ? low + by : high - by);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The stretch of time that a date in the model's forms of EDTF covers (see EdtfSchema); undefined where the date does
 * not exist in the calendar or an interval ends before it begins.
 */
export function edtfInterval(edtf: string): Interval | undefined {
  // Nearly all dates are a plain day, and a corpus has millions of them.
  if (edtf.length === 10) {
    const [year, month, day] = [digitsIn(edtf, 0, 4), digitsIn(edtf, 5, 7), digitsIn(edtf, 8, 10)];
    if (year >= 0 && month >= 1 && month <= 12 && day >= 0 && edtf[4] === "-" && edtf[7] === "-") {
      const from = dayStart(year, month, day);
      return from === undefined ? undefined : { from, to: from + DAY - 1, exact: false };
    }
  }
  if (!edtf.includes("/")) return edtf.includes("T") ? parseDateTime(edtf) : parseDate(edtf);
  const [begin, end] = edtf.split("/") as [string, string];
  const open = (text: string) => text === "" || text === "..";
  const first = open(begin) ? { from: -Infinity, to: -Infinity, exact: false } : edtfInterval(begin);
  const last = open(end) ? { from: Infinity, to: Infinity, exact: false } : edtfInterval(end);
  if (!first || !last || first.from > last.to) return undefined;
  return { from: first.from, to: last.to, exact: first.exact && last.exact };
}
