import type { Params } from "../diagnostics/diagnostic.ts";
import type { DateConflict, DatedPlace } from "../dataset/date-conflict.ts";
import { otherEnd } from "../dataset/date-faults.ts";
import type { Entity } from "../dataset/readable-dataset.ts";
import type { ReportedPlace } from "../diagnostics/reported-place.ts";

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
  const add = (entity: Entity, key: string, params: Params) => {
    const keys = seen.get(entity) ?? new Set();
    if (keys.has(key)) return;
    seen.set(entity, keys.add(key));
    places.push({ path: [...entity.path, key], params });
  };
  for (const conflict of conflicts) {
    const { entity, key, value } = otherEnd(place, conflict);
    add(entity, key, { value });
  }
  for (const { cause } of conflicts)
    if (cause) add(cause.entity, cause.key, { key: cause.key, value: cause.value });
  return places;
}

/** What another date, or what says how dates are to one another, has to do with a date. */
export function otherDateInWords(_: object, { key, value }: Params): string {
  return key === undefined
    ? `It conflicts with this date, ${String(value)}.`
    : `The order follows from "${String(key)}", which is "${String(value)}".`;
}
