import { describeSlips } from "./slip-table.ts";
import type { Edits, Slip } from "./slip-table.ts";

const slip = (title: string, code: string, at: string, edits: Edits, ...says: (string | RegExp)[]): Slip => ({
  title,
  edits,
  code: `structure/${code}`,
  severity: "error",
  at,
  says,
});
const set = (title: string, code: string, at: string, value: unknown, ...says: (string | RegExp)[]) =>
  slip(title, code, at, { [at]: value }, ...says);

const statement = "/calls/0/statements/0";
const date = "/calls/0/date/value";
const published = "/sources/0/publishedOn";
const evidence = { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 };

describeSlips("values of another type", [
  set("null for what may be left out", "wrong-type", `${statement}/factuality`, null, "Leave the key out"),
  set("null for a list", "wrong-type", `${statement}/topics`, null, "Leave the key out"),
  set(
    "null for what must be there",
    "wrong-type",
    `${statement}/mode`,
    null,
    "How the printed text",
    '"indirect"',
  ),
  set(
    "truth for a code",
    "wrong-type",
    "/calls/0/medium",
    true,
    'must be one code, such as "telephone", but is true',
  ),
  set(
    "one code for a list",
    "wrong-type",
    `${statement}/acts`,
    "request",
    'Put it into a list: ["request"].',
  ),
  set("two codes in one text", "wrong-type", `${statement}/acts`, "request, demand", '["request","demand"]'),
  set(
    "one object for a list",
    "wrong-type",
    `${statement}/evidence`,
    evidence,
    "Put it into a list: [{ … }].",
  ),
  set(
    "a list for one id",
    "wrong-type",
    `${statement}/account`,
    ["readout-account"],
    '"readout-account" without the list around it',
  ),
  set(
    "a list for one code",
    "wrong-type",
    `${statement}/mode`,
    ["direct"],
    'Write "direct" without the list around it.',
  ),
  set(
    "a number as text",
    "wrong-type",
    `${statement}/evidence/0/start`,
    "77",
    "Write 77, without quotation marks.",
  ),
  set("a year as a number", "wrong-type", published, 2031, 'Write "2031".'),
  set("a day as a number", "wrong-type", published, 20310304, 'Write "2031-03-04".'),
  set("the version as a number", "wrong-type", "/schemaVersion", 1, 'must be "1.0", but is 1. Write "1.0".'),
  set(
    "words for evidence",
    "wrong-type",
    `${statement}/evidence/0`,
    evidence.exact,
    '{ "exact": "She urged him',
  ),
  set(
    "words for a list of evidence",
    "wrong-type",
    `${statement}/evidence`,
    evidence.exact,
    '[{ "exact": "She urged him',
  ),
  set(
    "words for a cue",
    "wrong-type",
    `${statement}/cues/0`,
    "urged",
    'Write { "text": "urged", "stance": … }.',
  ),
  set(
    "an id for a participant",
    "wrong-type",
    "/calls/0/participants/0",
    "ilse-varn",
    '{ "actor": "ilse-varn", "roles": … }',
  ),
  set(
    "a day for a date",
    "wrong-type",
    "/calls/0/date",
    "2031-03-04",
    '{ "value": "2031-03-04", "basis": … }',
  ),
  set(
    "nothing between the quotation marks",
    "unknown-code",
    "/calls/0/medium",
    "",
    '"medium" is empty. Use one of "telephone"',
  ),
  set(
    "an empty text",
    "empty-text",
    `${statement}/condition`,
    "",
    "Leave the key out if there is nothing to say.",
  ),
]);

describeSlips(
  "values in another form",
  [
    set("a date with slashes", "wrong-format", date, "2031/03/04", 'Write "2031-03-04".'),
    set("a date with points, the day first", "wrong-format", date, "4.3.2031", 'Write "2031-03-04".'),
    set(
      "a date that two countries read otherwise",
      "wrong-format",
      date,
      "03/04/2031",
      '"2031-04-03" or "2031-03-04"?',
    ),
    set("a date in words", "wrong-format", date, "4 March 2031", 'Write "2031-03-04".'),
    set(
      "a date in words, the month first",
      "wrong-format",
      date,
      "Tuesday, March 4, 2031",
      'Write "2031-03-04".',
    ),
    set("a Chinese date", "wrong-format", date, "2031年3月4日", 'Write "2031-03-04".'),
    set("a date without its noughts", "wrong-format", date, "2031-3-4", 'Write "2031-03-04".'),
    set(
      "an interval with a dash",
      "wrong-format",
      date,
      "2031-03-04 – 2031-03-05",
      'Write "2031-03-04/2031-03-05".',
    ),
    set("a time after a blank", "wrong-format", published, "2031-03-04 10:29", 'Write "2031-03-04T10:29".'),
    set(
      "parts of a second",
      "wrong-format",
      published,
      "2031-03-04T10:29:00.000Z",
      'Write "2031-03-04T10:29:00Z".',
    ),
    set("a date that is none", "wrong-format", date, "yesterday", 'but is "yesterday"'),
    set("a clock of twelve hours", "wrong-format", "/calls/0/date/time", "5:15 pm", 'Write "17:15".'),
    set("a German clock", "wrong-format", "/calls/0/date/time", "17.15 Uhr", 'Write "17:15".'),
    set("the name of a language", "wrong-format", "/language", "Ukrainian", 'Did you mean "uk"?'),
    set("a language in its own script", "wrong-format", "/language", "українська", 'Did you mean "uk"?'),
    set("a language in Japanese", "wrong-format", "/language", "日本語", 'Did you mean "ja"?'),
    set("an underscore in a language", "wrong-format", "/language", "en_US", 'Did you mean "en-US"?'),
    set(
      "a new id that is a name",
      "wrong-format",
      "/accounts/0/id",
      "Readout Account",
      'Write "readout-account", and use the same id wherever',
    ),
    slip(
      "a country in small letters",
      "wrong-format",
      "/actors/0/identifiers/iso3166",
      { "/actors/0/identifiers": { iso3166: "gb" } },
      'Did you mean "GB"?',
    ),
    slip(
      "a country of three letters",
      "wrong-format",
      "/actors/0/identifiers/iso3166",
      { "/actors/0/identifiers": { iso3166: "UKR" } },
      'Did you mean "UA"?',
    ),
    slip(
      "the name of a country",
      "wrong-format",
      "/actors/0/identifiers/iso3166",
      { "/actors/0/identifiers": { iso3166: "日本" } },
      'Did you mean "JP"?',
    ),
    slip(
      "the page of a Wikidata item",
      "wrong-format",
      "/actors/0/identifiers/wikidata",
      { "/actors/0/identifiers": { wikidata: "https://www.wikidata.org/wiki/Q42" } },
      'Write "Q42".',
    ),
  ],
  [
    { title: "a date with slashes as meant", edits: { [published]: "2031-03-04" } },
    { title: "an interval", edits: { [published]: "2031-03-04/2031-03-05" } },
    { title: "the time of day", edits: { "/calls/0/date/time": "17:15" } },
  ],
);

const renamed = (
  title: string,
  holder: string,
  from: string,
  to: string,
  value: unknown,
  ...says: string[]
) =>
  slip(
    title,
    "unknown-key",
    `${holder}/${to}`,
    { [`${holder}/${from}`]: undefined, [`${holder}/${to}`]: value },
    ...says,
  );

describeSlips("keys of another naming", [
  renamed(
    "speaker for speakers",
    statement,
    "speakers",
    "speaker",
    ["ilse-varn"],
    'Did you mean "speakers"?',
  ),
  renamed("text for content", statement, "content", "text", "Reopen it.", 'Did you mean "content"?'),
  renamed("act for acts", statement, "acts", "act", ["request"], 'Did you mean "acts"?'),
  renamed("quotes for evidence", statement, "evidence", "quotes", [evidence], 'Did you mean "evidence"?'),
  renamed("Content with a capital", statement, "content", "Content", "Reopen it.", 'Did you mean "content"?'),
  renamed(
    "quote for exact",
    `${statement}/evidence/0`,
    "exact",
    "quote",
    evidence.exact,
    'Did you mean "exact"?',
  ),
  renamed("fullName for name", "/actors/3", "name", "fullName", "Ilse Varn", 'Did you mean "name"?'),
  renamed("type for kind", "/actors/3", "kind", "type", "person", 'Did you mean "kind"?'),
  renamed(
    "person for actor",
    "/calls/0/participants/0",
    "actor",
    "person",
    "ilse-varn",
    'Did you mean "actor"?',
  ),
  renamed("people for actors", "", "actors", "people", [], 'Did you mean "actors"?'),
  set(
    "a second key for what is there",
    "unknown-key",
    `${statement}/speaker`,
    "ilse-varn",
    'Put the value into "speakers", and remove "speaker".',
  ),
  set(
    "a key that nothing is near to",
    "unknown-key",
    `${statement}/mood`,
    "calm",
    "Remove it, or use one of",
  ),
]);
