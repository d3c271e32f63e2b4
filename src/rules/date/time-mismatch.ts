import { datesOnOtherClock } from "../../dataset/date-clocks.ts";
import { showValue } from "../../diagnostics/wording.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface TimeMismatch {
  /** The field with the other time. */
  readonly key: "time" | "partOfDay";
  /** The value of that field. */
  readonly told: string;
  /** The time in the value of the date; absent if the printed words are what differs. */
  readonly clock: string | undefined;
  /** The printed words, if they are what differs. */
  readonly words: string | undefined;
  /** Whether the basis is "relative", so that the printed time may be another one. */
  readonly isReckoned: boolean;
}

export const timeMismatchDoc: RuleDoc = {
  reason:
    "If the value of a date has a time, in the zone that is given, no other field of the date can give another time.",
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
  // "Two hours after the news of 15:00" is at 17:00.
  severityOf: ({ isReckoned }) => (isReckoned ? "info" : "warning"),
  message: ({ key, told, clock, words }) => {
    if (clock === undefined) return `The time ${told} is not the one that is printed: ${showValue(words)}.`;
    return key === "time"
      ? `"time" is ${told}, but the time in "value" is ${clock} in the zone of the date.`
      : `The time in "value" is ${clock}, but "partOfDay" is "${told}".`;
  },
  check(dataset, report) {
    for (const { claim, key, told, clock, words } of datesOnOtherClock(dataset)) {
      const isReckoned = clock === undefined && claim.value.basis === "relative";
      report([...claim.path, key], { key, told, clock, words, isReckoned });
    }
  },
};
