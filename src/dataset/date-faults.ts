import { edtfInterval } from "../text/edtf-interval.ts";
import { callDatesUntold, datesAgainstPublication, datesNotAsPrinted } from "./date-bases.ts";
import type { PrintedConflict } from "./date-bases.ts";
import { datesOnOtherWeekday } from "./date-clocks.ts";
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
  | { readonly code: "date/weekday-mismatch"; readonly place: DatedPlace; readonly weekday: WeekdayConflict }
  | { readonly code: "date/nowhere-told"; readonly place: DatedPlace };

/** All that speaks against one date. */
interface Suspect {
  readonly place: DatedPlace;
  readonly conflicts: Set<DateConflict>;
  printed?: PrintedConflict;
  weekday?: WeekdayConflict;
  isUntold?: boolean;
  weight: number;
}

const none: readonly DateFault[] = [];

/**
 * The dates that are probably wrong. One date may be in conflict with many, and with its weekday and its printed words: then it
 * is told once, and the others, of which each is in conflict with it alone, are not told.
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
  return suspects.size === 0 ? none : culpritsAmong([...suspects.values()], suspect);
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
      laterIs: "a telling",
      blamed: "earlier",
      severity: "warning",
    }));
  });
  return [...datesOutOfOrder(dataset), ...datesAgainstPublication(dataset), ...untold];
}

/** Of the dates in conflict, the fewest that explain all of it: first those that most speaks against. */
function culpritsAmong(
  suspects: readonly Suspect[],
  suspect: (place: DatedPlace) => Suspect,
): readonly DateFault[] {
  for (const each of suspects) each.weight = weightOf(each);
  const faults: DateFault[] = [];
  for (const each of [...suspects].sort((one, other) => other.weight - one.weight)) {
    const fault = faultOf(each);
    if (fault) faults.push(fault);
    for (const conflict of [...each.conflicts])
      for (const place of [conflict.earlier, conflict.later]) suspect(place).conflicts.delete(conflict);
  }
  return faults;
}

/** Telephones are not older, and nobody tells today of calls of later centuries. */
const [FIRST_YEAR, LAST_YEAR] = ["1876", "2199"];

/** How much speaks against a date: of two dates in conflict, the blamed one has a little more. */
function weightOf({ place, conflicts, printed, weekday }: Suspect): number {
  let weight = (printed ? 20 : 0) + (weekday ? 10 : 0);
  for (const conflict of conflicts) weight += isSamePlace(conflict[conflict.blamed], place) ? 1.5 : 1;
  if (!weekday && conflicts.size > 0 && hasRightWeekday(place)) weight -= 0.6;
  const year = place.value.slice(0, 4);
  return year < FIRST_YEAR || year > LAST_YEAR ? weight + 5 : weight;
}

/** Whether a date that is on no other weekday has one: then its day is probably right. */
function hasRightWeekday({ entity, value }: DatedPlace): boolean {
  const { weekday } = entity.value as { readonly weekday?: unknown };
  return weekday !== undefined && !value.includes("/");
}

const severities = ["info", "warning", "error"] as const;

/** What is told of a date: what says most of how it is wrong. */
function faultOf({ place, conflicts, printed, weekday, isUntold }: Suspect): DateFault | undefined {
  const grave = (conflict: DateConflict) => severities.indexOf(conflict.severity);
  const sorted = [...conflicts].sort(
    (one, other) => grave(other) - grave(one) || codes.indexOf(one.code) - codes.indexOf(other.code),
  );
  const [worst] = sorted;
  // What cannot be right is told as such, though the printed words may say more plainly what is.
  if (printed?.severity === "warning" && worst?.severity !== "error")
    return { code: "date/not-as-printed", place, printed };
  if (weekday && worst?.severity !== "error") return { code: "date/weekday-mismatch", place, weekday };
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
  "date/basis-mismatch",
  "date/out-of-order",
  "date/call-date-untold",
];

/** The year of another date with which a date would be in no conflict: then only the year may be wrong. */
function rightYear(place: DatedPlace, conflicts: readonly DateConflict[]): string | undefined {
  for (const conflict of conflicts) {
    const year = otherEnd(place, conflict).value.slice(0, 4);
    if (!/^[0-9]{4}$/.test(year) || year === place.value.slice(0, 4) || place.value.includes("/")) continue;
    const interval = edtfInterval(year + place.value.slice(4));
    const isRight = conflicts.every((each) => {
      const [first, last] = [each.earlier, each.later].map((end) =>
        isSamePlace(end, place) ? interval : end.interval,
      );
      if (!first || !last) return false;
      if (each.relation === "near") return isWithin(NEAR, { interval: first }, { interval: last });
      return each.relation === "in-order" ? !isAfter(first, last) : mayBeSame(first, last);
    });
    if (isRight) return year;
  }
  return undefined;
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
