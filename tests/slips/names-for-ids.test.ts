import { describeSlips } from "./slip-table.ts";
import type { Edits, Slip } from "./slip-table.ts";

const format = (title: string, at: string, written: string, says: Slip["says"], given: Edits = {}): Slip => ({
  title,
  edits: { ...given, [at]: written },
  code: "structure/wrong-format",
  severity: "error",
  at,
  says,
});
const speaker = "/calls/0/statements/0/speakers/0";
const otherNames = {
  "/actors/3/otherNames": ["Ильзе Варн", "אילזה וארן", "伊尔莎·瓦恩", "إلزه فارن", "इल्ज़े वार्न"],
};

describeSlips(
  "a name where an id belongs",
  [
    format("a voice by its name", "/accounts/0/voice", "Chancellery of Norrland", [
      '"voice" must be an id, but is a name: "Chancellery of Norrland". Write "chancellery"',
    ]),
    format("a publisher in other letters", "/sources/0/publisher", "CHANCELLERY of  Norrland", [
      'Write "chancellery"',
    ]),
    format("a speaker", speaker, "Ilse Varn", ['Write "ilse-varn"']),
    format("a source by its title", "/accounts/0/source", "Readout of the call", ['Write "readout"'], {
      "/sources/0/title": "Readout of the call",
    }),
    format(
      "a source by its address",
      "/accounts/0/source",
      "https://example.org/readout",
      ['Write "readout"'],
      {
        "/sources/0/url": "https://example.org/readout",
      },
    ),
    format("a topic by its label", "/calls/0/statements/0/topics/0", "The Lenne bridge", ['Write "bridge"'], {
      "/topics": [{ id: "bridge", label: "The Lenne bridge", kind: "territory" }],
      "/calls/0/topics": [
        {
          topic: "bridge",
          account: "readout-account",
          evidence: [{ exact: "the Lenne bridge", start: 101, end: 117 }],
        },
      ],
      "/calls/0/statements/0/topics": [],
    }),
    format("a Wikidata item", speaker, "Q42", ['Write "ilse-varn"'], {
      "/actors/3/identifiers": { wikidata: "Q42" },
    }),
    format("another name, in Cyrillic", speaker, "Ильзе Варн", ['Write "ilse-varn"'], otherNames),
    format("another name, in Hebrew", speaker, "אילזה וארן", ['Write "ilse-varn"'], otherNames),
    format("another name, in Chinese", speaker, "伊尔莎·瓦恩", ['Write "ilse-varn"'], otherNames),
    format("another name, in Arabic", speaker, "إلزه فارن", ['Write "ilse-varn"'], otherNames),
    format("another name, in Hindi", speaker, "इल्ज़े वार्न", ['Write "ilse-varn"'], otherNames),
    // What leads to somebody is only offered.
    format("the title of an office", speaker, "Chancellor", ['Did you mean "ilse-varn"?']),
    format("a part of a name", speaker, "Varn", ['Did you mean "ilse-varn"?']),
    format(
      "the voice in the place of its account",
      "/calls/0/statements/0/account",
      "Chancellery of Norrland",
      ['Did you mean "readout-account"?'],
    ),
    // Nobody is called so.
    format("a name that nothing has", speaker, "Ana Tell", [
      /must be an id of lower-case letters .* but is "Ana Tell"/,
    ]),
    {
      title: "an id that is a part of a name",
      edits: { [speaker]: "varn" },
      code: "reference/unknown-id",
      at: speaker,
      says: ['Did you mean "ilse-varn"?'],
    },
    {
      title: "an id that is made of the name",
      edits: { "/accounts/0/voice": "chancellery-of-norrland" },
      code: "reference/unknown-id",
      at: "/accounts/0/voice",
      says: ['Did you mean "chancellery"?'],
    },
    {
      title: "a name that is to be a list",
      edits: { "/calls/0/statements/0/speakers": "Ilse Varn" },
      code: "structure/wrong-type",
      at: "/calls/0/statements/0/speakers",
      says: ['Put it into a list: ["ilse-varn"].'],
    },
    {
      title: "the id of a voice in the place of its account",
      edits: { "/calls/0/statements/0/account": "chancellery" },
      code: "reference/wrong-kind",
      at: "/calls/0/statements/0/account",
      says: ['Did you mean "readout-account"?'],
    },
  ],
  [
    { title: "the id", edits: { [speaker]: "ilse-varn" } },
    { title: "names in other scripts", edits: otherNames },
    { title: "a name that looks like an id", edits: { "/actors/3/name": "odo-brask-senior" } },
  ],
);
