import type { Weekday } from "../../schema/model-types.ts";
import { edtfInterval } from "../../text/edtf-interval.ts";
import type { Rule, RuleDoc } from "../rule.ts";

const DAY = 86_400_000;
/** In the order of the days since 1970-01-01, which was a Thursday. */
const weekdays = [
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
] as const satisfies readonly Weekday[];

export const weekdayMismatchDoc: RuleDoc = {
  reason: "A date falls on one day of the week. If the two do not agree, one of them was misread.",
  example: { at: "/calls/0/date/weekday", wrong: "monday", right: "tuesday" },
};

export const weekdayMismatch: Rule<{ value: string; weekday: Weekday; right: Weekday }> = {
  code: "date/weekday-mismatch",
  severity: "error",
  message: ({ value, weekday, right }) => `${value} is a ${right}, but "weekday" is ${weekday}.`,
  check(dataset, report) {
    for (const claim of dataset.all("DateClaim")) {
      const { value } = claim;
      if (value.weekday === undefined) continue;
      const right = weekdayOf(value.value);
      if (right !== undefined && right !== value.weekday) {
        report([...claim.path, "weekday"], { value: value.value, weekday: value.weekday, right });
      }
    }
  },
};

/** The day of the week of a date that is a single day; undefined for longer dates. */
function weekdayOf(edtf: string): Weekday | undefined {
  const day = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*|[?~%])?$/.exec(edtf)?.[1];
  const interval = day === undefined ? undefined : edtfInterval(day);
  // Days before 1970 are negative, so their remainder is too.
  return interval && weekdays[(((interval.from / DAY) % 7) + 7) % 7];
}
