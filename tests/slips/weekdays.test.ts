import { describeSlips } from "./slip-table.ts";

describeSlips(
  "weekdays",
  [
    {
      title: "the weekday of the day before",
      edits: { "/calls/0/date/weekday": "monday" },
      code: "date/weekday-mismatch",
      at: "/calls/0/date/weekday",
      says: ["tuesday"],
    },
  ],
  [{ title: "the weekday of the day", edits: { "/calls/0/date/weekday": "tuesday" } }],
);
