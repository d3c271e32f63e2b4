import { describe, expect, test } from "vitest";
import { validateText } from "leader-calls";
import { readFileSync } from "node:fs";
import { describeSlips } from "./slip-table.ts";
import type { Edits, Slip } from "./slip-table.ts";

const code = "dataset/not-unicode";

const half = (title: string, at: string, value: string, says: Slip["says"], given: Edits = {}): Slip => ({
  title,
  edits: { ...given, [at]: value },
  code,
  severity: "error",
  at,
  says,
});

describeSlips(
  "half a character",
  [
    half("in the title", "/title", "One \ud83d call", [
      String.raw`"title" contains half of a character, \ud83d, in "One \ud83d call".`,
    ]),
    half("the second half, in a name", "/actors/3/name", "\udcdeIlse Varn", [String.raw`\udcde`]),
    half("at the end, in Chinese", "/calls/0/statements/0/content", "应重新开放\ud842", [
      String.raw`\ud842`,
      "应重新开放",
    ]),
    half("after whole characters of two halves", "/actors/4/name", "𝓞𝓭𝓸 \ud835Brask", [String.raw`\ud835`]),
    half(
      "in a list of names, in Hindi",
      "/actors/0/otherNames/1",
      "नॉरलैंड\ud83d",
      ['Item 2 of "otherNames"'],
      {
        "/actors/0/otherNames": ["नॉरलैंड", "Nordland"],
      },
    ),
    half("in a note, in Arabic", "/accounts/0/note", "قالت المستشارة\ud83d", ["قالت المستشارة"]),
    half(
      "in printed words, which no evidence can have",
      "/calls/0/descriptions/0/text",
      "Chancellor\ud83d",
      [],
    ),
    half("in a cue", "/calls/0/statements/0/cues/0/text", "urg\ud83ded", []),
    half("in the words of the date, in Cyrillic", "/calls/0/date/asPrinted", "4 марта\ud83d", [], {
      "/calls/0/date/evidence": [{ source: "readout", exact: "4 March", start: 68, end: 75 }],
    }),
    // What evidence quotes is told beside its source, whose digest and positions hang on it.
    {
      title: "in a quotation",
      edits: { "/calls/0/statements/0/evidence/0/exact": "She urged him to reopen the Lenne bridge\ud83d" },
      code: "source/not-unicode",
      at: "/calls/0/statements/0/evidence/0/exact",
    },
    {
      title: "in the text of a source",
      edits: { "/sources/0/text": "One \ud83d call" },
      code: "source/not-unicode",
      at: "/sources/0/text",
    },
    // A key that has one is none of the model.
    {
      title: "in a key",
      edits: { "/calls/0/statements/0/note\ud83d": "He did not answer." },
      code: "structure/unknown-key",
      at: "/calls/0/statements/0/note\ud83d",
      says: [String.raw`The key "note\ud83d"`],
    },
  ],
  [
    { title: "whole characters of two halves", edits: { "/title": "One 📞 call, 𠀋 and 𝓞" } },
    { title: "letters with marks, and joined emoji", edits: { "/title": "שָׁלוֹם नमस्ते 👩‍👩‍👧 é" } },
    { title: "the character that stands for a lost one", edits: { "/title": "One \ufffd call" } },
  ],
);

describe("half a character as JSON writes it", () => {
  test("is told with the place of the value", () => {
    const json = readFileSync("examples/minimal.json", "utf8").replace(
      '"title": "One call',
      String.raw`"title": "One \ud83d call`,
    );
    const { diagnostics } = validateText(json);
    expect(diagnostics.map((found) => found.code)).toEqual([code]);
    expect(diagnostics[0]?.start?.line).toBe(2);
  });
});
