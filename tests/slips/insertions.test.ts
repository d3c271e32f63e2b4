import { evidenceIn, retold, textOf } from "./retold.ts";
import { describeSlips } from "./slip-table.ts";
import type { Edits, Slip } from "./slip-table.ts";

const outside = { code: "statement/insertion-outside-quotation", severity: "warning" } as const;
const insertions = "/calls/0/statements/0/insertions";
const omissions = "/calls/0/statements/0/omissions";

interface Inserted {
  readonly text: string;
  readonly quotes?: readonly string[];
  readonly mode?: string;
  readonly words: string;
  readonly as?: string;
  readonly more?: Edits;
}

function inserted({
  text,
  quotes = [text],
  mode = "direct",
  words,
  as = insertions,
  more = {},
}: Inserted): Edits {
  return { ...retold({ text, quotes, mode }), [as]: [evidenceIn(textOf(text), words)], ...more };
}

const slip = (title: string, edit: Inserted, ...says: string[]): Slip => ({
  ...outside,
  title,
  edits: inserted(edit),
  at: `${edit.as ?? insertions}/0`,
  says: [edit.words, ...says],
});

const right = (title: string, edit: Inserted) => ({ title, edits: inserted(edit) });

describeSlips(
  "insertions and omissions outside of their quotation",
  [
    slip(
      "in brackets of the teller, behind the quotation",
      { text: "“He will open it,” she said [on Tuesday].", words: "[on Tuesday]" },
      "outside the quotation marks",
      "Leave it out",
    ),
    slip(
      "in another sentence",
      {
        text: "“He [Brask] is late,” she said. “He will open it,” she said.",
        quotes: ["“He will open it,” she said."],
        words: "[Brask]",
      },
      "not in the evidence of the statement",
      "add the rest of the quotation",
    ),
    slip("of an indirect statement", {
      text: "She urged him [Brask] to open it.",
      mode: "indirect",
      words: "[Brask]",
    }),
    slip("of an indirect statement, in another sentence", {
      text: "“He [Brask] is late,” she said. She urged him to open it.",
      quotes: ["She urged him to open it."],
      mode: "speech-act-report",
      words: "[Brask]",
    }),
    slip("German", { text: "»Er kommt«, sagte sie [am Dienstag].", words: "[am Dienstag]" }),
    slip("Russian", { text: "«Он откроет», — сказала она [во вторник].", words: "[во вторник]" }),
    slip("Hebrew", { text: "״הוא יפתח״, אמרה [ביום שלישי].", words: "[ביום שלישי]" }),
    slip("Chinese", { text: "“他会来。”她说（星期二）。", words: "（星期二）" }),
    slip("an omission behind the quotation", {
      text: "“He will open it,” she said […].",
      words: "[…]",
      as: omissions,
    }),
    slip("an omission in another sentence", {
      text: "“He […] is late,” she said. “He will open it,” she said.",
      quotes: ["“He will open it,” she said."],
      words: "[…]",
      as: omissions,
    }),
    slip("an omission of an indirect statement", {
      text: "She urged him […] to open it.",
      mode: "indirect",
      words: "[…]",
      as: omissions,
    }),
  ],
  [
    right("in the quotation", { text: "“He [Brask] will open it,” she said.", words: "[Brask]" }),
    right("in the quotation, and not in the part that is evidence", {
      text: "“He [Brask] will open it soon,” she said.",
      quotes: ["will open it soon"],
      words: "[Brask]",
    }),
    right("in the quotation of a telling", {
      text: "The office adds: “She urged him [Brask] to open it.”",
      quotes: ["She urged him [Brask] to open it."],
      mode: "indirect",
      words: "[Brask]",
      more: { "/calls/0/statements/0/cues": [{ text: "urged", stance: "neutral" }] },
    }),
    right("an omission in the quotation", {
      text: "“He […] will open it,” she said.",
      words: "[…]",
      as: omissions,
    }),
    right("in a turn without marks", { text: "Varn: He [Brask] will open it.", words: "[Brask]" }),
    right("in a transcript", {
      text: "He [Brask] will open it.",
      words: "[Brask]",
      more: { "/sources/0/kind": "transcript" },
    }),
    right("in a text of its own", {
      text: "He [Brask] will open it.",
      mode: "authorial",
      words: "[Brask]",
      more: {
        "/sources/0/kind": "official-post",
        "/accounts/0/kind": "post",
        "/calls/0/statements/0/speakers": ["chancellery"],
        "/calls/0/statements/0/setting": "after-call",
      },
    }),
    right("Chinese", { text: "“他（布拉斯克）会开桥。”她说。", words: "（布拉斯克）" }),
    right("Hebrew", { text: "״הוא [ברסק] יפתח״, אמרה.", words: "[ברסק]" }),
    right("Russian", { text: "«Он [Браск] откроет», — сказала она.", words: "[Браск]" }),
    right("of an element", {
      text: "She asked two things of him. “Open it [the bridge].”",
      quotes: ["She asked two things of him."],
      words: "[the bridge]",
      more: {
        "/calls/0/statements/0/elements": [
          {
            content: "He should open it.",
            evidence: [{ exact: "“Open it [the bridge].”", start: 106, end: 129 }],
          },
        ],
      },
    }),
  ],
);
