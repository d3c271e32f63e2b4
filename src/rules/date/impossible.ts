import { edtfInterval } from "../../text/edtf-interval.ts";
import { eachWrittenDate } from "../../dataset/written-dates.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const impossibleDateDoc: RuleDoc = {
  reason:
    "A day that the calendar does not have, or an interval that ends before it begins, is a typing error.",
  example: { at: "/calls/0/date/value", wrong: "2031-02-30", right: "2031-03-04" },
};

export const impossibleDate: Rule<{ value: string }> = {
  code: "date/impossible",
  severity: "error",
  message: ({ value }) =>
    value.includes("/")
      ? `The interval "${value}" ends before it begins, or one of its days does not exist.`
      : `The day "${value}" does not exist in the calendar.`,
  hint: ({ value }) => {
    const [, year = "", month = ""] = /^([0-9]{4})-(0[1-9]|1[0-2])-[0-9]{2}/.exec(value) ?? [];
    if (month === "" || value.includes("/")) return undefined;
    // The day before the first of the next month; 400 years later, because Date.UTC reads years below 100 as others.
    const days = new Date(Date.UTC(Number(year) + 400, Number(month), 0)).getUTCDate();
    return `The month ${year}-${month} has ${days} days.`;
  },
  check(dataset, report) {
    eachWrittenDate(dataset, (value, holder, key) => {
      if (!edtfInterval(value)) report([...holder.path, key], { value });
    });
  },
};
