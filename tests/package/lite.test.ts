import { describe, expect, test } from "vitest";
import { diagnosticKinds, nearCodes, validateDataset, validateText } from "leader-calls";
import type { Diagnostic, ValidateOptions } from "leader-calls";
import { fromExtraction, fromExtractionText } from "leader-calls/extraction";
import * as lite from "leader-calls/lite";
import { addMessages, explain } from "leader-calls/messages";
import { validateDataset as validateBySources } from "../../src/validate/validate-dataset.ts";
import { validateText as validateTextBySources } from "../../src/validate/validate-text.ts";
import { documentsOf, liveValue, readFixtures, textsOf } from "../fixtures/read-fixtures.ts";
import { exampleNames, exampleText, readExample } from "../support/examples.ts";

/** All that the lite entry leaves out and takes as options. */
const whole = { customRules: lite.rulesWithTables, suggestions: lite.suggestions };
/** So that rules on request are compared, too. */
const onRequest: ValidateOptions = { rules: { "coverage/sentence-without-evidence": "info" } };

interface Compared {
  readonly name: string;
  readonly data: unknown;
  readonly options: ValidateOptions;
}

const values: Compared[] = [
  ...exampleNames.map((name) => ({ name, data: readExample(name), options: {} })),
  ...readFixtures().flatMap(({ name, fixture }): Compared[] => {
    if ("invalid" in fixture) {
      const { texts = {}, maxDiagnostics = 10_000 } = fixture;
      const { invalid, valid } = documentsOf(fixture);
      return [invalid, valid].map((data) => ({ name, data, options: { texts, maxDiagnostics } }));
    }
    return "input" in fixture ? [{ name, data: liveValue(fixture), options: {} }] : [];
  }),
];

const texts = [
  ...exampleNames.map((name): [string, string | Uint8Array] => [name, exampleText(name)]),
  ...readFixtures().flatMap(({ name, fixture }): [string, string | Uint8Array][] => {
    if ("invalid" in fixture || "input" in fixture) return [];
    const { invalid, valid } = textsOf(fixture);
    return [
      [name, invalid],
      ...(valid === undefined ? [] : [[name, valid] as [string, string | Uint8Array]]),
    ];
  }),
];

const codesIn = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

/** Of what is found at one place, what rules of a project's own find comes last: with the rules that are given, more does. */
function inOneOrder<Result extends { readonly diagnostics: readonly Diagnostic[] }>(result: Result) {
  const key = ({ pointer, code }: Diagnostic) => `${pointer} ${code}`;
  const diagnostics = [...result.diagnostics].sort((one, other) =>
    key(one) < key(other) ? -1 : Number(key(one) !== key(other)),
  );
  return { ...result, diagnostics };
}

describe("the main entry, whose words are apart from its checks", () => {
  test("finds what its sources find, word for word and key for key", () => {
    for (const { name, data, options } of values) {
      const [built, bySources] = [validateDataset(data, options), validateBySources(data, options)];
      expect(JSON.stringify(built.diagnostics), name).toBe(JSON.stringify(bySources.diagnostics));
    }
    for (const [name, text] of texts)
      expect(JSON.stringify(validateText(text)), name).toBe(JSON.stringify(validateTextBySources(text)));
  });
});

describe("leader-calls/lite", () => {
  test("with all that it can be given and its messages, it finds what the main entry finds in every fixture and example", () => {
    expect(values.length).toBeGreaterThan(200);
    for (const { name, data, options } of values) {
      // What is left out for want of room depends on the order in which rules run.
      const isBounded = (options.maxDiagnostics ?? 10_000) < 10_000;
      for (const more of isBounded ? [{}] : [{}, onRequest, { suggestCodes: nearCodes }]) {
        const found = lite.validateDataset(data, { ...options, ...more, ...whole });
        const full = validateDataset(data, { ...options, ...more });
        expect(inOneOrder(addMessages(found)), name).toEqual(inOneOrder(full));
      }
    }
  });

  test("so it does in every text", () => {
    expect(texts.length).toBeGreaterThan(20);
    for (const [name, text] of texts)
      expect(addMessages(lite.validateText(text, whole)), name).toEqual(validateText(text));
  });

  test("alone it comes to the same verdict, and says nothing in words", () => {
    const codes = new Set<string>();
    const left = new Set(codesIn(lite.rulesWithTables));
    for (const { name, data, options } of values) {
      const found = lite.validateDataset(data, options);
      const full = validateDataset(data, options);
      expect([found.ok, found.checked], name).toEqual([full.ok, full.checked]);
      for (const { code, message, hint } of found.diagnostics) {
        expect([message, hint, left.has(code)], code).toEqual([undefined, undefined, false]);
        codes.add(code);
      }
    }
    const rules = [...diagnosticKinds().keys()].filter((code) => !left.has(code));
    expect(rules.filter((code) => !codes.has(code) && !code.startsWith("structure/"))).toEqual([]);
  });

  test("alone it says nothing of passages that it did not look for", () => {
    const data = structuredClone(readExample("minimal")) as {
      calls: { statements: { evidence: object[] }[] }[];
    };
    data.calls[0]!.statements[0]!.evidence[0] = { exact: "She begged him to reopen the Lenne bridge." };
    const hintOf = (options: ValidateOptions) => {
      const { diagnostics } = addMessages(lite.validateDataset(data, options));
      return diagnostics.find(({ code }) => code === "evidence/quote-not-found")?.hint;
    };
    expect(hintOf({})).toBe("Quote the words exactly as they are printed.");
    expect(hintOf({ suggestions: lite.suggestions })).toContain('has "begged" where the text has "urged"');
  });

  test("without the rules that bring tables along, all else comes in the same order", () => {
    const left = new Set(codesIn(lite.rulesWithTables));
    for (const { name, data, options } of values) {
      const found = addMessages(lite.validateDataset(data, { ...options, suggestions: lite.suggestions }));
      const full = validateDataset(data, options).diagnostics.filter(({ code }) => !left.has(code));
      expect(found.diagnostics, name).toEqual(full);
    }
  });

  test("the words come of what was sent as JSON, too", () => {
    for (const { data, options } of values) {
      const { diagnostics } = lite.validateDataset(data, { ...options, ...whole });
      const sent = JSON.parse(JSON.stringify(diagnostics)) as lite.LiteDiagnostic[];
      expect(sent.map(explain)).toEqual(diagnostics.map(explain));
    }
  });

  test("none of the rules that it leaves out is an error, so that ok means the same", () => {
    expect(lite.rulesWithTables.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a rule of a project's own keeps its words", () => {
    const own = {
      code: "house/any",
      severity: "info" as const,
      message: () => "Anything.",
      hint: () => "Nothing to do.",
      check: (_: unknown, report: (path: [], params: object) => void) => report([], {}),
    };
    const found = lite.validateDataset(readExample("minimal"), { customRules: [own] });
    expect(found.diagnostics).toMatchObject([{ message: "Anything.", hint: "Nothing to do." }]);
    expect(addMessages(found)).toEqual(validateDataset(readExample("minimal"), { customRules: [own] }));
  });

  test("a code of another version has no words, which is said", () => {
    const [diagnostic] = lite.validateDataset({}).diagnostics;
    expect(() => explain({ ...diagnostic!, code: "call/never" })).toThrow(/no words for "call\/never"/);
  });

  test("what a language model wrote becomes the same, with the same messages", () => {
    const sources = (readExample("minimal") as { sources: { id: string; text: string }[] }).sources;
    const options = { texts: Object.fromEntries(sources.map(({ id, text }) => [id, text])) };
    const answer = exampleText("extraction/minimal");
    const spoilt = [
      answer,
      answer.replace("She urged him", "She begged him"),
      answer.replace(/"mode": "[^"]*"/, '"mode": "inderect"'),
      answer.replace('"title":', '"titel":'),
      "{}",
      "no JSON",
    ];
    const seen: Diagnostic[] = [];
    for (const text of spoilt) {
      const full = fromExtractionText(text, options);
      const found = lite.fromExtractionText(text, options);
      expect(addMessages(found)).toEqual(full);
      expect(found.diagnostics.some(({ message }) => message !== undefined)).toBe(false);
      seen.push(...full.diagnostics);
    }
    expect(seen.some(({ code }) => code === "extraction/invented-quote")).toBe(true);
    const value: unknown = JSON.parse(spoilt[1]!);
    expect(addMessages(lite.fromExtraction(value, options))).toEqual(fromExtraction(value, options));
  });
});
