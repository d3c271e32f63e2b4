import { describeSlips } from "./slip-table.ts";
import type { Slip } from "./slip-table.ts";

const left = (
  title: string,
  at: string,
  value: unknown,
  says: Slip["says"],
  edits: Slip["edits"] = {},
): Slip => ({
  title,
  edits: { ...edits, [at]: value },
  code: "dataset/placeholder-left",
  severity: "warning",
  at,
  says,
});

const firstLeader = "[FILL IN: the name of one leader]";
const content = "/calls/0/statements/0/content";

describeSlips("what init left", [
  left("the name of a leader", "/actors/3/name", firstLeader, [
    "The name of the person",
    "Write the person's name.",
  ]),
  left("the mark of a name that was written", "/actors/4/name", "[FILL IN: Одо Браск]", ["odo-brask"]),
  left("the end of a mark", "/actors/2/name", "Chancellery [FILL IN: of which state]", ["The name of"]),
  left("the title", "/title", "[FILL IN: which call this is about]", ["The title of the dataset"]),
  left("a language", "/sources/0/language", "und-x-fill-in", ["The language of source", '"uk"']),
  left("the words of the date", "/calls/0/date/asPrinted", "[FILL IN: the words that give the date]", [
    "The date of call",
  ]),
  left("the content of a statement", content, "[FILL IN: what sentence 2 says]", ["She urged him to reopen"]),
]);

describeSlips(
  "placeholders in other places",
  [
    left("among other names", "/actors/3/otherNames/1", firstLeader, ['"otherNames" of "ilse-varn"'], {
      "/actors/3/otherNames": ["Ilsa Varn"],
    }),
    left("in the title of an office", "/actors/3/offices/0/title", firstLeader, ['"title" of "ilse-varn"']),
    left(
      "in an element",
      "/calls/0/statements/0/elements/0/content",
      "TODO",
      ['"content" of "reopen-bridge"'],
      {
        "/calls/0/statements/0/elements": [
          { content: "", evidence: [{ exact: "urged him", start: 81, end: 90 }] },
        ],
      },
    ),
    left("a word for later in a name", "/actors/4/name", "TBD", ["The name of the person"]),
    left("question marks as a title", "/title", "???", ["The title of the dataset"]),
    left("dots as the content", content, "...", ["not filled in"]),
  ],
  [
    { title: "words in capitals", edits: { "/actors/3/name": "FIRST LEADER OF NORRLAND" } },
    { title: "a short name in another script", edits: { "/actors/3/name": "李" } },
    { title: "a note of what is still to do", edits: { "/calls/0/statements/0/note": "TODO" } },
    { title: "all, in Spanish", edits: { [content]: "Todo" } },
    { title: "brackets", edits: { "/title": "[Call dropped]" } },
    { title: "a name of digits", edits: { "/actors/2/name": "XX" } },
    {
      title: "a form in the text of a source",
      edits: {
        "/sources/0/text":
          "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge. [FILL IN: your name]",
      },
    },
  ],
);
