import { datesOnOtherClock } from "../../dataset/date-clocks.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface TimeMismatch {
  readonly key: "time" | "partOfDay";
  readonly told: string;
  readonly clock: string;
}

export const timeMismatchDoc: RuleDoc = {
  reason: "A date that has a time in its value, in the zone that is written, cannot have another beside it.",
  example: {
    given: [
      { at: "/calls/0/date/value", value: "2031-03-04T17:15:00Z" },
      { at: "/calls/0/date/zone", value: "UTC" },
      { at: "/sources/0/publishedOn", value: "2031-03-05" },
    ],
    at: "/calls/0/date/partOfDay",
    wrong: "morning",
    right: "afternoon",
  },
};

export const timeMismatch: Rule<TimeMismatch> = {
  code: "date/time-mismatch",
  severity: "warning",
  message: ({ key, told, clock }) =>
    key === "time"
      ? `The time ${told} is not that of the date, which is ${clock} there.`
      : `It is ${clock}, but "partOfDay" is ${told}.`,
  check(dataset, report) {
    for (const { claim, key, told, clock } of datesOnOtherClock(dataset))
      report([...claim.path, key], { key, told, clock });
  },
};
