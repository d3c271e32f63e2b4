import type { DateConflict, DatedPlace } from "../dataset/date-conflict.ts";
import { otherEnd } from "../dataset/date-faults.ts";
import type { ReportedPlace } from "./rule.ts";

/** The dates that one is in conflict with, as places that belong to a finding. */
export function otherDates({
  place,
  conflicts,
}: {
  readonly place: DatedPlace;
  readonly conflicts: readonly DateConflict[];
}): ReportedPlace[] {
  return conflicts.map((conflict) => {
    const { entity, key, value } = otherEnd(place, conflict);
    return { path: [...entity.path, key], message: `It does not fit this date, ${value}.` };
  });
}
