import { describeSlips } from "./slip-table.ts";

const EVIDENCE = "/calls/0/statements/0/evidence/0";
const EXACT = `${EVIDENCE}/exact`;
const WORDS = "She urged him to reopen the Lenne bridge.";
const TEXT = "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. ";

/** The readout goes on with other words, which stand where the statement's did, and are quoted in place of them. */
const quoted = (printed: string, quotation: string) => ({
  "/sources/0/text": TEXT + printed,
  "/calls/0/statements/0/cues": undefined,
  [EVIDENCE]: { exact: quotation, start: 77, end: 77 + [...quotation].length },
});
/** The same, without a position. */
const searched = (printed: string, quotation: string) => ({
  ...quoted(printed, quotation),
  [EVIDENCE]: { exact: quotation },
});
/** How a script looks in the text, how in the quotation, and what must be said of it. */
const scripts: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "a Latin letter in a Cyrillic word",
    "Она призвала его открыть мост.",
    "Она призвала eго открыть мост.",
    ["U+0065 Latin", "U+0435 Cyrillic"],
  ],
  [
    "a Cyrillic letter in a Latin word",
    "She urged him to reopen it.",
    "She urged hіm to reopen it.",
    ["U+0456 Cyrillic", "U+0069 Latin"],
  ],
  [
    "a soft hyphen",
    "She urged him to reopen it.",
    "She urged him to re\u00adopen it.",
    ["U+00AD soft hyphen"],
  ],
  [
    "a zero-width space",
    "She urged him to reopen it.",
    "She urged \u200bhim to reopen it.",
    ["U+200B zero-width space"],
  ],
  [
    "a mark of direction in Hebrew",
    "היא ביקשה ממנו לפתוח את הגשר.",
    "היא ביקשה \u200eממנו לפתוח את הגשר.",
    ["U+200E left-to-right mark"],
  ],
  [
    "a Persian letter in an Arabic word",
    "طلبت منه أن يفتح الجسر.",
    "طلبت منه أن یفتح الجسر.",
    ["U+06CC Arabic", "U+064A Arabic"],
  ],
  [
    "an accent apart from its letter",
    "Elle voulait un café.",
    "Elle voulait un cafe\u0301.",
    ["U+0065, U+0301 combining mark", "U+00E9", "in "],
  ],
  [
    "letters that Hindi writes in one character or in two",
    "उसने उसे सड़क खोलने को कहा।".normalize("NFD"),
    "उसने उसे स\u095cक खोलने को कहा।",
    ["U+095C"],
  ],
  ["the letters of a ligature", "He kept the oﬃce open.", "He kept the office open.", ["U+FB03"]],
  ["wide marks in Japanese", "彼女は（橋を）開けてと言った。", "彼女は(橋を)開けてと言った。", ["U+FF08"]],
  ["a no-break space", "on 4\u00a0March she rang him", "on 4 March she rang him", ["U+00A0 no-break space"]],
  ["a line break", "on 4 March\nshe rang him", "on 4 March she rang him", ["a line break"]],
  ["a hyphen for a dash", "the bridge – now", "the bridge - now", ["a hyphen (-) where", "an en dash (–)"]],
  [
    "a straight apostrophe",
    "he won’t open it",
    "he won't open it",
    ["a straight apostrophe (') where the text has a curly one (’)", '"won\'t"'],
  ],
  ["straight marks for Hebrew ones", "היא אמרה ״עכשיו״", 'היא אמרה "עכשיו"', ["U+05F4"]],
];

describeSlips("words that are not quite those that are printed", [
  {
    title: "one word for another, at its position",
    edits: { [EXACT]: "She begged him to reopen the Lenne bridge." },
    code: "evidence/quote-mismatch",
    at: EXACT,
    says: ['it has "begged" where the text has "urged" after "She"'],
  },
  {
    title: "one word for another, without a position",
    edits: { [EVIDENCE]: { exact: "She begged him to reopen the Lenne bridge." } },
    code: "evidence/quote-not-found",
    at: EXACT,
    says: ["at characters 77 to 118", 'has "begged" where the text has "urged"', WORDS],
  },
  {
    title: "a word left out",
    edits: { [EXACT]: "She urged him to reopen the bridge." },
    code: "evidence/quote-mismatch",
    at: EXACT,
    says: [/lacks "Lenne ?" after "the"/],
  },
  {
    title: "a word put in",
    edits: { [EXACT]: "She gladly urged him to reopen the Lenne bridge." },
    code: "evidence/quote-mismatch",
    at: EXACT,
    says: ['has "gladly', "which the text does not have"],
  },
  {
    title: "a word far behind in a long quotation",
    edits: quoted(
      `${"The bridge stays shut, the ferry runs, and so on. ".repeat(6)}Then it closed.`,
      `${"The bridge stays shut, the ferry runs, and so on. ".repeat(6)}Then it opened.`,
    ),
    code: "evidence/quote-mismatch",
    at: EXACT,
    says: [/has "open\w*" where the text has "clos\w*" after "it"/],
  },
  {
    title: "a space at the end",
    edits: { [EVIDENCE]: { exact: `${WORDS} ` } },
    code: "evidence/quote-not-found",
    at: EXACT,
    says: ["a space at the end", "Quote the words exactly as they are printed."],
    canBeFixed: true,
  },
  {
    title: "a character of Chinese",
    edits: quoted("总统说秋天在山里见面。", "总统说春天在山里见面。"),
    code: "evidence/quote-mismatch",
    at: EXACT,
    says: ['has "春" where the text has "秋" after "说"'],
  },
  ...scripts.flatMap(([title, printed, quotation, says]) => [
    {
      title: `${title}, at its position`,
      edits: quoted(printed, quotation),
      code: [...quotation].length > [...printed].length ? "evidence/outside-text" : "evidence/quote-mismatch",
      at: [...quotation].length > [...printed].length ? EVIDENCE : EXACT,
      says: [...says, "Quote the words exactly as they are printed."],
      canBeFixed: true,
    },
    {
      title: `${title}, without a position`,
      edits: searched(printed, quotation),
      code: "evidence/quote-not-found",
      at: EXACT,
      says: [...says, "Quote the words exactly as they are printed."],
      canBeFixed: true,
    },
  ]),
  {
    title: "a word put in, without a position",
    edits: searched(WORDS, "She never urged him to reopen the Lenne bridge."),
    code: "evidence/quote-not-found",
    at: EXACT,
    says: [
      'is "She urged him to reopen the Lenne bridge."',
      'has "never" after "She", which the text does not have',
    ],
  },
  {
    title: "a word put before the first, without a position",
    edits: searched(WORDS, "Quotation: She urged him to reopen the Lenne bridge."),
    code: "evidence/quote-not-found",
    at: EXACT,
    says: ['has "Quotation:" at the beginning, which the text does not have'],
  },
  {
    title: "blanks alone, which no text prints in this number",
    edits: { [EVIDENCE]: { exact: "    " } },
    code: "evidence/quote-not-found",
    at: EXACT,
    says: ["Quote words of the source."],
  },
  {
    title: "nothing like it",
    edits: { [EVIDENCE]: { exact: "Quite another matter, told in verse" } },
    code: "evidence/quote-not-found",
    at: EXACT,
    says: ["No passage of the source is nearly the same"],
  },
]);

const gazette = {
  "/sources/-": {
    id: "gazette",
    kind: "news-article",
    publisher: "chancellery",
    language: "en",
    text: "The premier told the diet on Monday that fishing would go on as before. Nobody asked him why.",
  },
  "/accounts/-": { id: "gazette-account", kind: "news-report", voice: "chancellery", source: "gazette" },
  "/calls/0/circumstances": [
    {
      kind: "occurrence",
      account: "gazette-account",
      evidence: [{ exact: "The premier told the diet", start: 0, end: 25 }],
    },
  ],
};

describeSlips(
  "words of another source",
  [
    {
      title: "a statement on the wrong account",
      edits: { ...gazette, [EVIDENCE]: { exact: WORDS }, "/calls/0/statements/0/account": "gazette-account" },
      code: "evidence/quote-not-found",
      at: EXACT,
      says: ['source "readout"', "name an account that is read there"],
    },
    {
      title: "located words that are those of the other source",
      edits: { ...gazette, [EXACT]: "Nobody asked him why." },
      code: "evidence/quote-mismatch",
      at: EXACT,
      says: ['source "gazette"'],
    },
    {
      title: "the wrong source named for a date",
      edits: { ...gazette, "/calls/0/date/evidence": [{ source: "gazette", exact: "on 4 March" }] },
      code: "evidence/quote-not-found",
      at: "/calls/0/date/evidence/0/exact",
      says: ['The words are in source "readout": write "readout" as "source".'],
    },
    {
      title: "another source named for a fact, which has the words",
      edits: {
        ...gazette,
        [EVIDENCE]: { source: "gazette", exact: "Nobody asked him why.", start: 72, end: 93 },
        "/calls/0/statements/0/cues": undefined,
      },
      code: "evidence/other-source",
      severity: "error",
      at: `${EVIDENCE}/source`,
      says: ['"gazette"', '"readout-account"', 'is read in source "readout"'],
    },
    {
      title: "another source named for a cue",
      edits: {
        ...gazette,
        "/calls/0/statements/0/cues/0": {
          text: "told",
          stance: "neutral",
          evidence: [{ source: "gazette", exact: "told", start: 12, end: 16 }],
        },
      },
      code: "evidence/other-source",
      at: "/calls/0/statements/0/cues/0/evidence/0/source",
    },
    {
      title: "the original quoted on the account of its translation",
      edits: {
        ...gazette,
        "/sources/0/derivedFrom": [{ source: "gazette", how: "translation" }],
        [EVIDENCE]: { source: "gazette", exact: "Nobody asked him why.", start: 72, end: 93 },
        "/calls/0/statements/0/cues": undefined,
      },
      code: "evidence/other-source",
      severity: "warning",
      at: `${EVIDENCE}/source`,
    },
  ],
  [
    { title: "the own source is named", edits: { [`${EVIDENCE}/source`]: "readout" } },
    {
      title: "a date that another source gives",
      edits: {
        ...gazette,
        "/calls/0/date": {
          value: "2031-03-04",
          basis: "other-source",
          basisSource: "gazette",
          evidence: [{ source: "gazette", exact: "on Monday", start: 26, end: 35 }],
        },
      },
    },
  ],
);

describeSlips(
  "a prefix or suffix that is not printed there",
  [
    {
      title: "prefix of located words",
      edits: { [`${EVIDENCE}/prefix`]: "on 5 March. " },
      code: "evidence/quote-mismatch",
      at: `${EVIDENCE}/prefix`,
      says: [
        '"prefix" is "on 5 March. "',
        'before the words at characters 77 to 118 the text has "on 4 March. "',
      ],
    },
    {
      title: "prefix of words that are looked for",
      edits: { [EVIDENCE]: { exact: WORDS, prefix: "on 5 March. " } },
      code: "evidence/quote-mismatch",
      at: `${EVIDENCE}/prefix`,
      says: ['the text has "on 4 March. "'],
    },
    {
      title: "suffix of words that are looked for",
      edits: { [EVIDENCE]: { exact: "She urged him", suffix: " to close" } },
      code: "evidence/quote-mismatch",
      at: `${EVIDENCE}/suffix`,
      says: ['the text has " to reope"'],
    },
    {
      title: "of two that stand twice, the one that is nowhere",
      edits: {
        "/sources/0/text": `${TEXT}${WORDS} Later ${WORDS}`,
        [EVIDENCE]: { exact: "the Lenne bridge", prefix: "reopen ", suffix: ". Then" },
      },
      code: "evidence/quote-mismatch",
      at: `${EVIDENCE}/suffix`,
    },
    {
      title: "a prefix with another blank",
      edits: { [`${EVIDENCE}/prefix`]: "4\u00a0March. " },
      code: "evidence/quote-mismatch",
      at: `${EVIDENCE}/prefix`,
      says: ["U+00A0 no-break space", "Write what is printed just before the words."],
      canBeFixed: true,
    },
    {
      title: "a suffix with a look-alike",
      edits: { "/calls/0/descriptions/0/evidence/0/suffix": " Ilsе" },
      code: "evidence/quote-mismatch",
      at: "/calls/0/descriptions/0/evidence/0/suffix",
      says: ["U+0435 Cyrillic"],
    },
  ],
  [
    { title: "a prefix that is printed", edits: { [`${EVIDENCE}/prefix`]: "on 4 March. " } },
    {
      title: "both, of words that are looked for",
      edits: { [EVIDENCE]: { exact: "She urged him", prefix: "March. ", suffix: " to" } },
    },
  ],
);

describeSlips("positions that are not those of the words", [
  {
    title: "one too early",
    edits: { [`${EVIDENCE}/start`]: 76, [`${EVIDENCE}/end`]: 117 },
    code: "evidence/quote-mismatch",
    at: EXACT,
    says: ["are not at characters 76 to 117", "are at characters 77 to 118."],
    canBeFixed: true,
  },
  {
    title: "beyond the text",
    edits: { [`${EVIDENCE}/start`]: 177, [`${EVIDENCE}/end`]: 218 },
    code: "evidence/outside-text",
    at: EVIDENCE,
    says: ["are at characters 77 to 118."],
    canBeFixed: true,
  },
  {
    title: "beyond the text, with other words",
    edits: { [EVIDENCE]: { exact: "She begged him to reopen the Lenne bridge.", start: 177, end: 219 } },
    code: "evidence/outside-text",
    at: EVIDENCE,
    says: ['has "begged" where the text has "urged"'],
  },
  {
    title: "begin and end exchanged",
    edits: { [`${EVIDENCE}/start`]: 118, [`${EVIDENCE}/end`]: 77 },
    code: "evidence/empty-span",
    at: EVIDENCE,
    says: ["are at characters 77 to 118."],
    canBeFixed: true,
  },
  {
    title: "a span that is longer than its words, of a text that is not held",
    edits: {
      "/sources/0/text": undefined,
      "/sources/0/digest": { sha256: "0".repeat(64), length: 119 },
      [`${EVIDENCE}/end`]: 119,
      "/calls/0/descriptions": undefined,
    },
    code: "evidence/quote-mismatch",
    at: EXACT,
    says: ["has 41 characters, but its span, characters 77 to 119, has 42"],
  },
]);

const whole = (text: string) => ({ "/sources/0/text": text });
const changed = { code: "source/text-and-spans-disagree", severity: "error", at: "/sources/0/text" } as const;

describeSlips(
  "a text that is not the one that was encoded",
  [
    {
      title: "a blank before it",
      edits: whole(` ${TEXT}${WORDS}`),
      ...changed,
      says: ["2 spans", "1 code point later", "begins with U+0020 space"],
    },
    {
      title: "two byte-order marks",
      edits: whole(`\ufeff\ufeff${TEXT}${WORDS}`),
      ...changed,
      says: ["U+FEFF byte-order mark"],
    },
    {
      title: "a headline before it",
      edits: whole(`Bridges\n\n${TEXT}${WORDS}`),
      ...changed,
      says: ["9 code points later"],
    },
    {
      title: "the beginning trimmed off, which was counted",
      edits: {
        "/calls/0/descriptions/0/evidence/0": { exact: "Chancellor", start: 1, end: 11 },
        [EVIDENCE]: { exact: WORDS, start: 78, end: 119 },
      },
      ...changed,
      says: ["1 code point earlier", "byte-order mark"],
    },
    {
      title: "offsets counted in UTF-16 units",
      edits: {
        ...whole(`😀 ${TEXT}🌉 ${WORDS}`),
        "/calls/0/descriptions/0/evidence/0": { exact: "Chancellor", start: 3, end: 13 },
        [EVIDENCE]: { exact: WORDS, start: 83, end: 124 },
      },
      ...changed,
      says: ["UTF-16 units", "Offsets count Unicode code points"],
      canBeFixed: true,
    },
    {
      title: "offsets counted in bytes",
      edits: {
        ...whole(`Über die Brücke: ${TEXT}${WORDS.replace("She", "Schön: She")}`),
        "/calls/0/descriptions/0/evidence/0": { exact: "Chancellor", start: 19, end: 29 },
        [EVIDENCE]: { exact: WORDS, start: 104, end: 145 },
      },
      ...changed,
      says: ["count bytes"],
    },
    {
      title: "line ends that were counted as one character",
      edits: {
        ...whole(`Readout\r\n${TEXT}\r\n${WORDS}`),
        "/calls/0/descriptions/0/evidence/0": { exact: "Chancellor", start: 8, end: 18 },
        [EVIDENCE]: { exact: WORDS, start: 86, end: 127 },
      },
      ...changed,
      says: ["CR LF"],
    },
    {
      title: "accents apart from their letters",
      edits: {
        ...whole(`${TEXT}Elle était déçue. Il était fâché.`.normalize("NFD")),
        "/calls/0/descriptions": undefined,
        "/calls/0/statements/0/cues": undefined,
        "/calls/0/statements/0/evidence": [
          { exact: "Elle était déçue.", start: 77, end: 94 },
          { exact: "Il était fâché.", start: 95, end: 110 },
        ],
      },
      ...changed,
      says: ["normalized to NFC"],
    },
    {
      title: "another article",
      edits: whole("Fishing went on as before in the north. Nobody knew why, and few cared to know."),
      ...changed,
      says: ["nothing like its 2 quotations", "another text"],
    },
    {
      title: "the article of another source",
      edits: {
        ...gazette,
        ...whole("Fishing went on as before in the north. Nobody knew why, and few cared to know."),
        "/sources/-": { ...gazette["/sources/-"], text: `The premier told the diet: ${TEXT}${WORDS}` },
      },
      ...changed,
      says: ['those of source "gazette"', "Give each source its own text"],
    },
    {
      title: "a digest that is too short for the spans, of a text that is not held",
      edits: {
        "/sources/0/text": undefined,
        "/sources/0/digest": { sha256: "0".repeat(64), length: 19 },
        "/calls/0/descriptions/0/evidence/0": { exact: "President Odo Brask", start: 45, end: 64 },
      },
      ...changed,
      at: "/sources/0/digest/length",
      says: ["has the length 19, but 2 spans reach beyond"],
    },
    {
      title: "a revised article",
      edits: {
        ...whole(`Norrland and Sudmark talk. ${TEXT.replace("by telephone ", "")}${WORDS}`),
        "/calls/0/statements/0/evidence": [
          { exact: "President Odo Brask", start: 45, end: 64 },
          { exact: WORDS, start: 77, end: 118 },
        ],
      },
      ...changed,
      says: ["changed after they were located", "write the new positions"],
      canBeFixed: true,
    },
  ],
  [
    { title: "one byte-order mark, which does not count", edits: whole(`\ufeff${TEXT}${WORDS}`) },
    { title: "the text goes on", edits: whole(`${TEXT}${WORDS} He listened.`) },
    {
      title: "code points behind others",
      edits: {
        ...whole(`😀 ${TEXT}${WORDS}`),
        "/calls/0/descriptions/0/evidence/0": { exact: "Chancellor", start: 2, end: 12 },
        [EVIDENCE]: { exact: WORDS, start: 79, end: 120 },
      },
    },
  ],
);

describeSlips("a slip elsewhere in a source, an account or a fact hides no misquotation", [
  ...(
    [
      ["a date of publication in words", "/sources/0/publishedOn", "4 March 2031", "structure/wrong-format"],
      ["an address without a scheme", "/sources/0/url", "norrland.example", "structure/wrong-format"],
      ["a kind that is none", "/sources/0/kind", "readouts", "structure/unknown-code"],
      ["an unknown key of the source", "/sources/0/colour", "red", "structure/unknown-key"],
      ["an unknown key of the account", "/accounts/0/colour", "red", "structure/unknown-key"],
      ["a kind of account that is none", "/accounts/0/kind", "readouts", "structure/unknown-code"],
      ["an unknown key of the call", "/calls/0/colour", "red", "structure/unknown-key"],
      ["a date of the call in words", "/calls/0/date/value", "4 March", "structure/wrong-format"],
    ] as const
  ).map(([title, at, value, code]) => ({ title: `${title}, told alone`, edits: { [at]: value }, code, at })),
]);
