import { evidenceIn, retold, textOf } from "./retold.ts";
import { describeSlips } from "./slip-table.ts";
import type { Edits, Right, Slip } from "./slip-table.ts";

const missing = { code: "evidence/printed-words-missing", severity: "error" } as const;
const description = "/calls/0/descriptions/0";
const date = "/calls/0/date";
const cue = "/calls/0/statements/0/cues/0/text";

/** A description of `minimal` in other words, over other words of a text. */
function described(text: string, words: string, evidence: string): Edits {
  return {
    ...retold({ text, mode: "free-indirect" }),
    [`${description}/text`]: words,
    [`${description}/evidence`]: [evidenceIn(textOf(text), evidence)],
  };
}

/** The date of `minimal` in other words, over words of a text; without evidence where none are given. */
function dated(text: string, asPrinted: string, evidence?: string): Edits {
  return {
    ...retold({ text, mode: "free-indirect" }),
    [`${date}/asPrinted`]: asPrinted,
    ...(evidence !== undefined && {
      [`${date}/evidence`]: [{ source: "readout", ...evidenceIn(textOf(text), evidence) }],
    }),
  };
}

function introduced(text: string, words: string): Edits {
  return retold({ text, mode: "free-indirect", cues: [words] });
}

const wrongDescription = (title: string, edits: Edits, ...says: (string | RegExp)[]): Slip => ({
  ...missing,
  title,
  edits,
  at: `${description}/text`,
  says: [
    "The description",
    /is not (?:a whole word )?in the evidence, which reads/,
    "exactly as they are printed",
    ...says,
  ],
});

const wrongDate = (title: string, edits: Edits, ...says: string[]): Slip => ({
  ...missing,
  title,
  edits,
  at: `${date}/asPrinted`,
  says: ["words of the date", ...says],
});

const wrongCue = (title: string, edits: Edits): Slip => ({
  ...missing,
  title,
  edits,
  at: cue,
  says: ["The cue", 'give the cue its own "evidence"'],
});

const right = (title: string, edits: Edits): Right => ({ title, edits });

describeSlips(
  "descriptions that their evidence does not have",
  [
    wrongDescription(
      "another title",
      { [`${description}/text`]: "Queen of Norrland" },
      '"Queen of Norrland"',
      '"Chancellor"',
    ),
    wrongDescription("repaired", { [`${description}/text`]: "Federal Chancellor" }),
    wrongDescription(
      "inside a longer word",
      described("A chancellorship.", "chancellor", "chancellorship"),
      "is not a whole word",
    ),
    wrongDescription(
      "other words left out without an ellipsis",
      described(
        "The Chancellor of Norrland rang the President of Sudmark.",
        "Chancellor of Sudmark",
        "The Chancellor of Norrland rang the President of Sudmark",
      ),
    ),
    wrongDescription("Russian in another case", described("Президента Браска.", "Президент", "Президента")),
    wrongDescription("one figure", described("第二届总理。", "第一届总理", "第二届总理")),
    wrongDescription("Chinese, another office", described("外交部长。", "外交大臣", "外交部长")),
    wrongDescription("Arabic, another office", described("رئيس الوزراء.", "وزير الخارجية", "رئيس الوزراء")),
    wrongDescription("Hindi, the beginning of a word", described("प्रधानमंत्री.", "प्रधानम", "प्रधानमंत्री")),
  ],
  [
    right(
      "as printed",
      described("The Chancellor of Norrland.", "Chancellor of Norrland", "Chancellor of Norrland"),
    ),
    right(
      "over the end of a line",
      described("The Chancellor\nof Norrland.", "Chancellor of Norrland", "Chancellor\nof Norrland"),
    ),
    right(
      "divided at the end of a line",
      described("The Chan-\ncellor of it.", "Chancellor of it", "Chan-\ncellor of it"),
    ),
    right(
      "with an ellipsis",
      described(
        "The Chancellor then of Norrland.",
        "Chancellor … of Norrland",
        "The Chancellor then of Norrland",
      ),
    ),
    right(
      "another apostrophe",
      described("Norrland’s chancellor.", "Norrland's chancellor", "Norrland’s chancellor"),
    ),
    right(
      "the genitive around a name",
      described("Norrland's chancellor.", "Norrland", "Norrland's chancellor"),
    ),
    right("accents written apart", described("Le pre\u0301sident.", "pr\u00e9sident", "pre\u0301sident")),
    right("a soft hyphen", described("Bundes\u00adkanzlerin.", "Bundeskanzlerin", "Bundes\u00adkanzlerin")),
    right("Hebrew with the article", described("הנשיא ברסק.", "נשיא", "הנשיא ברסק")),
    right("Korean with a particle", described("대통령은 말했다.", "대통령", "대통령은 말했다")),
    right("Chinese without blanks", described("诺兰总理瓦恩说。", "总理", "诺兰总理瓦恩说")),
  ],
);

describeSlips(
  "dates in words that are not printed",
  [
    wrongDate(
      "a day more, over its evidence",
      dated("Ended.", "14 March", "4 March"),
      '"14 March"',
      '"4 March"',
    ),
    wrongDate("a day less, inside of another", dated("They met on 14 March.", "4 March", "14 March")),
    wrongDate("in another order", dated("On March 14.", "March 4", "March 14")),
    wrongDate("a year cut off", dated("On 4 March 2031.", "4 March 203", "4 March 2031")),
    wrongDate("Arabic figures", dated("في ١٤ مارس.", "٤ مارس", "١٤ مارس")),
    wrongDate("Hindi figures", dated("१४ मार्च को।", "४ मार्च", "१४ मार्च")),
    wrongDate("Chinese", dated("于2031年3月14日通话。", "3月4日", "2031年3月14日")),
    wrongDate("Chinese numerals", dated("三月十四日通话。", "三月四日", "三月十四日")),
    wrongDate("Japanese, only the day", dated("14日に電話した。", "4日", "14日")),
    wrongDate("Korean", dated("3월 14일 통화했다.", "3월 4일", "3월 14일")),
    wrongDate("Hebrew", dated("ב-14 במרץ.", "4 במרץ", "14 במרץ")),
    wrongDate("Russian, translated", dated("В среду, 4 марта.", "4 March", "4 марта")),
    wrongDate(
      "nowhere in the source",
      { [`${date}/asPrinted`]: "14 March" },
      'nowhere in source "readout"',
      'leave "asPrinted" out',
    ),
    wrongDate("nowhere, in other scripts", dated("١٤ مارس.", "٤ مارس"), "nowhere"),
    wrongDate("nowhere, translated", { [`${date}/asPrinted`]: "4. März" }, "nowhere"),
    {
      ...missing,
      title: "the date of a circumstance, nowhere in the source of its account",
      edits: {
        "/calls/0/circumstances": [
          {
            kind: "time",
            account: "readout-account",
            date: { value: "2031-03-04", asPrinted: "Tuesday", basis: "context" },
            evidence: [{ exact: "on 4 March", start: 65, end: 75 }],
          },
        ],
      },
      at: "/calls/0/circumstances/0/date/asPrinted",
      says: ['"Tuesday"', 'nowhere in source "readout"'],
    },
    {
      ...missing,
      title: "when an account was written, nowhere in its source",
      edits: {
        "/accounts/0/writtenOn": { value: "2031-03-04", asPrinted: "this morning", basis: "context" },
      },
      at: "/accounts/0/writtenOn/asPrinted",
      says: ["this morning"],
    },
    {
      ...missing,
      title: "the cue of an account without evidence, nowhere in its source",
      edits: { "/accounts/0/cues": [{ text: "reportedly", stance: "hearsay" }] },
      at: "/accounts/0/cues/0/text",
      says: ['The cue "reportedly" is nowhere in source "readout"'],
    },
  ],
  [
    right("as printed, without evidence", { [`${date}/asPrinted`]: "4 March" }),
    right("as printed, with evidence", dated("Ended.", "4 March", "4 March")),
    right(
      "with other blanks",
      dated("On Tuesday,\n4\u00a0March.", "Tuesday, 4 March", "Tuesday,\n4\u00a0March"),
    ),
    right(
      "with words left out",
      dated("On Friday evening, at 17:15.", "Friday … 17:15", "Friday evening, at 17:15"),
    ),
    right("Chinese inside of a sentence", dated("于2031年3月4日通话。", "3月4日", "于2031年3月4日通话")),
    right("Arabic", dated("في ٤ مارس.", "٤ مارس", "في ٤ مارس")),
    right("in the title of the source", {
      "/sources/0/title": "Readout of 4 March 2031",
      [`${date}/asPrinted`]: "4 March 2031",
    }),
    right("perhaps in the part that is not held", {
      "/sources/0/extent": "part",
      [`${date}/asPrinted`]: "4 March 2031",
    }),
    right("in a text that nobody holds", {
      "/sources/0/text": undefined,
      [`${date}/asPrinted`]: "4 March 2031",
    }),
    right("in the source that the date rests on", {
      "/sources/-": {
        id: "agenda",
        kind: "other",
        publisher: "chancellery",
        language: "en",
        text: "On 5 March at noon.",
      },
      "/accounts/-": { id: "agenda-account", kind: "other", voice: "chancellery", source: "agenda" },
      "/calls/0/descriptions/-": {
        of: "ilse-varn",
        text: "noon",
        account: "agenda-account",
        evidence: [{ exact: "noon", start: 14, end: 18 }],
      },
      [`${date}/basis`]: "other-source",
      [`${date}/basisSource`]: "agenda",
      [`${date}/asPrinted`]: "5 March",
    }),
  ],
);

describeSlips(
  "cues that are not printed",
  [
    wrongCue("another verb", { [cue]: "insisted" }),
    wrongCue("the verb of a dictionary", { [cue]: "urge" }),
    wrongCue("a longer word", introduced("She urged him to open it.", "urgedly")),
    wrongCue("inside of a longer word", introduced("He disagreed that it is open.", "agreed")),
    wrongCue("inside of a noun", introduced("She spoke to his dismay.", "may")),
    wrongCue("translated", introduced("Sie forderte ihn auf, die Brücke zu öffnen.", "urged")),
    wrongCue("in the wrong order", introduced("Sie rief ihn auf, die Brücke zu öffnen.", "auf … rief")),
    wrongCue("Russian, another form", introduced("Она призвала его открыть мост.", "призвал")),
    wrongCue("Hindi, another form", introduced("उन्होंने कहा कि पुल खुले।", "कह")),
    wrongCue("Chinese, another verb", introduced("她敦促他重开桥梁。", "要求")),
  ],
  [
    right("as printed", introduced("She urged him to open it.", "urged")),
    right("in capital letters", introduced("URGED BY HER, he opened it.", "urged")),
    right(
      "three dots for the ellipsis",
      introduced("Sie rief ihn auf, die Brücke zu öffnen.", "rief ... auf"),
    ),
    right("the ellipsis", introduced("Sie rief ihn auf, die Brücke zu öffnen.", "rief … auf")),
    right("the ellipsis without blanks", introduced("Sie rief ihn auf, die Brücke zu öffnen.", "rief…auf")),
    right(
      "dots with blanks between",
      introduced("Sie rief ihn auf, die Brücke zu öffnen.", "rief . . . auf"),
    ),
    right("dots in brackets", introduced("Sie rief ihn auf, die Brücke zu öffnen.", "rief [...] auf")),
    right("only a blank", introduced("Sie rief ihn auf, die Brücke zu öffnen.", "rief auf")),
    right("a separable verb in Dutch", introduced("Zij riep hem op de brug te openen.", "riep ... op")),
    right("parted in English", introduced("She ruled it out.", "ruled ... out")),
    right("a curly apostrophe", introduced("She didn’t say that it opens.", "didn't say")),
    right("a straight apostrophe", introduced("She didn't say that it opens.", "didn’t say")),
    right("over the end of a line", introduced("She is said\nto ask for it.", "is said to")),
    right("parted in Chinese", introduced("她对他说桥要重开。", "对……说")),
    right("Arabic with a conjunction", introduced("وقالت إن الجسر مفتوح.", "قالت")),
    right("a mark", introduced("She “urged” (!) him to open it.", "(!)")),
  ],
);
