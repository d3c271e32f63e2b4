import { describeSlips } from "./slip-table.ts";
import type { Edits } from "./slip-table.ts";
import { secondTelling } from "./second-telling.ts";

const code = "date/call-date-untold";
const at = "/calls/0/date/value";
const evidence = [{ exact: "on 4 March", start: 65, end: 75 }];
const unknown = (value: string) => ({ value, basis: "unknown" });
const time = (date: object, fields: object = {}) => ({
  kind: "time",
  account: "readout-account",
  date,
  evidence,
  ...fields,
});
const fourth = { value: "2031-03-04", asPrinted: "4 March", basis: "context" };

/** A call that nobody gives the day of but these circumstances. */
const call = (date: object, ...circumstances: object[]): Edits => ({
  "/calls/0/date": date,
  "/calls/0/circumstances": circumstances,
});

describeSlips(
  "the call's date that no telling has",
  [
    {
      title: "all tellings say the 4th, the call the 3rd",
      edits: call(
        unknown("2031-03-03"),
        time(fourth),
        time(fourth, { evidence: [{ exact: "4 March", start: 68, end: 75 }] }),
      ),
      code,
      at,
      severity: "warning",
      says: ["2031-03-03", "2031-03-04", "no account gives that day"],
    },
    {
      title: "the only telling says the 4th, the call the 3rd",
      edits: call(unknown("2031-03-03"), time(fourth)),
      code,
      at,
    },
    {
      title: "the tellings differ, and neither has the call's day",
      edits: call(
        unknown("2031-03-01"),
        time(fourth),
        time(
          { value: "2031-03-02", weekday: "sunday", basis: "relative" },
          {
            evidence: [{ exact: "spoke", start: 21, end: 26 }],
            factuality: "probable",
          },
        ),
      ),
      code: "date/call-date-untold",
      at,
      says: ["2031-03-04, 2031-03-02"],
    },
    {
      title: "the day that an occurrence is limited to",
      edits: call(unknown("2031-03-03"), { ...time(fourth), kind: "occurrence" }),
      code,
      at,
    },
    {
      title: "a Russian telling",
      edits: {
        ...secondTelling({
          language: "ru",
          text: "Разговор состоялся 4 марта.",
          asPrinted: "4 марта",
          value: "2031-03-04",
          basis: "context",
        }),
        "/calls/0/date": unknown("2031-03-02"),
      },
      code,
      at,
    },
    {
      title: "an Arabic telling, and a call of the month before",
      edits: {
        ...secondTelling({
          language: "ar",
          text: "جرى الاتصال في ٤ مارس.",
          asPrinted: "٤ مارس",
          value: "2031-03-04",
          basis: "context",
        }),
        "/calls/0/date": unknown("2031-02"),
      },
      code,
      at,
    },
    {
      title: "a day that is said to be printed, and nobody knows where",
      edits: { "/calls/0/date": { value: "2031-03-04", basis: "printed" } },
      code,
      at,
      severity: "info",
      says: ["neither evidence nor a circumstance"],
    },
    {
      title: "a day that is said to be reckoned, and nobody knows from what",
      edits: { "/calls/0/date": { value: "2031-03-04", basis: "relative" } },
      code,
      at,
      severity: "info",
    },
  ],
  [
    { title: "a telling has the day", edits: call({ value: "2031-03-04", basis: "printed" }, time(fourth)) },
    {
      title: "one of two tellings has the day",
      edits: call(unknown("2031-03-04"), time(fourth), time(unknown("2031-03-02"))),
    },
    { title: "the call is dated by its month", edits: call(unknown("2031-03"), time(fourth)) },
    { title: "the telling gives the month", edits: call(unknown("2031-03-03"), time(unknown("2031-03"))) },
    {
      title: "the telling gives an hour in a zone where it is the next day",
      edits: {
        ...call(
          unknown("2031-03-04"),
          time({ ...unknown("2031-03-05"), time: "01:30", zone: "Europe/Moscow" }),
        ),
        "/sources/0/publishedOn": "2031-03-05",
      },
    },
    {
      title: "only a denial gives another day",
      edits: call(unknown("2031-03-03"), time(fourth, { factuality: "certainly-not" })),
    },
    {
      title: "the call's own evidence has its day, the telling another",
      edits: call(
        { ...fourth, evidence: [{ source: "readout", ...evidence[0] }] },
        time({ ...unknown("2031-03-02") }, { evidence: [{ exact: "spoke", start: 21, end: 26 }] }),
      ),
    },
    {
      title: "reckoned from words that are its evidence",
      edits: {
        ...call(unknown("2031-03-04")),
        "/calls/0/date": {
          value: "2031-03-04",
          basis: "relative",
          evidence: [{ source: "readout", ...evidence[0] }],
        },
      },
    },
  ],
);
