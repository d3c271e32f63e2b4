import { describeSlips } from "./slip-table.ts";

const code = "dataset/mixed-alphabets";
const content = "/calls/0/statements/0/content";

describeSlips(
  "letters of another alphabet that look the same",
  [
    {
      title: "a Cyrillic е in a Latin name",
      edits: { "/actors/3/name": "Ils\u0435 Varn" },
      code,
      at: "/actors/3/name",
      severity: "warning",
      says: ["Cyrillic", "Latin", "U+0435", "U+0065"],
    },
    {
      title: "a Latin i in a Ukrainian name",
      edits: { "/actors/4/otherNames": ["Володимир", "Oдо Браск"] },
      code,
      at: "/actors/4/otherNames/1",
      says: ["Latin letter among Cyrillic", "U+004F", "U+041E"],
    },
    {
      title: "a Latin o in a Greek sentence",
      edits: { [content]: "Η γέφυρα του Λένo θα ανοίξει." },
      code,
      at: content,
      says: ["Latin letter among Greek", "U+006F", "U+03BF"],
    },
    {
      title: "a Greek capital in a title",
      edits: { "/title": "\u039fne call" },
      code,
      at: "/title",
      says: ["U+039F", "Greek"],
    },
    {
      title: "in a word of two letters",
      edits: { "/calls/0/note": "N\u043e day is printed." },
      code,
      at: "/calls/0/note",
      says: ["Cyrillic letter among Latin", "U+043E"],
    },
    {
      title: "in a Russian word of two letters",
      edits: { "/calls/0/note": "H\u0435 \u0441\u043a\u0430\u0437\u0430\u043d\u043e." },
      code,
      at: "/calls/0/note",
      says: ["Latin letter among Cyrillic", "U+0048"],
    },
    {
      title: "two letters in one word",
      edits: { "/calls/0/note": "Th\u0435 br\u0456dge of Lenne." },
      code,
      at: "/calls/0/note",
      says: ["U+0435"],
    },
  ],
  [
    { title: "words of three alphabets", edits: { [content]: "Lenne, Ленне, Λέννε." } },
    { title: "an ending on an abbreviation", edits: { [content]: "Он прислал два PDFа и SMSку." } },
    { title: "a unit", edits: { [content]: "Cracks of 50 \u03bcm in the bridge." } },
    { title: "parts joined by a hyphen", edits: { [content]: "VIP-зал, IT-шник, β-version." } },
    { title: "one letter alone", edits: { [content]: "Article 5 а, § 2 о." } },
    { title: "other scripts beside Latin", edits: { [content]: "Tシャツ, Aさん, 卡拉OK, हिंदीA." } },
    {
      title: "a unit of a Russian text",
      edits: { [content]: "Линия на 10 kВ." },
    },
    { title: "a Greek sign", edits: { [content]: "The field is \u03bde." } },
    { title: "letters for mathematics", edits: { [content]: "𝓛𝓮𝓷𝓷𝓮 news" } },
  ],
);
