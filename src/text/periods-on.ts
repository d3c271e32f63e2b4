import { edtfInterval } from "./edtf-interval.ts";

/** Something that lasted from one date to another. Where a date is missing, that end is open. */
export interface Period {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** The periods that overlap a date (EDTF); undefined if the date does not exist. */
export function periodsOn<P extends Period>(periods: readonly P[], date: string): P[] | undefined {
  const day = edtfInterval(date);
  if (!day) return undefined;
  return periods.filter(({ startDate, endDate }) => {
    const start = startDate === undefined ? undefined : edtfInterval(startDate);
    const end = endDate === undefined ? undefined : edtfInterval(endDate);
    return (start?.from ?? -Infinity) <= day.to && (end?.to ?? Infinity) >= day.from;
  });
}
