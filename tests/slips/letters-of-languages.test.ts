import { describeSlips } from "./slip-table.ts";

const code = "dataset/language-and-letters-disagree";
const language = "/sources/0/language";

/** A dataset with another text, of which nothing else is quoted. */
const withText = (text: string, tag: string) => ({
  "/sources/-": { ...source, text, language: tag },
  "/accounts/-": { id: "other-account", kind: "news-report", voice: "chancellery", source: "other" },
  "/calls/0/circumstances": [
    {
      kind: "occurrence",
      account: "other-account",
      evidence: [{ exact: text, start: 0, end: [...text].length }],
    },
  ],
});
const source = { id: "other", kind: "news-article", publisher: "chancellery" };

const russian = "Президент и канцлер договорились по телефону открыть мост через Лену до конца мая.";
const japanese =
  "首相は大統領と電話で会談し、橋をただちに開くよう求めた。大統領は検討すると答え、来週また話すことになった。";

describeSlips(
  "a text in other letters than those of its language",
  [
    {
      title: "a country's code for an English text",
      edits: { [language]: "uk" },
      code,
      at: language,
      severity: "warning",
      says: ['source "readout"', "Latin letters", '"uk"', "Cyrillic"],
    },
    {
      title: "the language of the other side's page",
      example: "lenne-bridge",
      edits: { "/sources/1/language": "en" },
      code,
      at: "/sources/1/language",
      says: ["Greek letters", '"en"'],
    },
    {
      title: "a Russian text called a German one",
      edits: withText(russian, "de-AT"),
      code,
      at: "/sources/1/language",
      says: ["Cyrillic letters", "Latin"],
    },
    {
      title: "a Japanese text called a Hebrew one",
      edits: withText(japanese, "he"),
      code,
      at: "/sources/1/language",
      says: ["Japanese letters", "Hebrew"],
    },
    {
      title: "a romanised text",
      edits: withText("Prezident i kantsler dogovorilis po telefonu otkryt most do kontsa maya.", "ru"),
      code,
      at: "/sources/1/language",
      says: ['"ru-Latn"'],
    },
    {
      title: "the language of the dataset",
      edits: { "/language": "el" },
      code,
      at: "/language",
      says: ["The dataset's own words", '"el"'],
    },
  ],
  [
    { title: "a text in its own letters", edits: withText(russian, "ru") },
    { title: "a Japanese text", edits: withText(japanese, "ja") },
    { title: "another language of the same letters", edits: { [language]: "fr" } },
    { title: "a romanised text that is called so", edits: { [language]: "ru-Latn" } },
    { title: "a language of two alphabets", edits: { [language]: "sr" } },
    { title: "a language that nobody tells", edits: { [language]: "und" } },
    { title: "several languages", edits: { [language]: "mul" } },
    { title: "a private one", edits: { [language]: "qaa" } },
    { title: "a few words", edits: withText("OK, thank you! 👍", "uk") },
    {
      title: "a short post with a long address",
      edits: withText(
        "Дякую! https://press.norrland.example/2031/03/04/chancellor-speaks-with-president",
        "uk",
      ),
    },
    {
      title: "a text full of foreign names",
      edits: withText("Varn, Brask, Aske, Kald, Dorrow, Thane, Quennel, Moru та Hale розмовляли.", "uk"),
    },
  ],
);
