import { dateFaults } from "../../dataset/date-faults.ts";
import { otherDateInWords, otherDates } from "../other-dates.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface CallDateUntold {
  readonly value: string;
  /** The dates that the accounts give; empty if none gives one. */
  readonly told: readonly string[];
}

/** How many other dates are shown. */
const SHOWN = 5;

export const callDateUntoldDoc: RuleDoc = {
  reason:
    "The date of a call is the one that the encoder accepts from its accounts. If every account gives another day, either a day was mistyped, or the dataset must show where this day is printed.",
  example: {
    given: [
      {
        at: "/calls/0/circumstances",
        value: [
          {
            kind: "time",
            account: "readout-account",
            date: { value: "2031-03-04", asPrinted: "4 March", basis: "context" },
            evidence: [{ exact: "on 4 March", start: 65, end: 75 }],
          },
        ],
      },
      { at: "/calls/0/date", value: { value: "2031-03-04", basis: "context" } },
    ],
    at: "/calls/0/date/value",
    wrong: "2031-03-03",
    right: "2031-03-04",
  },
};

export const callDateUntold: Rule<CallDateUntold> = {
  code: "date/call-date-untold",
  severity: "warning",
  severityOf: ({ told }) => (told.length === 0 ? "info" : "warning"),
  message: ({ value, told }) =>
    told.length === 0
      ? `The basis says that the date of the call, ${value}, is printed, but neither evidence nor a circumstance "time" gives it.`
      : `The call is dated ${value}, but no account gives that day. The accounts give: ${told.slice(0, SHOWN).join(", ")}${told.length > SHOWN ? " …" : "."}`,
  hint: ({ told }) =>
    told.length === 0
      ? 'Add "asPrinted" and "evidence" to the date, or add a circumstance "time".'
      : "Correct the date that is wrong. If another text gives this day, add its words as evidence of the call's date.",
  related: otherDateInWords,
  check(dataset, report) {
    for (const fault of dateFaults(dataset)) {
      const { place, code } = fault;
      const path = [...place.entity.path, place.key];
      if (code === "date/nowhere-told") report(path, { value: place.value, told: [] });
      if (code !== "date/call-date-untold") continue;
      const conflicts = fault.conflicts.filter((each) => each.code === code);
      const [first] = conflicts;
      if (!first) continue;
      const told = [...new Set(conflicts.map(({ later }) => later.value))];
      report(path, { value: first.earlier.value, told }, otherDates(fault));
    }
  },
};
