import type { DateConflict, DatedPlace } from "../dataset/date-conflict.ts";
import { otherEnd } from "../dataset/date-faults.ts";
import type { Entity } from "../dataset/readable-dataset.ts";
import type { ReportedPlace } from "./rule.ts";

/** The dates that one is in conflict with, as places that belong to a finding. */
export function otherDates({
  place,
  conflicts,
}: {
  readonly place: DatedPlace;
  readonly conflicts: readonly DateConflict[];
}): ReportedPlace[] {
  const seen = new Map<Entity, Set<string>>();
  const places: ReportedPlace[] = [];
  for (const conflict of conflicts) {
    const { entity, key, value } = otherEnd(place, conflict);
    const keys = seen.get(entity) ?? new Set();
    if (keys.has(key)) continue;
    seen.set(entity, keys.add(key));
    places.push({ path: [...entity.path, key], message: `It does not fit this date, ${value}.` });
  }
  return places;
}
