import { languagesOf } from "../../dataset/date-bases.ts";
import { nearestOnWeekday, weekdaysOf } from "../../dataset/date-clocks.ts";
import { isDoubted } from "../../dataset/date-faults.ts";
import { findMissing, WordSearch } from "../../dataset/missing-words.ts";
import { sentenceCase, showValue } from "../../diagnostics/wording.ts";
import type { Weekday } from "../../schema/model-types.ts";
import { weekdayNamedIn } from "../../text/weekday-names.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface OtherWeekday {
  /** The date, or the code of the day of the week, that the words do not agree with. */
  readonly told: string;
  /** The day of the week of that date or code. */
  readonly weekday: Weekday;
  /** The printed words. */
  readonly words: string;
  /** The day of the week that they name. */
  readonly named: Weekday;
  /** The nearest date on that day, if the date does not agree. */
  readonly nearest: string | undefined;
}

export const weekdayNotAsPrintedDoc: RuleDoc = {
  reason: "Where a source names the day of the week, a date that was worked out from it must be on that day.",
  example: {
    given: [
      {
        at: "/sources/0/text",
        value:
          "Chancellor Ilse Varn spoke by telephone with President Odo Brask on Tuesday. She urged him to reopen the Lenne bridge.",
      },
      { at: "/calls/0/date", value: { value: "2031-03-04", asPrinted: "on Tuesday", basis: "relative" } },
    ],
    at: "/calls/0/date/value",
    wrong: "2031-03-03",
    right: "2031-03-04",
  },
};

export const weekdayNotAsPrinted: Rule<OtherWeekday> = {
  code: "date/weekday-not-as-printed",
  severity: "warning",
  message: ({ told, weekday, words, named }) =>
    `${told === weekday ? `"weekday" is "${told}"` : `${told} is a ${sentenceCase(weekday)}`}, but the printed words ${showValue(words)} name a ${sentenceCase(named)}.`,
  hint: ({ nearest, named }) =>
    nearest === undefined ? undefined : `The nearest ${sentenceCase(named)} is ${nearest}.`,
  check(dataset, report) {
    const search = new WordSearch();
    for (const number of dataset.numbersOf("DateClaim")) {
      const { value, asPrinted, weekday, zone } = dataset.valueAt<"DateClaim">(number);
      if (asPrinted === undefined || !dataset.isSoundAt(number)) continue;
      const days = weekdaysOf(value, zone);
      const told = weekday ?? days[0];
      if (told === undefined) continue;
      const claim = dataset.entityAt<"DateClaim">(number);
      const named = weekdayNamedIn(asPrinted, languagesOf(dataset, claim));
      // A date that is on no such day, or is wrong otherwise, is reported as such; so are words that are not printed.
      if (named === undefined || named === weekday || isDoubted(dataset, claim)) continue;
      if (findMissing(dataset, number, "DateClaim", asPrinted, search)) continue;
      if (weekday !== undefined)
        report([...claim.path, "weekday"], { told, weekday, words: asPrinted, named, nearest: undefined });
      else if (!days.includes(named))
        report([...claim.path, "value"], {
          told: value,
          weekday: told,
          words: asPrinted,
          named,
          nearest: nearestOnWeekday(value, named),
        });
    }
  },
};
