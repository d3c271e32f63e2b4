import type { DateConflict, DatedPlace } from "../dataset/date-conflict.ts";
import { otherEnd } from "../dataset/date-faults.ts";
import type { Entity } from "../dataset/readable-dataset.ts";
import type { ReportedPlace } from "./rule.ts";

/** The dates that one is in conflict with, and what says how they are to one another, as places that belong to a diagnostic. */
export function otherDates({
  place,
  conflicts,
}: {
  readonly place: DatedPlace;
  readonly conflicts: readonly DateConflict[];
}): ReportedPlace[] {
  const seen = new Map<Entity, Set<string>>();
  const places: ReportedPlace[] = [];
  const add = (entity: Entity, key: string, message: string) => {
    const keys = seen.get(entity) ?? new Set();
    if (keys.has(key)) return;
    seen.set(entity, keys.add(key));
    places.push({ path: [...entity.path, key], message });
  };
  for (const conflict of conflicts) {
    const { entity, key, value } = otherEnd(place, conflict);
    add(entity, key, `It conflicts with this date, ${value}.`);
  }
  for (const { cause } of conflicts)
    if (cause)
      add(cause.entity, cause.key, `The order follows from "${cause.key}", which is "${cause.value}".`);
  return places;
}
