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

/** Midnight UTC of a calendar day, or undefined where there is no such day. Years below 100 are taken as written. */
function dayStart(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The lowest and highest number that digits with `X` can stand for, kept between two bounds; undefined where none. */
function range(digits: string, low: number, high: number): [number, number] | undefined {
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
  const year = range(years!, 0, 9999)!;
  const month = range(months, 1, 12);
  if (!month) return undefined;
  const firstDay = range(days, 1, 31);
  const last = range(days, 1, daysIn(year[1], month[1]));
  if (!firstDay || !last) return unspecifiedDay(years!, months, days);
  const from = dayStart(year[0], month[0], firstDay[0]) ?? dayStart(year[0], month[0], 1)!;
  return { from, to: dayStart(year[1], month[1], last[1])! + DAY - 1, exact: false };
}

/** A day that the last month of the range lacks may still exist in another month or year: 202X-02-29 does. */
function unspecifiedDay(years: string, months: string, days: string): Interval | undefined {
  const [firstYear, lastYear] = range(years, 0, 9999)!;
  const [firstMonth, lastMonth] = range(months, 1, 12)!;
  const dayRange = range(days, 1, 31);
  if (!dayRange) return undefined;
  let found: Interval | undefined;
  for (let year = firstYear; year <= Math.min(lastYear, firstYear + 8); year++) {
    for (let month = firstMonth; month <= lastMonth; month++) {
      const start = dayStart(year, month, dayRange[0]);
      if (start !== undefined) found = { from: found?.from ?? start, to: start + DAY - 1, exact: false };
    }
  }
  if (found && lastYear > firstYear + 8) return { ...found, to: dayStart(lastYear, 12, 31)! + DAY - 1 };
  return found;
}

/**
 * The stretch of time that a date in the model's forms of EDTF covers (see EdtfSchema); undefined where the date does
 * not exist in the calendar or an interval ends before it begins.
 */
export function edtfInterval(edtf: string): Interval | undefined {
  if (!edtf.includes("/")) return edtf.includes("T") ? parseDateTime(edtf) : parseDate(edtf);
  const [begin, end] = edtf.split("/") as [string, string];
  const open = (text: string) => text === "" || text === "..";
  const first = open(begin) ? { from: -Infinity, to: -Infinity, exact: false } : edtfInterval(begin);
  const last = open(end) ? { from: Infinity, to: Infinity, exact: false } : edtfInterval(end);
  if (!first || !last || first.from > last.to) return undefined;
  return { from: first.from, to: last.to, exact: first.exact && last.exact };
}
