import { expect, test } from "vitest";
import fc from "fast-check";
import { segmentsOf, sentencesOf } from "../../src/text/sentences.ts";
import { SourceText } from "../../src/text/source-text.ts";

/** Sentences, one a line; the first column is the language. */
const texts: readonly (readonly [language: string, ...sentences: readonly string[]])[] = [
  ["en", "President Ilse J. Varn spoke on Nov. 25 with allies of the U.N. Council.", "She left."],
  ["en", "“Will you come?” she asked.", "He said: “We will open.", "Then we wait.”", "It was over."],
  ["en", "Mr. Kald, Dr. Aske and Sen. Tesk met at 10 a.m. on Oct. 3.", "It rose 3.5 percent."],
  ["de", "Am 15. November sprach der Kanzler mit Dr. Brask.", "Er rief u. a. dazu auf, z. B. zu verhandeln."],
  ["ru", "В 2031 г. премьер В. В. Варн говорила с соседом.", "Он сказал: «Мы готовы».", "Все ушли."],
  ["fr", "M. Kald et Mme Aske se sont vus le 3 oct. 2031.", "« Viendrez-vous ? »", "Il se tut."],
  ["zh", "两位领导人通了电话。", "她说：“桥会开放。”", "双方同意！"],
  ["zh", "双方讨论了能源问题！", "“我们同意。”"],
  ["und", "Mr. Kald spoke with Dr. Aske.", "They agreed."],
  ["ar", "تحدث الرئيس عن الجسر.", "هل سيفتح؟", "نعم!"],
  ["hi", "राष्ट्रपति ने पुल के बारे में बात की।", "उन्होंने धन्यवाद दिया।"],
  ["he", "המנהיגים שוחחו בטלפון.", "הם הסכימו להיפגש."],
  ["ja", "両首脳は電話で話した。", "橋は開くと述べた。"],
  ["el", "Μίλησαν για τη γέφυρα.", "Θα ανοίξει;", "Ναι."],
  ["not-a-language", "One sentence.", "Another."],
];

test.each(texts)("%s: %s", (language, ...sentences) => {
  const separator = language === "zh" || language === "ja" ? "" : " ";
  const found = sentencesOf(new SourceText(sentences.join(separator)), language);
  expect(found.map(({ text }) => text)).toEqual(sentences);
});

test("a headline without a full stop ends at its line", () => {
  const found = sentencesOf(new SourceText("Varn rings Brask\nHALVERICK – They spoke.\n"), "en");
  expect(found.map(({ text }) => text)).toEqual(["Varn rings Brask", "HALVERICK – They spoke."]);
});

test("sentences are in order, apart, at their places, and leave out nothing but white space", () => {
  const pieces = fc.constantFrom(
    "J.",
    "a",
    "U.S.",
    "?",
    "”",
    "\n",
    " ",
    "15.",
    "Ж",
    "。",
    "🌉",
    "Nov.",
    "\u00a0",
    "!",
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((all) => all.join("")),
      fc.constantFrom("en", "de", "zh"),
      (text, language) => {
        const points = [...text];
        let end = 0;
        for (const sentence of sentencesOf(new SourceText(text), language)) {
          expect(points.slice(end, sentence.start).join("").trim()).toBe("");
          expect(points.slice(sentence.start, sentence.end).join("")).toBe(sentence.text);
          end = sentence.end;
        }
        expect(points.slice(end).join("").trim()).toBe("");
      },
    ),
  );
});

test("a long line that is read piece by piece has the same sentences", () => {
  const parts = [
    "Mr. ",
    "a",
    "Ab ",
    ". ",
    ".",
    "...",
    "!",
    "? ",
    "”",
    "“",
    ")",
    " ",
    "3",
    "中。",
    "، ",
    "é",
    "\u0301",
    "😀",
    "\ud83d",
    "\n",
  ];
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (words, piece) => {
        const text = words.join("");
        const whole = [...segmentsOf(text, segmenter, text.length + 1)];
        expect([...segmentsOf(text, segmenter, piece)]).toEqual(whole);
      },
    ),
    { numRuns: 2000 },
  );
  expect(sentencesOf(new SourceText("Nobody said this, and it is long. ".repeat(20_000)), "en")).toHaveLength(
    20_000,
  );
});
