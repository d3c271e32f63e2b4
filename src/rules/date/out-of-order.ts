import { isDoubtful } from "../../dataset/date-conflict.ts";
import type { Cause } from "../../dataset/date-conflict.ts";
import { dateFaults } from "../../dataset/date-faults.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { sentenceCase, showValue } from "../../diagnostics/wording.ts";
import { otherDateInWords, otherDates } from "../other-dates.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface OutOfOrder {
  /** What must come first, in words. */
  readonly earlier: string;
  /** Its date. */
  readonly earlierDate: string;
  /** What must come after it, in words. */
  readonly later: string;
  /** Its date. */
  readonly laterDate: string;
  readonly severity: Severity;
  /** Whether the dates are at most a day apart and a time zone is unknown, so that both may be right. */
  readonly doubtful: boolean;
  /** The year with which the order would be right, if there is one. */
  readonly year: string | undefined;
  /** Whether only one other date conflicts with it, so that either may be wrong. */
  readonly isAlone: boolean;
  /** The printed words, if they give another date too. */
  readonly words: string | undefined;
  /** The field from which the order follows, if that field may be wrong. */
  readonly cause: Cause["key"] | undefined;
}

export const outOfOrderDoc: RuleDoc = {
  reason:
    "A call takes place before anyone reports it, a text is published before it is retrieved, and a previous contact comes before the call. Dates that overlap do not contradict each other, and a difference of one day can come from time zones.",
  example: { at: "/calls/0/date/value", wrong: "2031-03-09", right: "2031-03-04" },
};

export const outOfOrder: Rule<OutOfOrder> = {
  code: "date/out-of-order",
  severity: "error",
  severityOf: ({ severity }) => severity,
  message: ({ earlier, earlierDate, later, laterDate }) =>
    `${sentenceCase(earlier)} (${earlierDate}) must not be after ${later} (${laterDate}).`,
  hint: ({ doubtful, severity, year, words, isAlone, cause }) => {
    if (words !== undefined) return `The printed words are ${showValue(words)}.`;
    const instead = insteadOf(cause);
    if (doubtful)
      return `The difference may come from time zones: write both as date-times with their offset. ${instead}`.trimEnd();
    if (severity === "info") return "It may have been drafted earlier.";
    if (year !== undefined)
      return isAlone
        ? "One of the two years may be mistyped."
        : `With the year ${year} the order would be right.`;
    return instead === "" ? undefined : instead;
  },
  related: otherDateInWords,
  check(dataset, report) {
    for (const fault of dateFaults(dataset)) {
      if (fault.code !== "date/out-of-order") continue;
      const [worst] = fault.conflicts;
      if (!worst) continue;
      const { earlier, earlierIs, later, laterIs, severity } = worst;
      report(
        [...fault.place.entity.path, fault.place.key],
        {
          earlier: earlierIs,
          earlierDate: earlier.value,
          later: laterIs,
          laterDate: later.value,
          severity,
          doubtful: severity === "warning" && isDoubtful(earlier.interval, later.interval),
          year: fault.year,
          isAlone: fault.conflicts.length === 1,
          words: fault.words,
          cause: worst.cause?.key,
        },
        otherDates(fault),
      );
    }
  },
};

/** What may be wrong if no date is. */
function insteadOf(cause: Cause["key"] | undefined): string {
  if (cause === undefined) return "";
  return cause === "status"
    ? 'If the call is only announced, its status is "planned".'
    : `If the dates are right, correct "${cause}".`;
}
