import type { DateClaim } from "../schema/model-types.ts";
import { edtfInterval } from "../text/edtf-interval.ts";
import type { Interval } from "../text/edtf-interval.ts";
import { momentIn } from "../text/zone-offset.ts";

const MINUTE = 60_000;

/**
 * The stretch of time that a date claim covers. Where its zone is written and can be read, that is exact: the same day begins
 * earlier in Tokyo than in London.
 */
export function claimInterval({ value, time, zone }: DateClaim): Interval | undefined {
  const interval = edtfInterval(value);
  if (!interval || interval.exact || zone === undefined) return interval;
  let { from, to } = interval;
  // Only in a known zone is it worth knowing at what time of the day.
  if (time !== undefined && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) {
    from += minutesOf(time) * MINUTE;
    to = from + MINUTE - 1;
  }
  const [first, last] = [inZone(zone, from), inZone(zone, to)];
  return first === undefined || last === undefined
    ? interval
    : { from: first, to: last, exact: Number.isFinite(first) && Number.isFinite(last) };
}

function inZone(zone: string, local: number): number | undefined {
  return Number.isFinite(local) ? momentIn(zone, local) : local;
}

/** The minutes since midnight of a time of day. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
