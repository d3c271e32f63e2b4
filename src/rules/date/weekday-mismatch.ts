import { nearestOnWeekday } from "../../dataset/date-clocks.ts";
import { dateFaults } from "../../dataset/date-faults.ts";
import type { Weekday } from "../../schema/model-types.ts";
import { sentenceCase } from "../../diagnostics/wording.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface WeekdayMismatch {
  /** The date. */
  readonly value: string;
  /** The day of the week that is given. */
  readonly weekday: Weekday;
  /** The day of the week on which the date falls. */
  readonly right: Weekday;
  /** The time zone in which it was looked at, if there is one. */
  readonly zone: string | undefined;
  /** The year with which the day of the week would be right, if there is a probable one. */
  readonly year: string | undefined;
  /** The nearest date on the day of the week that is given. */
  readonly nearest: string | undefined;
}

export const weekdayMismatchDoc: RuleDoc = {
  reason:
    "A date falls on one day of the week. If the date and the day of the week do not agree, one of them was misread.",
  example: { at: "/calls/0/date/weekday", wrong: "monday", right: "tuesday" },
};

export const weekdayMismatch: Rule<WeekdayMismatch> = {
  code: "date/weekday-mismatch",
  severity: "error",
  message: ({ value, weekday, right, zone }) =>
    `${value} is a ${sentenceCase(right)}${zone === undefined ? "" : ` in the zone "${zone}"`}, but "weekday" is "${weekday}".`,
  hint: ({ weekday, year, nearest }) =>
    year === undefined
      ? nearest && `The nearest ${sentenceCase(weekday)} is ${nearest}.`
      : `With the year ${year} the two would agree.`,
  check(dataset, report) {
    for (const fault of dateFaults(dataset)) {
      if (fault.code !== "date/weekday-mismatch") continue;
      const { claim, weekday, right } = fault.weekday;
      const { value, zone } = claim.value;
      report([...claim.path, "weekday"], {
        value,
        weekday,
        right,
        zone: value.includes("T") ? zone : undefined,
        year: fault.year,
        nearest: nearestOnWeekday(value, weekday),
      });
    }
  },
};
