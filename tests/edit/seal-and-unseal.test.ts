import { describe, expect, test } from "vitest";
import { locate, seal, unseal, validateText } from "leader-calls";
import type { Dataset } from "leader-calls";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { exampleText } from "../support/examples.ts";
import { runs } from "../support/number-of-runs.ts";

function inlineTexts(json: string): Record<string, string> {
  const { sources } = JSON.parse(json) as Dataset;
  return Object.fromEntries(sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])));
}

const examples = ["minimal", "lenne-bridge", "rare-cases"].map((name) => [name, exampleText(name)] as const);

/** A quotation with its position, as the example has it. */
const QUOTATION = /"exact": "([^"]*)", "start": (\d+), "end": (\d+)/g;

describe("seal and unseal", () => {
  test.each(examples)("give the same bytes back for examples/%s.json", (_, json) => {
    const texts = inlineTexts(json);
    const sealed = seal(json);
    expect(sealed.changes).toBeGreaterThan(0);
    expect(unseal(sealed.json, { texts }).json).toBe(json);
  });

  test.each(examples)(
    "a sealed %s holds no quotation and no text, and is fully checked with the texts",
    (_, json) => {
      const texts = inlineTexts(json);
      const sealed = seal(json).json;
      expect(sealed).not.toMatch(/"exact"|^\s*"text": .{80}/m);
      const { ok, checked } = validateText(sealed, { texts });
      expect(ok).toBe(true);
      expect(checked.spans).toBe(checked.of);
      expect(checked.of).toBeGreaterThan(0);
    },
  );

  test("give the same bytes back for datasets of any shape, on one line and indented", () => {
    for (let seed = 0; seed < runs(60); seed++) {
      const { dataset, texts } = makeValidDataset(new Random(seed), { outside: false });
      for (const sha of [false, true]) {
        const unsealed = structuredClone(dataset);
        // A dataset that is partly sealed already would come back with all its words.
        strip(unsealed, texts, sha);
        const json = JSON.stringify(unsealed, null, seed % 3);
        const sealed = seal(json, { texts });
        expect(unseal(sealed.json, { texts }).json).toBe(json);
      }
    }
  });

  /** Ways to write the same dataset after which the bytes may differ, and the data may not. */
  test.each<[string, (json: string) => string]>([
    ["letters written as escapes", (json) => json.replaceAll("b", "\\u0062")],
    ["slashes written as escapes", (json) => json.replaceAll("Norrland", "Norr/land").replaceAll("/", "\\/")],
    [
      "a quotation behind its position",
      (json) => json.replaceAll(QUOTATION, '"start": $2, "end": $3, "exact": "$1"'),
    ],
    [
      "a quotation within its position",
      (json) => json.replaceAll(QUOTATION, '"start": $2, "exact": "$1", "end": $3'),
    ],
    [
      "a quotation between end and start",
      (json) => json.replaceAll(QUOTATION, '"end": $3, "exact": "$1", "start": $2'),
    ],
    ["lines that end as on Windows", (json) => json.replaceAll("\n", "\r\n")],
  ])("give the same data back for %s", (_, rewrite) => {
    const json = rewrite(exampleText("minimal"));
    const sealed = seal(json);
    expect(sealed.json).not.toContain('"exact"');
    expect(sealed.changes).toBeGreaterThan(0);
    expect(JSON.parse(unseal(sealed.json, { texts: inlineTexts(json) }).json)).toEqual(JSON.parse(json));
  });

  test("give back a text without the byte-order mark that is not part of it", () => {
    const json = exampleText("minimal").replace('"text": "', '"text": "\ufeff');
    const opened = unseal(seal(json).json, { texts: inlineTexts(json) }).json;
    expect(opened).toBe(exampleText("minimal"));
  });

  test("sealing twice changes nothing the second time", () => {
    const once = seal(examples[1]![1]).json;
    expect(seal(once).changes).toBe(0);
  });

  test("a text that is not the one encoded stops an unsealing", () => {
    const json = examples[0]![1];
    const sealed = seal(json).json;
    const { changes, diagnostics } = unseal(sealed, { texts: { readout: "Another text." } });
    expect(changes).toBe(0);
    expect(diagnostics.map(({ code }) => code)).toEqual(["source/text-digest-mismatch"]);
  });

  test("quotesOnly leaves the texts outside", () => {
    const [, json] = examples[0]!;
    const opened = unseal(seal(json).json, { texts: inlineTexts(json), quotesOnly: true }).json;
    const { sources } = JSON.parse(opened) as Dataset;
    expect(sources[0]).not.toHaveProperty("text");
    expect(opened).toContain('"exact"');
  });
});

/** Gives every sealed evidence its words, with or without their digest beside them. */
function strip(value: unknown, texts: Record<string, string>, keepDigest: boolean): void {
  if (Array.isArray(value)) for (const item of value) strip(item, texts, keepDigest);
  else if (typeof value === "object" && value !== null) {
    const evidence = value as { exact?: string; start?: number; end?: number; sha256?: string };
    if (evidence.sha256 !== undefined && evidence.start !== undefined) {
      if (evidence.exact === undefined || !keepDigest) delete evidence.sha256;
      if (evidence.exact === undefined) {
        const { start, end } = evidence;
        for (const key of Object.keys(evidence)) delete (evidence as Record<string, unknown>)[key];
        const text = Object.values(texts).find((each) => [...each].length >= end!)!;
        Object.assign(evidence, { exact: wordsAt(texts, start, end!) ?? text, start, end });
      }
    } else for (const inner of Object.values(value)) strip(inner, texts, keepDigest);
  }
}

/** Only datasets with one source are opened by hand here. */
function wordsAt(texts: Record<string, string>, start: number, end: number): string | undefined {
  const all = Object.values(texts);
  return all.length === 1 ? [...all[0]!].slice(start, end).join("") : undefined;
}

describe("locate", () => {
  test.each(examples)(
    "writes back the positions that were taken out of %s, and nothing the second time",
    (_, json) => {
      const { json: located } = locate(json);
      expect(located).toBe(json);
      const without = json.replaceAll(/,\s*"start": \d+,\s*"end": \d+/g, "");
      const first = locate(without);
      const wanted = locationsIn(JSON.parse(json));
      const found = locationsIn(JSON.parse(first.json));
      for (const [at, span] of found.entries()) if (span !== "none") expect(span).toBe(wanted[at]);
      expect(found.filter((span) => span !== "none").length).toBeGreaterThan(0);
      const second = locate(first.json);
      expect(second.changes).toBe(0);
      expect(second.json).toBe(first.json);
    },
  );

  test("puts right a position of other words, because the quotation is the truth", () => {
    const [, json] = examples[0]!;
    const moved = json.replace('"start": 77', '"start": 70').replace('"end": 118', '"end": 111');
    expect(locate(moved).json).toBe(json);
  });

  test("lists an ambiguous quotation with its places and leaves it alone", () => {
    const [, json] = examples[0]!;
    const ambiguous = json.replace('"exact": "Chancellor", "start": 0, "end": 10', '"exact": "re"');
    expect(ambiguous).not.toBe(json);
    const { changes, diagnostics } = locate(ambiguous);
    expect(changes).toBe(0);
    expect(diagnostics.map(({ code }) => code)).toContain("evidence/quote-ambiguous");
  });
});

function locationsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(locationsIn);
  if (typeof value !== "object" || value === null) return [];
  const { exact, start, end } = value as { exact?: string; start?: number; end?: number };
  const own = exact === undefined ? [] : [start === undefined ? "none" : `${start}-${end}`];
  return [...own, ...Object.values(value).flatMap(locationsIn)];
}
