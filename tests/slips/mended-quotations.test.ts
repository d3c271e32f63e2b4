import { applyFixes, locate } from "leader-calls";
import type { Dataset } from "leader-calls";
import { describe, expect, test } from "vitest";
import { editAtPointer } from "../support/edit-at-pointer.ts";
import { readExample } from "../support/examples.ts";

const EVIDENCE = "/calls/0/statements/0/evidence/0";
const WORDS = "She urged him to reopen the Lenne bridge.";
const TEXT = "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. ";

/** The smallest example, whose readout goes on with some words, with an evidence for them. */
function dataset(printed: string, evidence: object): string {
  const value = readExample("minimal");
  editAtPointer(value, "/sources/0/text", TEXT + printed);
  editAtPointer(value, "/calls/0/statements/0/cues", undefined);
  editAtPointer(value, EVIDENCE, evidence);
  if (/[“«״「]/.test(printed)) editAtPointer(value, "/calls/0/statements/0/mode", "direct");
  return JSON.stringify(value, null, 2);
}

const evidenceIn = (json: string) => (JSON.parse(json) as Dataset).calls[0]!.statements![0]!.evidence[0];

/** What is printed, and what was typed instead. */
const typed: readonly (readonly [string, string])[] = [
  [
    "“Reopen the bridge – now,” she said, “don’t wait.”",
    '"Reopen the bridge - now," she said, "don\'t wait."',
  ],
  ["She waited … and waited.", "She waited ... and waited."],
  ["«Открой мост», — сказала она.", '"Открой мост", - сказала она.'],
  ["היא אמרה: ״פתח את הגשר״.", 'היא אמרה: "פתח את הגשר".'],
  ["彼女は「橋を開けて」と言った。", '彼女は"橋を開けて"と言った。'],
  ["Elle voulait un café à la mairie.", "Elle voulait un cafe\u0301 a\u0300 la mairie."],
  ["The oﬃce on 4\u00a0March re\u00adopened.", "The office on 4 March reopened."],
  ["She urged him\nto reopen it. 🌉", "She urged him to reopen it. 🌉"],
];

describe("what a keyboard does not keep is written as it is printed", () => {
  test.each(typed)("%j", (printed, quotation) => {
    const length = [...quotation].length;
    for (const evidence of [
      { exact: quotation },
      { exact: quotation, start: 77, end: 77 + length },
      { exact: quotation, start: 70, end: 70 + length },
    ]) {
      const { json, diagnostics } = applyFixes(dataset(printed, evidence));
      expect(diagnostics).toEqual([]);
      expect(evidenceIn(json)).toEqual({ exact: printed, start: 77, end: 77 + [...printed].length });
    }
  });

  test("but not where two passages are like it", () => {
    const json = dataset("“Yes” and again «Yes» he said.", { exact: '"Yes"' });
    expect(applyFixes(json).json).toBe(json);
  });

  test("nor where a word differs", () => {
    const json = dataset("“Yes, now”", { exact: '"Yes, soon"' });
    expect(applyFixes(json).json).toBe(json);
  });

  test("nor where the digest is of other words", () => {
    const json = dataset("“Yes”", { exact: '"Yes"', start: 77, end: 82, sha256: "0".repeat(64) });
    expect(applyFixes(json).json).toBe(json);
  });

  test("locating writes positions, and leaves words as they are", () => {
    const json = dataset("“Yes, now”", { exact: '"Yes, now"', start: 77, end: 87 });
    expect(locate(json).json).toBe(json);
  });
});

describe("wrong positions are mended", () => {
  test.each([
    [76, 117],
    [177, 218],
    [118, 77],
    [0, 41],
  ])("[%i, %i)", (start, end) => {
    const json = dataset(WORDS, { exact: WORDS, start, end });
    for (const fixed of [applyFixes(json), locate(json)]) {
      expect(fixed.diagnostics).toEqual([]);
      expect(evidenceIn(fixed.json)).toEqual({ exact: WORDS, start: 77, end: 118 });
    }
  });

  test.each([" ", "\ufeff\ufeff", "Of bridges\n", "🌉 "])("all of them, behind %j", (before) => {
    const value = readExample("minimal");
    editAtPointer(value, "/sources/0/text", `${before}${TEXT}${WORDS}`);
    const { json, diagnostics } = applyFixes(JSON.stringify(value));
    expect(diagnostics).toEqual([]);
    const by = [...before.replace(/^\ufeff/, "")].length;
    expect(evidenceIn(json)).toEqual({ exact: WORDS, start: 77 + by, end: 118 + by });
  });
});
