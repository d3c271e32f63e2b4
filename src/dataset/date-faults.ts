import { edtfInterval } from "../text/edtf-interval.ts";
import { numbersIn } from "../text/numbers-in.ts";
import { callDatesUntold, datesAgainstPublication, datesNotAsPrinted, probableYears } from "./date-bases.ts";
import type { PrintedConflict } from "./date-bases.ts";
import { datesOnOtherWeekday, isOnWeekday } from "./date-clocks.ts";
import type { WeekdayConflict } from "./date-clocks.ts";
import { dateOfClaim, isAfter, isSamePlace, isWithin, mayBeSame, NEAR } from "./date-conflict.ts";
import type { ConflictCode, DateConflict, DatedPlace } from "./date-conflict.ts";
import { datesOutOfOrder } from "./date-order.ts";
import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/** A date that is probably wrong, with the gravest of what speaks against it. */
export type DateFault =
  | {
      readonly code: ConflictCode;
      readonly place: DatedPlace;
      /** The gravest conflict first. */
      readonly conflicts: readonly DateConflict[];
      /** The year with which none of the conflicts would be left, where there is one. */
      readonly year: string | undefined;
      /** The printed words, where they are of another date too. */
      readonly words: string | undefined;
    }
  | { readonly code: "date/not-as-printed"; readonly place: DatedPlace; readonly printed: PrintedConflict }
  | {
      readonly code: "date/weekday-mismatch";
      readonly place: DatedPlace;
      readonly weekday: WeekdayConflict;
      /** The year with which the weekday would be right, where that is the year of its call or its sources. */
      readonly year: string | undefined;
    }
  | { readonly code: "date/nowhere-told"; readonly place: DatedPlace };

/** All that speaks against one date. */
interface Suspect {
  readonly place: DatedPlace;
  readonly conflicts: Set<DateConflict>;
  printed?: PrintedConflict | undefined;
  weekday?: WeekdayConflict | undefined;
  isUntold?: boolean;
  weight: number;
}

const DAY = 86_400_000;
const none: readonly DateFault[] = [];

/**
 * The dates that are probably wrong. One date may be in conflict with many, and with its weekday and its printed words: then it
 * is reported once, and the others, of which each is in conflict with it alone, are not reported.
 */
export const dateFaults = memo((dataset): readonly DateFault[] => {
  const suspects = new Map<string, Suspect>();
  const suspect = (place: DatedPlace): Suspect => {
    const key = `${dataset.numberOf(place.entity)} ${place.key}`;
    let found = suspects.get(key);
    if (!found) suspects.set(key, (found = { place, conflicts: new Set(), weight: 0 }));
    return found;
  };
  for (const printed of datesNotAsPrinted(dataset)) {
    const place = dateOfClaim(printed.claim);
    if (place) suspect(place).printed = printed;
  }
  for (const weekday of datesOnOtherWeekday(dataset)) {
    const place = dateOfClaim(weekday.claim);
    if (place) suspect(place).weekday = weekday;
  }
  const seen = new Set<string>();
  for (const conflict of conflictsIn(dataset, suspect)) {
    const [earlier, later] = [suspect(conflict.earlier), suspect(conflict.later)];
    const ends = [conflict.earlier, conflict.later].map(
      (end) => `${dataset.numberOf(end.entity)} ${end.key}`,
    );
    const key = `${ends.join(" ")} ${conflict.relation}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const each of [earlier, later]) each.conflicts.add(conflict);
  }
  return suspects.size === 0 ? none : culpritsAmong(dataset, [...suspects.values()], suspect);
});

function conflictsIn(dataset: ReadableDataset, suspect: (place: DatedPlace) => Suspect): DateConflict[] {
  const untold = callDatesUntold(dataset).flatMap(({ date, told }): DateConflict[] => {
    if (told.length === 0) suspect(date).isUntold = true;
    return told.map((each) => ({
      code: "date/call-date-untold",
      relation: "overlapping",
      earlier: date,
      earlierIs: "the call",
      later: each,
      laterIs: "an account",
      blamed: "earlier",
      severity: "warning",
    }));
  });
  return [...datesOutOfOrder(dataset), ...datesAgainstPublication(dataset), ...untold];
}

/** Of the dates in conflict, the fewest that explain all of it: first those that most speaks against. */
function culpritsAmong(
  dataset: ReadableDataset,
  suspects: readonly Suspect[],
  suspect: (place: DatedPlace) => Suspect,
): readonly DateFault[] {
  const faults: DateFault[] = [];
  for (const each of suspects) {
    if (!isOneCause(each)) {
      // Two slips, and neither may hide the other.
      const { place, printed, weekday } = each;
      const fault = faultOf(dataset, { place, printed, weekday, conflicts: new Set(), weight: 0 });
      if (fault) faults.push(fault);
      each.printed = each.weekday = undefined;
    }
    each.weight = weightOf(each);
  }
  for (const each of [...suspects].sort((one, other) => other.weight - one.weight)) {
    const fault = faultOf(dataset, each);
    if (fault) faults.push(fault);
    for (const conflict of each.conflicts) suspect(otherEnd(each.place, conflict)).conflicts.delete(conflict);
    each.conflicts.clear();
  }
  return faults;
}

/** Whether one other date would be in no conflict, on its weekday and as it is printed. */
function isOneCause(suspect: Suspect): boolean {
  const { place, conflicts, printed, weekday } = suspect;
  if (conflicts.size === 0 || (!printed && !weekday)) return true;
  const isRight = (value: string) =>
    (weekday === undefined || isOnWeekday(value, weekday.weekday)) && printed?.holds(value) !== false;
  return [...datesInstead(suspect)].some((value) => isRight(value) && isWithout(place, value, conflicts));
}

/** How many dates are tried in place of one: where more speaks against it, they mostly are the same. */
const TRIED = 60;

/** What may have been meant by a date: a day of the same week, the printed year, or year, month or day of the other dates. */
function datesInstead({ place: { value, interval }, conflicts, printed }: Suspect): ReadonlySet<string> {
  const found = new Set<string>();
  for (let by = -6; by <= 6; by++)
    if (Number.isFinite(interval.from))
      found.add(new Date(interval.from + by * DAY).toISOString().slice(0, 10) + value.slice(10));
  for (const number of numbersIn(printed?.words ?? ""))
    if (number.digits === 4) found.add(String(number.value) + value.slice(4));
  for (const { earlier, later } of conflicts) {
    if (found.size > TRIED) break;
    for (const other of [earlier.value, later.value])
      for (const length of [4, 7, 10]) found.add(other.slice(0, length) + value.slice(length));
  }
  return found;
}

/** Whether a place would be in none of its conflicts if its date were another. */
function isWithout(place: DatedPlace, value: string, conflicts: Iterable<DateConflict>): boolean {
  const interval = edtfInterval(value);
  if (!interval) return false;
  for (const { earlier, later, relation } of conflicts) {
    const [first, last] = [earlier, later].map((end) => (isSamePlace(end, place) ? interval : end.interval));
    if (!first || !last) return false;
    if (relation === "near" && !isWithin(NEAR, { interval: first }, { interval: last })) return false;
    if (relation === "in-order" && isAfter(first, last)) return false;
    if (relation === "overlapping" && !mayBeSame(first, last)) return false;
  }
  return true;
}

/** Telephones are not older, and nobody tells today of calls of later centuries. */
const [FIRST_YEAR, LAST_YEAR] = ["1876", "2199"];

/** How much speaks against a date: of two dates in conflict, the blamed one has a little more. */
function weightOf({ place, conflicts, printed, weekday }: Suspect): number {
  let weight = (printed ? 20 : 0) + (weekday ? 10 : 0);
  // Two conflicts with the same date say no more than one.
  const others = new Map<Entity, number>();
  for (const conflict of conflicts) {
    const { entity } = otherEnd(place, conflict);
    const by = isSamePlace(conflict[conflict.blamed], place) ? 1.5 : 1;
    others.set(entity, Math.max(by, others.get(entity) ?? 0));
  }
  for (const by of others.values()) weight += by;
  if (!weekday && conflicts.size > 0 && hasRightWeekday(place)) weight -= 0.6;
  if (conflicts.size > 0 && isOfRightPublication(place, conflicts)) weight -= 0.6;
  const year = place.value.slice(0, 4);
  return year < FIRST_YEAR || year > LAST_YEAR ? weight + 5 : weight;
}

/** Whether a date that is on no other weekday has one: then its day is probably right. */
function hasRightWeekday({ entity, value }: DatedPlace): boolean {
  const { weekday } = entity.value as { readonly weekday?: unknown };
  return weekday !== undefined && !value.includes("/");
}

/** Whether a date is the day of a publication, as it says: then it is probably right. */
function isOfRightPublication({ entity }: DatedPlace, conflicts: Iterable<DateConflict>): boolean {
  const { basis } = entity.value as { readonly basis?: unknown };
  return basis === "publication-date" && ![...conflicts].some(({ code }) => code === "date/basis-mismatch");
}

const severities = ["info", "warning", "error"] as const;

/** What is reported of a date: what says most of how it is wrong. */
function faultOf(
  dataset: ReadableDataset,
  { place, conflicts, printed, weekday, isUntold }: Suspect,
): DateFault | undefined {
  const grave = (conflict: DateConflict) => severities.indexOf(conflict.severity);
  const sorted = [...conflicts].sort(
    (one, other) => grave(other) - grave(one) || codes.indexOf(one.code) - codes.indexOf(other.code),
  );
  const [worst] = sorted;
  // What cannot be right is reported as such, though the printed words may say more plainly what is.
  if (printed?.severity === "warning" && worst?.severity !== "error")
    return { code: "date/not-as-printed", place, printed };
  if (weekday && worst?.severity !== "error")
    return { code: "date/weekday-mismatch", place, weekday, year: yearOnWeekday(dataset, weekday) };
  if (worst)
    return {
      code: worst.code,
      place,
      conflicts: sorted,
      year: rightYear(place, sorted),
      words: printed?.words,
    };
  if (printed) return { code: "date/not-as-printed", place, printed };
  return isUntold === true ? { code: "date/nowhere-told", place } : undefined;
}

const codes: readonly ConflictCode[] = [
  "account/revises-later",
  "date/out-of-order",
  "date/basis-mismatch",
  "date/call-date-untold",
];

/** The year of another date with which a date would be in no conflict: then only the year may be wrong. */
function rightYear(place: DatedPlace, conflicts: readonly DateConflict[]): string | undefined {
  if (place.value.includes("/")) return undefined;
  return [...new Set(conflicts.map((conflict) => otherEnd(place, conflict).value.slice(0, 4)))]
    .slice(0, TRIED)
    .find(
      (year) => year !== place.value.slice(0, 4) && isWithout(place, year + place.value.slice(4), conflicts),
    );
}

/** The probable year of a date in which it is on its weekday; undefined where its own year is one. */
function yearOnWeekday(dataset: ReadableDataset, { claim, weekday }: WeekdayConflict): string | undefined {
  const { value } = claim.value;
  const years = probableYears(dataset, claim);
  if (years.has(value.slice(0, 4))) return undefined;
  return [...years].find((year) => isOnWeekday(year + value.slice(4), weekday));
}

/** The date that one is in conflict with. */
export function otherEnd(place: DatedPlace, { earlier, later }: DateConflict): DatedPlace {
  return isSamePlace(earlier, place) ? later : earlier;
}

const doubted = memo(
  (dataset): ReadonlySet<Entity> => new Set(dateFaults(dataset).map(({ place }) => place.entity)),
);

/** Whether a date of an entity is probably wrong, so that nothing should be concluded from it. */
export function isDoubted(dataset: ReadableDataset, entity: Entity): boolean {
  return doubted(dataset).has(entity);
}
