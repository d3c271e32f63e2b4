import { minutesOf } from "../dataset/claim-interval.ts";
import type { DateClaim } from "../schema/model-types.ts";
import { edtfInterval } from "../text/edtf-interval.ts";
import { momentIn } from "../text/zone-offset.ts";
import type { ApartReason } from "./report.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Two calls within this time may be one that somebody dated by another clock, or by the day on which he wrote. */
export const NEAR = 2 * DAY;
/** A date that covers more says too little to know a call by it. */
const LONGEST = 31 * DAY;

/** When a call was, as far as a date claim says it. */
export interface CallTime {
  /** The first and the last moment of the days that are written, by the clock of whoever wrote them. */
  readonly from: number;
  readonly to: number;
  /** The moment at which it began, where the claim says that of all the world. */
  readonly moment: number | undefined;
  readonly partOfDay: string | undefined;
}

/** When a call was; undefined where the calendar has no such date. */
export function callTime({ value, time, zone, partOfDay }: DateClaim): CallTime | undefined {
  const [day] = value.split("T");
  const whole = value.includes("/") ? edtfInterval(value) : edtfInterval(day ?? "");
  if (!whole) return undefined;
  return { from: whole.from, to: whole.to, moment: momentOf(value, time, zone), partOfDay };
}

function momentOf(value: string, time?: string, zone?: string): number | undefined {
  const stamp = value.includes("/") ? undefined : edtfInterval(value);
  if (!stamp) return undefined;
  if (stamp.exact) return stamp.from;
  const isStamp = value.includes("T");
  if (zone === undefined || (!isStamp && (time === undefined || stamp.to - stamp.from >= DAY)))
    return undefined;
  return momentIn(zone, isStamp ? stamp.from : stamp.from + minutesOf(time ?? "") * MINUTE);
}

/** Whether a claim says the day, or two: a night has two. */
export function saysDay({ from, to }: CallTime): boolean {
  return to - from < 2 * DAY;
}

/** Why calls at these times are not one; undefined where they may be. It takes time in proportion to their number. */
export function whyTimesDiffer(times: readonly CallTime[]): ApartReason | undefined {
  const moments = times.flatMap(({ moment }) => moment ?? []);
  const inOneWorld = moments.length === times.length;
  const latest = greatest(times.map(({ from }) => from));
  const earliest = least(times.map(({ to }) => to));
  // Where all name a moment, days may differ: it was past midnight for one of them.
  if (!inOneWorld && latest > earliest) return "days";
  if (greatest(times.map(({ from, to }) => to - from)) > LONGEST) return "vague";
  if (moments.length > 1 && greatest(moments) - least(moments) > HOUR)
    return greatest(moments) - least(moments) > DAY ? "days" : "times";
  return new Set(times.flatMap(({ partOfDay }) => partOfDay ?? [])).size > 1 ? "times" : undefined;
}

/** By how much two calls are apart; 0 where their days overlap. */
export function gapBetween(one: CallTime, other: CallTime): number {
  return Math.max(0, other.from - one.to, one.from - other.to);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), -Infinity);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}
