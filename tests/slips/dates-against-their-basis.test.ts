import { describeSlips } from "./slip-table.ts";
import type { Right, Slip } from "./slip-table.ts";
import { secondTelling } from "./second-telling.ts";

const code = "date/basis-mismatch";
const at = "/calls/0/date/value";
const ofTelling = "/calls/0/circumstances/0/date/value";

const publicationDate = (value: string, more: Readonly<Record<string, unknown>> = {}) => ({
  "/calls/0/date": { value, basis: "publication-date" },
  ...more,
});

/** Dates that are printed in a text of another script, with the values that a hurried person writes and the right one. */
const printed: readonly {
  readonly language: string;
  readonly text: string;
  readonly asPrinted: string;
  readonly wrong: Readonly<Record<string, RegExp>>;
}[] = [
  {
    language: "ru",
    text: "Разговор состоялся 4 марта 2031 года.",
    asPrinted: "4 марта 2031 года",
    wrong: { "2031-03-03": /another day/, "2031-02-04": /another month/, "2030-03-04": /another year/ },
  },
  {
    language: "he",
    text: "השיחה התקיימה ב-4 במרץ 2031.",
    asPrinted: "4 במרץ 2031",
    wrong: { "2031-03-03": /another day/, "2031-01-04": /another month/, "2021-03-04": /another year/ },
  },
  {
    language: "ar",
    text: "جرى الاتصال في ٤ مارس ٢٠٣١ مساء.",
    asPrinted: "٤ مارس ٢٠٣١",
    wrong: { "2031-03-02": /another day/, "2031-02-04": /another month/, "2013-03-04": /another year/ },
  },
  {
    language: "zh",
    text: "通话于二〇三一年三月四日举行。",
    asPrinted: "二〇三一年三月四日",
    wrong: { "2031-03-03": /another day/, "2031-02-04": /another month/, "2030-03-04": /another year/ },
  },
  {
    language: "ja",
    text: "電話会談は2031年3月4日に行われた。",
    asPrinted: "2031年3月4日",
    wrong: { "2031-03-01": /another day/, "2031-02-04": /another month/, "2030-03-04": /another year/ },
  },
  {
    language: "hi",
    text: "बातचीत ४ मार्च २०३१ को हुई।",
    asPrinted: "४ मार्च २०३१",
    wrong: { "2031-03-03": /another day/, "2031-02-04": /another month/, "2030-03-04": /another year/ },
  },
  {
    language: "de",
    text: "Das Gespräch fand am 04.03.2031 statt.",
    asPrinted: "04.03.2031",
    wrong: { "2031-03-03": /another day/, "2031-01-04": /another month/, "2030-03-04": /another year/ },
  },
];

const inOtherScripts: readonly Slip[] = printed.flatMap(({ wrong, ...telling }) =>
  Object.entries(wrong).map(([value, says]): Slip => ({
    title: `${telling.asPrinted} as ${value}`,
    edits: {
      ...secondTelling({ ...telling, value, basis: "printed" }),
      "/calls/0/date": { value: "2031-03-04", basis: "unknown" },
      "/calls/0/circumstances/1": {
        kind: "time",
        account: "readout-account",
        date: { value: "2031-03-04", asPrinted: "4 March", basis: "context" },
        evidence: [{ exact: "on 4 March", start: 65, end: 75 }],
      },
    },
    code,
    at: ofTelling,
    says: [says, telling.asPrinted],
  })),
);

const rightInOtherScripts: readonly Right[] = printed.map(({ wrong: _, ...telling }) => ({
  title: telling.asPrinted,
  edits: secondTelling({ ...telling, value: "2031-03-04", basis: "printed" }),
}));

/** Words that only a reader could compare with the value, or that say it in another way. */
const readersOnly: readonly Right[] = (
  [
    ["en", "the fourth of March 2031", "printed"],
    ["en", "Tuesday, March 4th, ’31", "printed"],
    ["en", "at 5 p.m. on the fourth of March 2031", "printed"],
    ["fr", "mardi quatre mars deux mille trente et un", "printed"],
    ["ja", "令和13年3月4日", "printed"],
    ["he", "ד׳ באדר תשצ״א", "printed"],
    ["th", "4 มีนาคม 2574", "printed"],
    ["ar", "١٠ شوال ١٤٥٢", "printed"],
    ["en", "IV March MMXXXI", "printed"],
    ["en", "yesterday", "relative"],
    ["en", "two days before 6 March", "relative"],
    ["en", "after the March summit", "context"],
    ["en", "20310304", "printed"],
  ] as const
).map(([language, asPrinted, basis]) => ({
  title: `${asPrinted} (${basis})`,
  edits: secondTelling({
    language,
    text: `The call: ${asPrinted}.`,
    asPrinted,
    value: "2031-03-04",
    basis,
  }),
}));

describeSlips(
  "a date against its own basis",
  [
    {
      title: "the day before the publication, as the day of publication",
      edits: publicationDate("2031-03-03"),
      code,
      at,
      severity: "error",
      says: ["day of publication", "2031-03-04"],
    },
    {
      title: "the day of publication with its month and day exchanged",
      edits: publicationDate("2031-04-03"),
      code: "date/out-of-order",
      at,
      severity: "error",
      says: ['the publication of source "readout" (2031-03-04)'],
    },
    {
      title: "the publication was at another time than its page is stamped",
      edits: publicationDate("2031-03-02", { "/sources/0/publishedOn": "2031-03-04T10:29:00Z" }),
      code,
      at,
      severity: "error",
    },
    {
      title: "when an account was written",
      edits: { "/accounts/0/writtenOn": { value: "2031-03-01", basis: "publication-date" } },
      code,
      at: "/accounts/0/writtenOn/value",
    },
    {
      title: "basis printed, though no year is",
      edits: { "/calls/0/date/basis": "printed" },
      code,
      at,
      says: ["no year", 'basis "context"'],
    },
    {
      title: "basis printed, though only a weekday is",
      edits: {
        "/sources/0/title": "A call on Tuesday",
        "/calls/0/date": { value: "2031-03-04", asPrinted: "on Tuesday", basis: "printed" },
      },
      code,
      at,
      says: ["not a calendar date", 'basis "relative"'],
    },
    {
      title: "the printed day is another",
      edits: { "/calls/0/date/value": "2031-03-03" },
      code,
      at,
      says: ["4 March", "another day"],
    },
    {
      title: "the month is another",
      edits: { "/calls/0/date/value": "2031-02-04" },
      code,
      at,
      says: ["4 March", "another month"],
    },
    {
      title: "a year typo, where the year is inferred",
      edits: { "/calls/0/date/value": "2013-03-04" },
      code,
      at,
      says: ["2013-03-04", "2031-03-04", "Check the year"],
    },
    ...inOtherScripts,
  ],
  [
    { title: "the day of publication", edits: publicationDate("2031-03-04") },
    {
      title: "the day of publication where the page was stamped in UTC",
      edits: publicationDate("2031-03-05", { "/sources/0/publishedOn": "2031-03-04T22:30:00Z" }),
    },
    { title: "the month of publication", edits: publicationDate("2031-03") },
    {
      title: "the day of publication of a source without one",
      edits: publicationDate("2031-03-04", { "/sources/0/publishedOn": undefined }),
    },
    {
      title: "a year that the text has",
      edits: {
        "/calls/0/date": { value: "2013-03-04", basis: "context" },
        "/sources/0/publishedOn": "2031-03-04",
        "/sources/0/text":
          "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge. So it was in 2013.",
      },
    },
    {
      title: "a text that is not held may have the year",
      edits: { "/sources/0/text": undefined, "/calls/0/date/value": "2013-03-04" },
    },
    {
      title: "a memo that was kept back for years",
      edits: {
        "/calls/0/date/value": "2013-03-04",
        "/accounts/0/writtenOn": { value: "2013-03-04", basis: "unknown" },
        "/accounts/0/releasedOn": { value: "2031-03-04", basis: "publication-date" },
      },
    },
    {
      title: "another source was believed",
      edits: {
        "/calls/0/date": {
          value: "2031-03-03",
          asPrinted: "4 March",
          basis: "other-source",
          basisSource: "readout",
        },
      },
    },
    ...rightInOtherScripts,
    ...readersOnly,
  ],
);
