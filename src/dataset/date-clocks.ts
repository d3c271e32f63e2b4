import type { PartOfDay, Weekday } from "../schema/model-types.ts";
import { edtfInterval } from "../text/edtf-interval.ts";
import { weekdays } from "../text/weekday-names.ts";
import { zoneOffset } from "../text/zone-offset.ts";
import { minutesOf } from "./claim-interval.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/** A date that is not on its weekday. */
export interface WeekdayConflict {
  readonly claim: Entity<"DateClaim">;
  readonly weekday: Weekday;
  readonly right: Weekday;
}

/** A date whose time of day is given twice, and differently. */
export interface ClockConflict {
  readonly claim: Entity<"DateClaim">;
  readonly key: "time" | "partOfDay";
  readonly told: string;
  /** The time of day that it does not agree with, on the clocks of the zone. */
  readonly clock?: string;
  /** The printed words that it does not agree with. */
  readonly words?: string;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** 1970-01-01 was a Thursday, the third day after a Monday. */
const FIRST_DAY = 3;

/** A single day, with or without a time. */
const SINGLE_DAY = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9:]+)(Z|[+-][0-9:]+)?|[?~%])?$/;
const IS_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
/** How far clocks are from UTC: twelve hours behind it, and fourteen ahead. */
const FARTHEST_WEST = -43_200_000;
const FARTHEST_EAST = 50_400_000;

/** The dates that are not on the weekday that is written beside them. */
export function datesOnOtherWeekday(dataset: ReadableDataset): readonly WeekdayConflict[] {
  const found: WeekdayConflict[] = [];
  for (const number of dataset.numbersOf("DateClaim")) {
    const { value, weekday, zone } = dataset.valueAt<"DateClaim">(number);
    if (weekday === undefined || !dataset.isSoundAt(number)) continue;
    const days = localDays(value, zone);
    const [right] = days;
    if (right === undefined || days.some((day) => weekdayOf(day) === weekday)) continue;
    found.push({ claim: dataset.entityAt(number), weekday, right: weekdayOf(right) });
  }
  return found;
}

/** The days of the week on which a date can be where it is given; none where it is longer than a day. */
export function weekdaysOf(value: string, zone: string | undefined): readonly Weekday[] {
  return localDays(value, zone).map(weekdayOf);
}

/** The day nearest to a date that is on a weekday, as `2031-03-04`. */
export function nearestOnWeekday(value: string, weekday: Weekday): string | undefined {
  const [day] = localDays(value, undefined);
  if (day === undefined) return undefined;
  const distances = [0, -1, 1, -2, 2, -3, 3];
  const days = distances.map((distance) => day + distance * DAY);
  const nearest = days.find((each) => weekdayOf(each) === weekday);
  return nearest === undefined ? undefined : new Date(nearest).toISOString().slice(0, 10);
}

/** Whether a single day, as it is written, is on a weekday. */
export function isOnWeekday(value: string, weekday: Weekday): boolean {
  const [day] = localDays(value, undefined);
  return day !== undefined && weekdayOf(day) === weekday;
}

/** Whether two dates can be of one day, on the clocks of a zone or where they are given. */
export function mayBeOneDay(one: string, other: string, zone: string | undefined): boolean {
  const days = new Set(localDays(one, zone).map((day) => Math.floor(day / DAY)));
  return localDays(other, zone).some((day) => days.has(Math.floor(day / DAY)));
}

function weekdayOf(day: number): Weekday {
  // Days before 1970 are negative, so their remainder is too.
  return weekdays[(((Math.floor(day / DAY) + FIRST_DAY) % 7) + 7) % 7] ?? "thursday";
}

/**
 * The days that a date can be where it is given, as times of UTC; none where it is longer than a day. The zone that is written
 * says which it is; a moment of UTC, without a zone that can be read, may be two.
 */
function localDays(value: string, zone: string | undefined): readonly number[] {
  const plain = value.length === 10 ? edtfInterval(value) : undefined;
  if (plain && IS_DAY.test(value)) return [plain.from];
  const [, day, , offset] = SINGLE_DAY.exec(value) ?? [];
  const interval = day === undefined ? undefined : edtfInterval(value);
  const written = day === undefined ? undefined : edtfInterval(day);
  if (!interval || !written) return [];
  if (offset === undefined) return [written.from];
  const ahead = zone === undefined ? undefined : zoneOffset(zone, interval.from);
  if (ahead !== undefined) return [interval.from + ahead];
  if (offset !== "Z" && zone === undefined) return [written.from];
  return [written.from, interval.from + FARTHEST_WEST, interval.from + FARTHEST_EAST];
}

/** The dates whose value, time and part of the day do not agree. */
export function datesOnOtherClock(dataset: ReadableDataset): readonly ClockConflict[] {
  const found: ClockConflict[] = [];
  for (const number of dataset.numbersOf("DateClaim")) {
    const { value, time, partOfDay, zone, asPrinted } = dataset.valueAt<"DateClaim">(number);
    if ((time === undefined && partOfDay === undefined) || !dataset.isSoundAt(number)) continue;
    const clock = localClock(value, zone);
    const minutes = clock ?? (time === undefined ? undefined : minutesOf(time));
    if (minutes === undefined) continue;
    const claim = dataset.entityAt<"DateClaim">(number);
    if (time !== undefined && clock !== undefined && between(minutesOf(time), clock) > ROUNDED)
      found.push({ claim, key: "time", told: time, clock: clockWords(clock) });
    else if (partOfDay !== undefined && !isIn(partOfDay, minutes))
      found.push({ claim, key: "partOfDay", told: partOfDay, clock: clockWords(minutes) });
    else if (time !== undefined && asPrinted !== undefined && isOtherClock(asPrinted, time, zone))
      found.push({ claim, key: "time", told: time, words: asPrinted });
  }
  return found;
}

/** Whether words print a time of day, and none that is this one. A time in a zone that is not printed may be reckoned. */
function isOtherClock(words: string, time: string, zone: string | undefined): boolean {
  if (zone !== undefined && !words.includes(zone)) return false;
  const clocks = words.match(/(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?![0-9:])/g) ?? [];
  const sought = minutesOf(time);
  return clocks.length > 0 && !clocks.some((clock) => isOnTheDial(minutesOf(clock.padStart(5, "0")), sought));
}

/** Whether two times of day look the same, or nearly, on the face of a clock: 5:15 may be 17:15. */
function isOnTheDial(one: number, other: number): boolean {
  const apart = Math.abs(one - other) % (12 * 60);
  return Math.min(apart, 12 * 60 - apart) <= ROUNDED;
}

/** By how many minutes a printed time may be rounded. */
const ROUNDED = 10;

/** The minutes between two times of day, the shorter way round the clock. */
function between(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, 24 * 60 - apart);
}

/** The time of day of a moment, in minutes, on the clocks where it is given; undefined where those are not known. */
function localClock(value: string, zone: string | undefined): number | undefined {
  const [, , time, offset] = SINGLE_DAY.exec(value) ?? [];
  const interval = time === undefined ? undefined : edtfInterval(value);
  if (time === undefined || !interval) return undefined;
  if (offset === undefined || (offset !== "Z" && zone === undefined)) return minutesOf(time);
  const ahead = zone === undefined ? undefined : zoneOffset(zone, interval.from);
  if (ahead === undefined) return undefined;
  return Math.floor(((((interval.from + ahead) % DAY) + DAY) % DAY) / MINUTE);
}

/** When the parts of the day can begin and end, in hours; what people call so overlaps. */
const parts: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  night: [20, 31],
  morning: [3, 12.5],
  midday: [10.5, 15],
  afternoon: [11.5, 20],
  evening: [15.5, 26],
};

function isIn(part: PartOfDay, minutes: number): boolean {
  const [from, to] = parts[part];
  const hour = minutes / 60;
  return (hour >= from && hour <= to) || (hour + 24 >= from && hour + 24 <= to);
}

function clockWords(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
