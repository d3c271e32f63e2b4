import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likenessOf } from "../../src/text/character-names.ts";
import { FoldedText } from "../../src/text/folded-text.ts";

/** What texts are made of here: the same letters in several forms, marks, and characters that cannot be seen. */
const pieces = [
  ..."abА“”'–… \n«ﬁ橋ホ한😀é",
  "e\u0301",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u200e",
  "\r\n",
  "स\u095c",
  "ड\u093c",
];
const texts = fc.array(fc.constantFrom(...pieces)).map((list) => list.join(""));

describe("a text without what keyboards and copies do not keep", () => {
  test("leads from each place back to what is printed there", () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, words, after) => {
        const whole = before + words + after;
        const folded = new FoldedText(whole, "kept");
        const sought = new FoldedText(words, "kept").text.trim();
        fc.pre(sought !== "");
        const at = folded.text.indexOf(sought);
        // An accent that begins a stretch belongs to the letter before it.
        fc.pre(at >= 0);
        const { start, end } = folded.printed(at, at + sought.length);
        expect(new FoldedText(whole.slice(start, end), "kept").text).toContain(sought);
        expect(start).toBeLessThan(end);
      }),
    );
  });

  test.each([
    ["“don’t” – « так »", "'don't'-'тaк'"],
    ["„don't“—''так''", "'don't'-'тaк'"],
    ["re\u00adopen\u200b", "reopen"],
    ["e\u0301", "e\u0301"],
    ["é", "e\u0301"],
    ["oﬃce …", "office…"],
    ["oﬃce ...", "office…"],
    ["10² ½ m²", "10² 1/2 m2"],
    ["a \n b", "a b"],
    ["橋\n橋 ,ｱ", "橋橋,ア"],
    ["なに  ？", "なに?"],
  ])("%j", (printed, folded) => {
    // Of Cyrillic letters those that look like Latin ones are these.
    expect(new FoldedText(printed, "kept").text).toBe([...folded].map(likenessOf).join(""));
  });

  test("a letter that looks like another has one form, and only one", () => {
    expect([..."аеорсіΑοյ"].map(likenessOf).join("")).toBe("aeopciAoյ");
    for (const letter of "aeopcyxijshABEKMHOPCTYXIJS") expect(likenessOf(letter)).toBe(letter);
  });
});
