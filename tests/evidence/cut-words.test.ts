import { validateDataset } from "leader-calls";
import type { Dataset, Evidence } from "leader-calls";
import { describe, expect, test } from "vitest";
import { readExample } from "../support/examples.ts";

/** What is said of a quotation from a text, beside the words that the example has. */
function saidOf(text: string, exact: string, more: Partial<Evidence> = {}): string[] {
  const dataset = readExample<Dataset>("minimal");
  dataset.sources[0]!.text += ` ${text}`;
  dataset.calls[0]!.statements![0]!.evidence.push({ exact, ...more });
  return validateDataset(dataset).diagnostics.flatMap(({ code, severity, message }) =>
    code === "evidence/cut-word" ? [`${severity}: ${message}`] : [],
  );
}

describe("evidence that cuts words", () => {
  test.each([
    ["They disagreed.", "agreed.", ['error: The quotation begins inside the word "disagreed".']],
    ["He cannot come.", "He can", ['error: The quotation ends inside the word "cannot".']],
    ["He can’t come.", "He can", ['error: The quotation ends inside the word "can’t".']],
    ["It is on 14 June.", "4 June", ['error: The quotation begins inside the word "14".']],
    ["It costs 25 crowns.", "It costs 2", ['error: The quotation ends inside the word "25".']],
    ["All bridges opened.", "All bridge", ['warning: The quotation ends inside the word "bridges".']],
    ["Das Bundesamt ruft.", "desam", ['error: The quotation is only a part of the word "Bundesamt".']],
    [
      "Nikomu nezavolal.",
      "omu nezavol",
      ['error: The quotation begins inside the word "Nikomu" and ends inside the word "nezavolal".'],
    ],
  ])("%j, of which %j is quoted", (text, exact, said) => {
    expect(saidOf(text, exact)).toEqual(said);
  });

  test.each([
    ["the end of a word before a mark", "“Never,” he said.", "Never"],
    ["a name before an apostrophe", "It was Varn’s bridge.", "Varn"],
    ["half of a compound with a hyphen", "They re-elected him.", "elected him"],
    ["two words that were printed without a blank", "So said OrnaThe bridge.", "The bridge."],
    ["a script without blanks", "他说春天在山里见面。", "春天在山里"],
    ["a Korean particle", "대통령은 말했다.", "대통령"],
    ["a Korean particle behind Latin letters", "NRL은 말했다.", "NRL"],
    ["an Arabic article", "قال الرئيس نعم.", "رئيس"],
  ])("%s is no cut", (_, text, exact) => {
    expect(saidOf(text, exact)).toEqual([]);
  });

  test("is a warning where a prefix or suffix shows the rest of the word", () => {
    const said = ['warning: The quotation begins inside the word "disagreed".'];
    expect(saidOf("They disagreed.", "agreed.", { prefix: "They dis" })).toEqual(said);
  });

  test("is found where evidence has a position", () => {
    const dataset = readExample<Dataset>("minimal");
    const { evidence } = dataset.calls[0]!.statements![0]!;
    const { exact = "", start = 0, end } = evidence[0]!;
    evidence.push({ exact: exact.slice(1), start: start + 1, end: end! });
    expect(validateDataset(dataset).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "evidence/cut-word /calls/0/statements/0/evidence/1/exact",
    ]);
  });

  test("says what the whole words are, and where", () => {
    const dataset = readExample<Dataset>("minimal");
    dataset.calls[0]!.statements![0]!.evidence.push({ exact: "open the Lenne brid" });
    const found = validateDataset(dataset).diagnostics.find(({ code }) => code === "evidence/cut-word");
    expect(found?.hint).toBe(
      'Quote whole words, if they still say what the evidence is for: "reopen the Lenne bridge", characters 94 to 117.',
    );
  });

  test("nothing is cut in the examples", () => {
    for (const name of ["lenne-bridge", "week-of-calls", "sahl-canal", "disputed-call", "rare-cases"]) {
      const { diagnostics } = validateDataset(readExample<Dataset>(name));
      expect(diagnostics.filter(({ code }) => code === "evidence/cut-word")).toEqual([]);
    }
  });
});
