import { describe, expect, test } from "vitest";
import { nearestPassage } from "../../src/text/nearest-passage.ts";
import { SourceText } from "../../src/text/source-text.ts";
import { validateText } from "leader-calls";
import { exampleText } from "../support/examples.ts";
import { differencesBetween } from "../../src/text/text-differences.ts";

const text = new SourceText(
  "“We won’t wait for the thaw,” said Premier Aldane – and nobody laughed. The ministers’ letter of 2 May, she added, " +
    "went unanswered for eleven days. Ostmere’s ferries carry 𝟰𝟬 lorries a week across the strait. " +
    "President Quay replied that patience isn’t weakness; it is the price of a border that holds. " +
    "A spokesman for the harbour board — who asked not to be named — called the talks “long overdue”.",
);

/** What a typist made of a passage, and the passage. */
const slips: readonly (readonly [string, string])[] = [
  ["We won't wait for the thaw", "We won’t wait for the thaw"],
  ['"We won’t wait for the thaw,"', "“We won’t wait for the thaw,”"],
  ["Premier Aldane - and nobody laughed", "Premier Aldane – and nobody laughed"],
  ["Premier Aldane — and nobody laughed", "Premier Aldane – and nobody laughed"],
  ["The ministers' letter of 2 May", "The ministers’ letter of 2 May"],
  ["letter of 2\u00a0May, she added", "letter of 2 May, she added"],
  ["went  unanswered for eleven days", "went unanswered for eleven days"],
  ["went unanswerd for eleven days", "went unanswered for eleven days"],
  ["went unanswered eleven days", "went unanswered for eleven days"],
  ["went unanswered for twelve days", "went unanswered for eleven days"],
  ["Ostmere's ferries carry 𝟰𝟬 lorries", "Ostmere’s ferries carry 𝟰𝟬 lorries"],
  ["went unanswered for eleven weeks", "went unanswered for eleven days"],
  ["went unanswered for eleven weeks.", "went unanswered for eleven days."],
  ["a border that bends.", "a border that holds."],
  ["and nobody wept", "and nobody laughed"],
  ["it is the price of a border that holds firm.", "it is the price of a border that holds."],
  ["Governor Aldane – and nobody laughed", "Premier Aldane – and nobody laughed"],
  ["Chancellor Quay replied that patience", "President Quay replied that patience"],
  ["ferries carry 𝟰𝟬 lorrys a week", "ferries carry 𝟰𝟬 lorries a week"],
  ["Across the Strait", "across the strait"],
  ["president Quay replied", "President Quay replied"],
  ["patience isn't weakness", "patience isn’t weakness"],
  ["patience is not weakness", "patience isn’t weakness"],
  ["the price of border that holds", "the price of a border that holds"],
  ["who asked to not be named", "who asked not to be named"],
  ["harbour board - who asked", "harbour board — who asked"],
  ['called the talks "long overdue"', "called the talks “long overdue”"],
];

describe("the nearest passage to a mistyped quotation", () => {
  test.each(slips)("%s", (typed, printed) => {
    const nearest = nearestPassage(text, typed)!;
    expect(nearest.text).toBe(printed);
    expect(text.slice(nearest)).toBe(printed);
  });

  test("says in what it differs", () => {
    const differs = (quote: string) => [
      ...new Set(differencesBetween(quote, nearestPassage(text, quote)!.text)!.map(({ kind }) => kind)),
    ];
    expect(differs("We won't wait for the thaw")).toEqual(["quotation-marks"]);
    expect(differs("Premier Aldane - and nobody laughed")).toEqual(["dashes"]);
    expect(differs("letter of 2\u00a0May, she added")).toEqual(["spaces"]);
    expect(differs("Across the Strait")).toEqual(["case"]);
    expect(differs("went unanswered for twelve days")).toEqual(["words"]);
  });

  test("of words that nobody printed there is none", () => {
    expect(nearestPassage(text, "quite another matter, in Portuguese")).toBeUndefined();
    expect(nearestPassage(text, " ")).toBeUndefined();
  });

  test("reaches the user in the hint of evidence/quote-not-found", () => {
    const spoilt = exampleText("minimal")
      .replace('"exact": "She urged him', '"exact": "She urgde him')
      .replace(/, "start": 77, "end": 118/, "");
    const [found] = validateText(spoilt).diagnostics;
    expect(found!.code).toBe("evidence/quote-not-found");
    expect(found!.hint).toContain("She urged him to reopen the Lenne bridge.");
  });
});
