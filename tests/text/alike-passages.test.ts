import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutsWord } from "../../src/text/cuts-word.ts";
import { FoldedText } from "../../src/text/folded-text.ts";
import { alikePassages } from "../../src/text/nearest-passage.ts";
import { SearchBudget } from "../../src/text/search-budget.ts";
import { SourceText } from "../../src/text/source-text.ts";
import { runs } from "../support/number-of-runs.ts";

const MANY = 1_000;

function passagesIn(text: string, quote: string): { start: number; end: number; text: string }[] {
  return [...(alikePassages(new SourceText(text), quote, MANY, new SearchBudget(1e9)) ?? [])];
}

const fold = (text: string) => new FoldedText(text, "kept").text.trim();

/**
 * The same, found without positions in folded texts: of all stretches of a text those that fold to the words. Of stretches that
 * begin or end beside what folds to nothing, the shortest is meant.
 */
function slowly(text: string, quote: string): { start: number; end: number }[] {
  const words = fold(quote);
  const points = [...text];
  const units = [0];
  for (const point of points) units.push(units.at(-1)! + point.length);
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < points.length; start++)
    for (let end = start + 1; end <= points.length; end++) {
      if (fold(points.slice(start, end).join("")) !== words) continue;
      if (cutsWord(text, units[start]!) || cutsWord(text, units[end]!)) continue;
      found.push({ start, end });
    }
  return found.filter(
    (each) => !found.some((other) => other !== each && each.start <= other.start && other.end <= each.end),
  );
}

/** What texts are made of here: letters in several forms, marks, blanks, characters of two units and such that cannot be seen. */
const pieces = [
  ..."abAé.“’—『橋한ﬁ😀7²",
  ..." \n\u00a0\u00ad\u200b\u200f",
  "e\u0301",
  "ｶ\uff9e",
  "ガ",
  "\u1112\u1161\u11ab",
  "...",
  "…",
  "\r\n",
  "क\u093c",
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(""));

describe("passages that differ in typography only", () => {
  test("are those that a slow search finds, at the same places", () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, quote, after) => {
        // Letters and figures whose case or marks around may be changed have tests of their own. Of several dashes in a row, as of
        // several blanks, all belong to the passage.
        fc.pre(/^[\p{L}\p{N}😀]/u.test(fold(quote)) && !/['…. -]$/.test(fold(quote)));
        const text = before + quote + after;
        const expected = slowly(text, quote);
        fc.pre(expected.length > 0);
        const found = passagesIn(text, quote);
        expect(found.map(({ start, end }) => ({ start, end }))).toEqual(expected);
      }),
      { numRuns: runs(300) },
    );
  });

  test("are written as they are printed, and divide no character and no word", () => {
    fc.assert(
      fc.property(texts, texts, (text, quote) => {
        const points = [...text];
        for (const { start, end, text: printed } of passagesIn(text, quote)) {
          expect(points.slice(start, end).join("")).toBe(printed);
          const unit = points.slice(0, start).join("").length;
          expect(cutsWord(text, unit) || cutsWord(text, unit + printed.length)).toBe(false);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test.each([
    ["cafe", "Un cafe\u0301."],
    ["한", "\u1112\u1161\u11ab"],
    ["カ", "ﾎﾞ ｶﾞ"],
    ["f", "ﬁ"],
    ["👩", "👩\u200d👧 👩🏽"],
  ])("%j in %j: what looks like part of a character is none", (quote, text) => {
    const graphemes = [...new Intl.Segmenter("und").segment(text)].map(({ segment }) => segment);
    for (const { text: printed } of passagesIn(text, quote)) expect(graphemes).toContain(printed);
  });

  test("in characters of two units, positions count code points", () => {
    expect(passagesIn("😀 “𝓛enne” 🚧 bridge", '"𝓛enne" 🚧 bridge')).toEqual([
      { start: 2, end: 18, text: "“𝓛enne” 🚧 bridge" },
    ]);
  });
});
