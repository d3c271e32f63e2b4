import type { Weekday } from "../../schema/codelists/weekday.ts";
import { weekdayCodelist } from "../../schema/codelists/weekday.ts";
import { edtfInterval } from "../../text/edtf-interval.ts";
import type { Rule } from "../rule.ts";

const DAY = 86_400_000;

export const weekdayMismatch: Rule<{ value: string; weekday: Weekday; right: Weekday }> = {
  code: "date/weekday-mismatch",
  severity: "error",
  reason: "A day has one day of the week; where they differ, one of the two was misread.",
  example: { at: "/calls/0/date/weekday", wrong: "monday", right: "tuesday" },
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

/** The day of the week of a date that is one calendar day; undefined for anything longer. */
function weekdayOf(edtf: string): Weekday | undefined {
  const day = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*|[?~%])?$/.exec(edtf)?.[1];
  const interval = day === undefined ? undefined : edtfInterval(day);
  const mondayFirst = Object.keys(weekdayCodelist.codes) as Weekday[];
  // 1970-01-01 was a Thursday, which is three days after a Monday.
  return interval && mondayFirst[(((interval.from / DAY + 3) % 7) + 7) % 7];
}
