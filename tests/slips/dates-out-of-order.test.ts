import { describeSlips } from "./slip-table.ts";
import type { Edits } from "./slip-table.ts";

const code = "date/out-of-order";
const evidence = [{ exact: "spoke", start: 21, end: 26 }];
const unknown = (value: string) => ({ value, basis: "unknown" });
const circumstance = (kind: string, fields: object): Edits => ({
  "/calls/0/circumstances": [{ kind, account: "readout-account", evidence, ...fields }],
});
/** Where the date of a circumstance is. */
const told = "/calls/0/circumstances/0/date/value";

const second = {
  "/sources/-": {
    id: "second",
    kind: "news-article",
    publisher: "chancellery",
    language: "en",
    publishedOn: "2031-03-06",
    text: "Chancellor Ilse Varn spoke with President Odo Brask.",
  },
  "/accounts/-": { id: "second-account", kind: "readout", voice: "chancellery", source: "second" },
  "/calls/0/circumstances": [
    { kind: "occurrence", account: "second-account", evidence: [{ exact: "spoke", start: 21, end: 26 }] },
  ],
};

const outcome = (due: string): Edits => ({
  "/calls/0/outcomes": [
    {
      id: "bridge-opens",
      kind: "other",
      content: "The bridge opens.",
      due: unknown(due),
      claims: [
        { account: "readout-account", evidence: [{ exact: "reopen the Lenne bridge", start: 94, end: 117 }] },
      ],
    },
  ],
});

const statement = (fields: object): Edits => ({
  "/calls/0/statements/0": {
    id: "reopen-bridge",
    account: "readout-account",
    speakers: ["ilse-varn"],
    addressees: ["odo-brask"],
    setting: "in-call",
    mode: "speech-act-report",
    acts: ["request"],
    content: "Sudmark should open the Lenne bridge again.",
    evidence: [{ exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 }],
    ...fields,
  },
});

const otherCall = (date: string, link: string): Edits => ({
  "/calls/-": {
    id: "other-call",
    medium: "video",
    status: "confirmed",
    date: unknown(date),
    participants: [
      { actor: "ilse-varn", roles: ["principal"] },
      { actor: "odo-brask", roles: ["principal"] },
    ],
    circumstances: [{ kind: "occurrence", account: "readout-account", evidence }],
  },
  "/sources/0/publishedOn": "2031-03-20",
  ...circumstance("related-call", { call: "other-call", link }),
});

/** A source that announces the call and gives its year, which the readout leaves out. */
const announcement = (publishedOn: string): Edits => ({
  "/sources/-": {
    id: "announcement",
    kind: "news-article",
    publisher: "chancellery",
    language: "en",
    publishedOn,
    text: "They will speak on 4 March 2031.",
  },
  "/accounts/-": {
    id: "announcement-account",
    kind: "news-report",
    voice: "chancellery",
    source: "announcement",
  },
  "/calls/0/date": {
    value: "2031-03-04",
    asPrinted: "4 March",
    basis: "other-source",
    basisSource: "announcement",
  },
  "/calls/0/circumstances": [
    {
      kind: "attempt",
      account: "announcement-account",
      date: { value: "2031-03-04", asPrinted: "4 March 2031", basis: "printed" },
      result: "planned",
      evidence: [{ exact: "They will speak on 4 March 2031", start: 0, end: 31 }],
    },
  ],
});

describeSlips(
  "time that runs backwards",
  [
    {
      title: "written after its source was published",
      edits: { "/accounts/0/writtenOn": unknown("2031-03-14") },
      code,
      at: "/accounts/0/writtenOn/value",
      severity: "error",
      says: ["The writing of account", 'the publication of source "readout" (2031-03-04)'],
    },
    {
      title: "released after its source was published",
      edits: { "/accounts/0/releasedOn": unknown("2031-03-14") },
      code,
      at: "/accounts/0/releasedOn/value",
    },
    {
      title: "written after it was released",
      edits: {
        "/accounts/0/writtenOn": unknown("2031-03-14"),
        "/accounts/0/releasedOn": unknown("2031-03-04"),
      },
      code,
      at: "/accounts/0/writtenOn/value",
    },
    {
      title: "written before the call that it tells of",
      edits: { "/accounts/0/writtenOn": unknown("2031-02-04") },
      code,
      at: "/accounts/0/writtenOn/value",
      severity: "warning",
    },
    {
      title: "relayed before it was said",
      edits: {
        ...second,
        "/accounts/1/writtenOn": unknown("2031-03-04"),
        "/accounts/2": {
          id: "relayed",
          kind: "remarks",
          voice: "ilse-varn",
          source: "second",
          relayedBy: "second-account",
          writtenOn: unknown("2031-03-06"),
        },
        "/calls/0/circumstances/0/account": "relayed",
      },
      code,
      at: "/accounts/2/writtenOn/value",
    },
    {
      title: "an older account that revises a younger one",
      edits: { ...second, "/accounts/0/revises": "second-account" },
      code: "account/revises-later",
      at: "/sources/0/publishedOn",
      severity: "error",
      says: ["because one account revises the other", '"revises" must name the earlier account'],
    },
    {
      title: "a revision that was written before",
      edits: {
        ...second,
        "/accounts/0/writtenOn": unknown("2031-03-04T14:00:00Z"),
        "/accounts/1/writtenOn": unknown("2031-03-04T09:00:00Z"),
        "/accounts/1/revises": "readout-account",
        "/calls/0/date": unknown("2031-03-03"),
      },
      code: "account/revises-later",
      at: "/accounts/1/writtenOn/value",
    },
    {
      title: "the time of a call after the text that tells it",
      edits: {
        ...circumstance("time", { date: unknown("2031-03-12") }),
        "/calls/0/date": unknown("2031-03"),
      },
      code,
      at: told,
    },
    {
      title: "a failed attempt after the text that tells it",
      edits: circumstance("attempt", { date: unknown("2031-03-12"), result: "failed" }),
      code,
      at: told,
    },
    {
      title: "a failed attempt after the call",
      edits: {
        ...circumstance("attempt", { date: unknown("2031-03-06"), result: "failed" }),
        "/sources/0/publishedOn": "2031-03-08",
      },
      code,
      at: told,
      says: ["The failed attempt", "the call (2031-03-04)"],
    },
    {
      title: "a previous contact after the call",
      edits: {
        ...circumstance("previous-contact", { date: unknown("2031-03-06") }),
        "/sources/0/publishedOn": "2031-03-08",
      },
      code,
      at: told,
    },
    {
      title: "a previous contact after the text that tells it, though the day of the call is not known",
      edits: {
        ...circumstance("previous-contact", { date: unknown("2031-03-16") }),
        "/calls/0/date": unknown("2031"),
      },
      code,
      at: told,
    },
    {
      title: "an outcome due before the call",
      edits: outcome("2031-02-20"),
      code,
      at: "/calls/0/outcomes/0/due/value",
      says: ["The call", 'outcome "bridge-opens" is due'],
    },
    {
      title: "a claim of an outcome that was due before the call",
      edits: { ...outcome("2031-04"), "/calls/0/outcomes/0/claims/0/due": unknown("../2031-02") },
      code,
      at: "/calls/0/outcomes/0/claims/0/due/value",
    },
    {
      title: "a recording released before the call",
      edits: circumstance("recording", { on: unknown("2031-02-20") }),
      code,
      at: "/calls/0/circumstances/0/on/value",
    },
    {
      title: "an event that the call came before, dated before it",
      edits: circumstance("event", { content: "The fair.", relation: "before", date: unknown("2031-02-20") }),
      code,
      at: told,
    },
    {
      title: "an event that the call came after, dated after it",
      edits: circumstance("event", { content: "The fair.", relation: "after", date: unknown("2031-03-20") }),
      code,
      at: told,
    },
    {
      title: "an event during the call that begins after it",
      edits: circumstance("event", { content: "The fair.", relation: "during", date: unknown("2031-03-20") }),
      code,
      at: told,
    },
    {
      title: "a silence of days to come",
      edits: circumstance("silence", {
        actors: ["odo-brask"],
        content: "He agrees.",
        asOf: unknown("2031-03-12"),
      }),
      code,
      at: "/calls/0/circumstances/0/asOf/value",
    },
    {
      title: "one publication too early for the call and for what is told later on its day",
      example: "../tests/right-ones/regierungssprecher",
      edits: { "/sources/1/publishedOn": "2023-02-07" },
      code,
      at: "/sources/1/publishedOn",
      says: ["With the year 2032 the order would be right."],
      related: ["/calls/0/date/value", "/accounts/4/writtenOn/value"],
    },
    {
      title: "due before a call of the day of publication, on the printed weekday",
      example: "../tests/right-ones/post-and-translation",
      edits: { "/calls/0/outcomes/0/due/value": "2030-09-05" },
      code,
      at: "/calls/0/outcomes/0/due/value",
      related: ["/calls/0/date/value"],
    },
    {
      title: "a call that is only announced is said to have taken place",
      example: "../tests/right-ones/announced-for-friday",
      edits: { "/calls/0/status": "confirmed" },
      code,
      at: "/sources/0/publishedOn",
      says: ['its status is "planned"'],
      related: ["/calls/0/status"],
    },
    {
      title: "an attempt of the next day is said to have failed",
      example: "week-of-calls",
      edits: { "/calls/4/circumstances/0/result": "failed" },
      code,
      at: "/sources/2/publishedOn",
      says: ['correct "result"'],
      related: ["/calls/4/circumstances/0/result"],
    },
    {
      title: "a call made up for before it failed",
      example: "rare-cases",
      edits: { "/calls/1/circumstances/9/link": "retry-of" },
      code,
      at: "/calls/1/date/value",
      says: ["time zones", 'correct "link"'],
      related: ["/calls/1/circumstances/9/link"],
    },
    {
      title: "the older text is said to revise the younger one",
      example: "rare-cases",
      edits: { "/accounts/9/revises": undefined, "/accounts/1/revises": "palvane-second" },
      code: "account/revises-later",
      at: "/sources/1/publishedOn",
      related: ["/accounts/1/revises"],
    },
    {
      title: "a call that follows a later one",
      edits: otherCall("2031-03-12", "follows"),
      code,
      at: "/calls/0/date/value",
      says: ['The earlier call "other-call"'],
    },
    {
      title: "said before the call, on a day after it",
      edits: {
        ...statement({
          setting: "before-call",
          occasion: { content: "A speech.", date: unknown("2031-03-07") },
        }),
        "/sources/0/publishedOn": "2031-03-08",
      },
      code,
      at: "/calls/0/statements/0/occasion/date/value",
    },
    {
      title: "said after the call, on a day before it",
      edits: statement({
        setting: "after-call",
        addressees: [],
        acts: ["claim"],
        occasion: { content: "A speech.", date: unknown("2031-02-07") },
      }),
      code,
      at: "/calls/0/statements/0/occasion/date/value",
    },
    {
      title: "an earlier letter that is younger than the call",
      edits: {
        ...statement({ refersTo: [{ content: "Her letter.", date: unknown("2031-05-02") }] }),
        "/sources/0/publishedOn": "2031-06-01",
      },
      code,
      at: "/calls/0/statements/0/refersTo/0/date/value",
    },
    {
      title: "an office that ends before it starts",
      edits: {
        "/actors/3/offices/0/startDate": "2029-05",
        "/actors/3/offices/0/endDate": "2028-05",
      },
      code,
      at: "/actors/3/offices/0/endDate",
    },
    {
      title: "retrieved before it was published",
      edits: { "/sources/0/retrievedOn": "2031-03-01" },
      code,
      at: "/sources/0/retrievedOn",
    },
    {
      title: "a translation that is older than its original",
      edits: {
        ...second,
        "/sources/0/derivedFrom": [{ source: "second", how: "translation" }],
      },
      code,
      at: "/sources/0/publishedOn",
      severity: "warning",
    },
    {
      title: "a dataset that was made before all of its sources",
      edits: { "/createdOn": "2013-03-04" },
      code,
      at: "/createdOn",
      severity: "warning",
    },
    {
      title: "a call some hours after the page that tells of it, in a zone that is written",
      edits: {
        "/calls/0/date": { ...unknown("2031-03-04"), time: "17:15", zone: "Europe/Kyiv" },
        "/sources/0/publishedOn": "2031-03-04T14:00:00Z",
      },
      code,
      at: "/calls/0/date/value",
      severity: "error",
    },
    {
      title: "one day too late, and nobody knows in which zone",
      edits: { "/calls/0/date": unknown("2031-03-05") },
      code,
      at: "/calls/0/date/value",
      severity: "warning",
      says: ["time zones"],
    },
  ],
  [
    { title: "a source that announces the call and lends the year", edits: announcement("2031-03-01") },
    { title: "a source that lends the year a year before", edits: announcement("2030-06-01") },
    {
      title: "a memo of the day of the call, released months later",
      edits: {
        "/accounts/0/writtenOn": unknown("2031-03-04"),
        "/accounts/0/releasedOn": unknown("2031-11-20"),
        "/sources/0/publishedOn": "2031-11-20",
      },
    },
    {
      title: "a draft of the day before, released after the call",
      edits: {
        "/accounts/0/writtenOn": unknown("2031-03-03"),
        "/accounts/0/releasedOn": unknown("2031-03-04"),
      },
    },
    {
      title: "a planned call after the text that announces it",
      edits: {
        "/calls/0/status": "planned",
        "/calls/0/date": unknown("2031-03-20"),
        "/calls/0/statements": undefined,
        ...circumstance("attempt", { date: unknown("2031-03-20"), result: "planned" }),
      },
    },
    {
      title: "a call that was put off, and then held earlier after all",
      edits: circumstance("attempt", { date: unknown("2031-03-20"), result: "rescheduled" }),
    },
    {
      title: "what was said before the call in a text of before the call",
      edits: {
        ...second,
        "/sources/0/publishedOn": "2031-03-01",
        ...statement({
          setting: "before-call",
          occasion: { content: "A speech.", date: unknown("2031-02-27") },
        }),
        "/calls/0/date": unknown("2031-03-04"),
      },
    },
    {
      title: "an event to come, and one that went on for weeks",
      edits: {
        "/calls/0/circumstances": [
          {
            kind: "event",
            account: "readout-account",
            content: "The fair.",
            relation: "before",
            date: unknown("2031-03-20"),
            evidence,
          },
          {
            kind: "event",
            account: "readout-account",
            content: "The strike.",
            relation: "during",
            date: unknown("2031-02-01"),
            evidence,
          },
        ],
      },
    },
    { title: "what is due on the day of the call", edits: outcome("2031-03-04") },
    { title: "what is due until an open end", edits: outcome("2031-03-01/..") },
    { title: "a call that follows an earlier one", edits: otherCall("2031-03-02", "follows") },
    {
      title: "a call beside a later one",
      edits: otherCall("2031-03-12", "other"),
    },
    {
      title: "a revision of the same day",
      edits: { ...second, "/sources/1/publishedOn": "2031-03-04", "/accounts/1/revises": "readout-account" },
    },
    {
      title: "the evening in New York is the next morning in Tokyo",
      edits: {
        "/calls/0/date": { ...unknown("2031-03-05"), time: "09:00", zone: "Asia/Tokyo" },
        "/sources/0/publishedOn": "2031-03-04T20:00:00-05:00",
      },
    },
    {
      title: "a day without a zone beside a page that is stamped in UTC",
      edits: { "/calls/0/date": unknown("2031-03-05"), "/sources/0/publishedOn": "2031-03-04T20:00Z" },
    },
    {
      title: "dates that may overlap",
      edits: { "/calls/0/date": unknown("2031-03~"), "/accounts/0/writtenOn": unknown("2031-03-XX") },
    },
    {
      title: "a dataset that was made before one of its sources",
      edits: { ...second, "/createdOn": "2031-03-05" },
    },
    {
      title: "a call that is denied at a time",
      edits: circumstance("time", { date: unknown("2031-03-20"), factuality: "certainly-not" }),
    },
  ],
);
