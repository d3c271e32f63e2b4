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
  const ranges = [range(years!, 0, 9999), range(months, 1, 12), range(days, 1, 31)];
  const first = outermostDay(ranges, 1);
  const last = first === undefined ? undefined : outermostDay(ranges, -1);
  return first === undefined || last === undefined
    ? undefined
    : { from: first, to: last + DAY - 1, exact: false };
}

/** The first (step 1) or last (step -1) day of the calendar within ranges of years, months and days, if there is one. */
function outermostDay(ranges: readonly ([number, number] | undefined)[], step: 1 | -1): number | undefined {
  const [years, months, days] = ranges.map((each) => numbersIn(each, step));
  // A day that no year of 31 has, none has: leap years are at most eight years apart.
  for (const year of years!) {
    for (const month of months!) {
      for (const day of days!) {
        const start = dayStart(year, month, day);
        if (start !== undefined) return start;
      }
    }
  }
  return undefined;
}

/** The numbers between two bounds, from the lowest up or from the highest down, 31 at most. */
function numbersIn(bounds: [number, number] | undefined, step: 1 | -1): number[] {
  if (!bounds) return [];
  const [low, high] = bounds;
  const length = Math.min(high - low + 1, 31);
  return Array.from({ length }, (_, at) => (step === 1 ? low + at : high - at));
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
