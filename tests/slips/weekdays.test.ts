import { describeSlips } from "./slip-table.ts";

const printedOnTuesday = {
  "/sources/0/text":
    "Chancellor Ilse Varn spoke by telephone with President Odo Brask on Tuesday. She urged him to reopen the Lenne bridge.",
  "/calls/0/date": { value: "2031-03-04", asPrinted: "on Tuesday", basis: "relative" },
};

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
    {
      title: "the day after the one that is printed",
      edits: { ...printedOnTuesday, "/calls/0/date/value": "2031-03-03" },
      code: "date/weekday-not-as-printed",
      at: "/calls/0/date/value",
      says: [
        '2031-03-03 is a Monday, but the printed words "on Tuesday" name a Tuesday.',
        "The nearest Tuesday is 2031-03-04.",
      ],
    },
    {
      title: "another weekday than is printed, for a date of which no day is known",
      edits: { ...printedOnTuesday, "/calls/0/date/value": "2031-03", "/calls/0/date/weekday": "monday" },
      code: "date/weekday-not-as-printed",
      at: "/calls/0/date/weekday",
      says: ['"weekday" is "monday"', "name a Tuesday"],
    },
  ],
  [
    { title: "the weekday of the day", edits: { "/calls/0/date/weekday": "tuesday" } },
    { title: "the printed weekday", edits: printedOnTuesday },
    {
      title: "the printed weekday, twice",
      edits: { ...printedOnTuesday, "/calls/0/date/weekday": "tuesday" },
    },
  ],
);
