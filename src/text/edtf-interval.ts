/** The stretch of time that an EDTF date covers, in milliseconds since 1970 (UTC); open ends are infinite. */
export interface Interval {
  /** The earliest moment that the date can mean. */
  readonly from: number;
  /** The latest moment that the date can mean. */
  readonly to: number;
  /** Whether both moments are exact, which only a date-time with an offset from UTC is. */
  readonly exact: boolean;
}

const DAY = 86_400_000;
/** How many dates are kept with what they mean: datasets, and records that come by the thousand, repeat theirs. */
const KEPT = 1000;
const kept = /* @__PURE__ */ new Map<string, Interval | undefined>();
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Midnight UTC of a calendar day; undefined if the calendar has no such day. */
function dayStart(year: number, month: number, day: number): number | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0);
  if (day > days || day < 1) return undefined;
  // Date.UTC reads a year below 100 as one of the twentieth century, so ask for 400 years later, which are always as long.
  return year < 100 ? Date.UTC(year + 400, month - 1, day) - 146_097 * DAY : Date.UTC(year, month - 1, day);
}

/** The number written by the decimal digits between two places of a text; -1 if there is anything but digits. */
function digitsIn(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** A lowest and a highest number. */
type Range = readonly [low: number, high: number];

/** The lowest and highest number that digits with `X` can mean, within two bounds; undefined if there is none. */
function range(digits: string, low: number, high: number): Range | undefined {
  const from = Math.max(low, Number(digits.replaceAll("X", "0")));
  const to = Math.min(high, Number(digits.replaceAll("X", "9")));
  return from <= to ? [from, to] : undefined;
}

function parseDateTime(text: string): Interval | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|([+-])(\d\d):(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone, sign, zoneHours = 0, zoneMinutes = 0] = match;
  const start = dayStart(Number(year), Number(month), Number(day));
  if (start === undefined) return undefined;
  const offset = (sign === "-" ? -1 : 1) * minutesOf(zoneHours, zoneMinutes) * 60_000;
  const at = start + (minutesOf(hour, minute) * 60 + Number(second ?? 0)) * 1000 - offset;
  // A stamp without seconds means its whole minute.
  return { from: at, to: at + (second === undefined ? 59_999 : 999), exact: zone !== undefined };
}

function minutesOf(hours: string | number | undefined, minutes: string | number | undefined): number {
  return Number(hours) * 60 + Number(minutes);
}

function parseDate(text: string): Interval | undefined {
  const [years = "", months = "XX", days = "XX"] = text.replace(/[?~%]$/, "").split("-");
  const [year, month, day] = [range(years, 0, 9999), range(months, 1, 12), range(days, 1, 31)];
  if (!year || !month || !day) return undefined;
  const first = outermostDay(year, month, day, 1);
  const last = first === undefined ? undefined : outermostDay(year, month, day, -1);
  return first === undefined || last === undefined
    ? undefined
    : { from: first, to: last + DAY - 1, exact: false };
}

/** The first (step 1) or last (step -1) day within ranges of years, months and days; undefined if there is none. */
function outermostDay(years: Range, months: Range, days: Range, step: 1 | -1): number | undefined {
  // Leap years are at most eight years apart, so a day that 31 years in a row do not have does not exist.
  const few = Math.min(years[1] - years[0], 30);
  return outermost(years, few, step, (year) =>
    outermost(months, months[1] - months[0], step, (month) =>
      outermost(days, days[1] - days[0], step, (day) => dayStart(year, month, day)),
    ),
  );
}

/** What is found first among the numbers of a range, counting up from its lowest or down from its highest. */
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
 * The stretch of time that a date covers, in the forms of EDTF that the model has (see EdtfSchema). Undefined if the
 * calendar does not have the date, or if an interval ends before it begins.
 */
export function edtfInterval(edtf: string): Interval | undefined {
  // A fast path for plain days: nearly all dates are, and a corpus has millions of them.
  if (edtf.length === 10) {
    const [year, month, day] = [digitsIn(edtf, 0, 4), digitsIn(edtf, 5, 7), digitsIn(edtf, 8, 10)];
    if (year >= 0 && month >= 1 && month <= 12 && day >= 0 && edtf[4] === "-" && edtf[7] === "-") {
      const from = dayStart(year, month, day);
      return from === undefined ? undefined : { from, to: from + DAY - 1, exact: false };
    }
  }
  if (kept.has(edtf)) return kept.get(edtf);
  const interval = parse(edtf);
  if (kept.size >= KEPT) kept.clear();
  kept.set(edtf, interval);
  return interval;
}

function parse(edtf: string): Interval | undefined {
  if (!edtf.includes("/")) return edtf.includes("T") ? parseDateTime(edtf) : parseDate(edtf);
  const [begin = "", end = ""] = edtf.split("/");
  const open = (text: string) => text === "" || text === "..";
  const first = open(begin) ? { from: -Infinity, to: -Infinity, exact: false } : edtfInterval(begin);
  const last = open(end) ? { from: Infinity, to: Infinity, exact: false } : edtfInterval(end);
  if (!first || !last || first.from > last.to) return undefined;
  return { from: first.from, to: last.to, exact: first.exact && last.exact };
}
