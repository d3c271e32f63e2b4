import { describeSlips } from "./slip-table.ts";

describeSlips(
  "weekdays",
  [
    {
      title: "the weekday of the day before",
      edits: { "/calls/0/date/weekday": "monday" },
      code: "date/weekday-mismatch",
      at: "/calls/0/date/weekday",
      says: ["Tuesday"],
    },
    {
      title: "the next year, beside a weekday that is reckoned from the publication",
      example: "week-of-calls",
      edits: { "/calls/4/circumstances/0/date/value": "2035-03-12" },
      code: "date/weekday-mismatch",
      at: "/calls/4/circumstances/0/date/weekday",
      says: ["With the year 2034 the two would agree."],
    },
  ],
  [{ title: "the weekday of the day", edits: { "/calls/0/date/weekday": "tuesday" } }],
);
