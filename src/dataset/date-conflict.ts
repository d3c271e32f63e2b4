import type { DateClaim } from "../schema/model-types.ts";
import { edtfInterval } from "../text/edtf-interval.ts";
import type { Interval } from "../text/edtf-interval.ts";
import { claimInterval } from "./claim-interval.ts";
import type { Entity } from "./readable-dataset.ts";

/** A date of a dataset that can be read, and its place. */
export interface DatedPlace {
  /** What has the date in a field of its own: a date claim, a source, an office, the dataset. */
  readonly entity: Entity;
  readonly key: string;
  readonly value: string;
  readonly interval: Interval;
}

/** What two dates must be to one another. */
export type DateRelation = "in-order" | "overlapping" | "near";

/** What a conflict of two dates is reported as. */
export type ConflictCode =
  "date/out-of-order" | "account/revises-later" | "date/basis-mismatch" | "date/call-date-untold";

/** Two dates that cannot both be right. */
export interface DateConflict {
  readonly code: ConflictCode;
  readonly relation: DateRelation;
  /** The date that must not be the later one, and what it is the date of, in words. */
  readonly earlier: DatedPlace;
  readonly earlierIs: string;
  readonly later: DatedPlace;
  readonly laterIs: string;
  /** Which of the two is the likelier slip, where nothing else tells. */
  readonly blamed: "earlier" | "later";
  readonly severity: "error" | "warning" | "info";
  /** The code or id from which it follows that one comes before the other, where that may be the slip. */
  readonly cause?: Cause | undefined;
}

/** A field that says how two dates are to one another. */
export interface Cause {
  readonly entity: Entity;
  readonly key: "link" | "relation" | "result" | "revises" | "setting" | "status";
  readonly value: string;
}

const DAY = 86_400_000;

/** The date of a claim and its place; undefined where it is not in the calendar, or there is none. */
export function dateOfClaim(claim: Entity<"DateClaim"> | undefined): DatedPlace | undefined {
  const interval = claim && claimInterval(claim.value);
  return interval && { entity: claim, key: "value", value: claim.value.value, interval };
}

/** The date that an entity has in a field of its own, and its place; undefined where it is not in the calendar. */
export function dateInField(entity: Entity, key: string, value: string | undefined): DatedPlace | undefined {
  const interval = value === undefined ? undefined : edtfInterval(value);
  return interval && value !== undefined ? { entity, key, value, interval } : undefined;
}

/** The claim among several that is the value of a field. */
export function claimIn(
  claims: readonly Entity<"DateClaim">[],
  value: DateClaim | undefined,
): Entity<"DateClaim"> | undefined {
  return value && claims.find((claim) => claim.value === value);
}

/** Whether two are the same place. */
export function isSamePlace(one: DatedPlace, other: DatedPlace): boolean {
  return one.entity === other.entity && one.key === other.key;
}

/**
 * Whether a date is later than another. Where the zone of only one is known, the day of the other may begin some hours before.
 */
export function isAfter(one: Interval, other: Interval): boolean {
  return one.from > other.to + slackOf(one, other);
}

/** By how much two dates may be nearer to one another than they look: clocks are up to fourteen hours ahead of UTC. */
function slackOf(one: Interval, other: Interval): number {
  return one.exact === other.exact ? 0 : (14 * DAY) / 24;
}

/** Whether a date that is later than another is at most a day later, and the time zones are not known, so that both may be right. */
export function isDoubtful(later: Interval, earlier: Interval): boolean {
  return !(later.exact && earlier.exact) && later.from - earlier.to <= DAY;
}

/** Whether two dates may be the same day. */
export function mayBeSame(one: Interval, other: Interval): boolean {
  return !isAfter(one, other) && !isAfter(other, one);
}

/** How near a day must be to leave out its year, 340 days: nobody says "on 4 March" of a 4 March a year ago. */
export const NEAR = 29_376_000_000;

/** Whether two dates are no farther apart than a time. */
export function isWithin(time: number, one: { interval: Interval }, other: { interval: Interval }): boolean {
  return one.interval.from <= other.interval.to + time && other.interval.from <= one.interval.to + time;
}
