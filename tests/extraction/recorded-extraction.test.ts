import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diagnosticKinds, nearCodes, validateDataset } from "leader-calls";
import { extractionDiagnosticKinds, fromExtraction, fromExtractionText } from "leader-calls/extraction";
import type { DocumentedKind } from "leader-calls";
import { example, textsOf } from "./extractions.ts";
import { expectComplete } from "../support/expect-complete.ts";
import { differencesBetween } from "../../src/text/text-differences.ts";

type Loose = Record<string, unknown>;

describe("the recorded extraction of the fictional example", () => {
  const texts = textsOf(example("lenne-bridge"));
  const extraction = example<Record<string, Loose[]>>("extraction/lenne-bridge");
  const { dataset, diagnostics, dropped, checked } = fromExtraction(extraction, { texts });
  const place = (list: string, key: string) =>
    `/${list}/${extraction[list]!.findIndex((each) => each.key === key)}`;

  test("has three invented quotations, each told once where it stands", () => {
    const invented = diagnostics.filter(({ severity }) => severity === "error");
    expect(invented.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["extraction/invented-quote", `${place("statements", "s18")}/evidence/0/exact`],
      ["extraction/invented-quote", `${place("statements", "s16")}/evidence/0/exact`],
      ["extraction/invented-quote", `${place("outcomes", "o3")}/claims/0/evidence/0/exact`],
    ]);
  });

  test("one of them is altered by a single letter, and told with the passage that is printed", () => {
    const altered = diagnostics.find(({ pointer }) => pointer.startsWith(place("statements", "s16")))!;
    const { quote, nearest } = altered.params as { quote: string; nearest: Loose };
    expect(nearest).toMatchObject({
      source: "lantern-article",
      start: 868,
      end: 932,
    });
    expect(differencesBetween(quote, nearest.text as string)).toMatchObject([{ kind: "words" }]);
    const letters = [...quote].map((letter, at) => [letter, [...(nearest.text as string)][at]]);
    expect(letters.filter(([one, other]) => one !== other)).toEqual([["w", "t"]]);
    expect(altered.hint).toContain("He did >>not<< expect lorries on the bridge before autumn, he added.");
  });

  test("what rests on them is dropped, with what refers to it, and nothing else", () => {
    const ofApology = extraction.comparisons!.findIndex(({ to }) => (to as string[]).includes("s18"));
    expect(dropped.map(({ entity, pointer, because }) => [entity, pointer, because.pointer])).toEqual([
      ["Statement", place("statements", "s18"), `${place("statements", "s18")}/evidence/0/exact`],
      ["Statement", place("statements", "s16"), `${place("statements", "s16")}/evidence/0/exact`],
      ["Outcome", place("outcomes", "o3"), `${place("outcomes", "o3")}/claims/0/evidence/0/exact`],
      ["Comparison", `/comparisons/${ofApology}`, `${place("statements", "s18")}/evidence/0/exact`],
    ]);
  });

  test("the rest is a valid dataset, all of whose quotations are printed", () => {
    const again = validateDataset(dataset, { texts });
    expect(again.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(again.checked).toEqual(checked);
    expect(checked.spans).toBe(checked.of);
    const [call] = dataset!.calls;
    const lost = { statements: 2, outcomes: 1, circumstances: 0, comparisons: 1, descriptions: 0 };
    for (const [list, count] of Object.entries(lost))
      expect((call as unknown as Record<string, Loose[]>)[list]!.length, list).toBe(
        extraction[list]!.length - count,
      );
    expect(JSON.stringify(dataset)).not.toMatch(/apologi|did now expect|agreed to free/);
  });

  test("a different letter in any other quotation is caught as well", () => {
    const minimal = example<Loose>("extraction/minimal");
    const readout = textsOf(example("minimal"));
    const exact = "She urged him to reopen the Lenne bridge.";
    for (let at = 0; at < exact.length; at++) {
      const altered = `${exact.slice(0, at)}${exact[at] === "x" ? "y" : "x"}${exact.slice(at + 1)}`;
      const spoilt = JSON.parse(JSON.stringify(minimal).replace(exact, altered)) as Loose;
      const result = fromExtraction(spoilt, { texts: readout });
      expect(
        result.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
      ).toEqual(["extraction/invented-quote"]);
      const { text } = (result.diagnostics[0]!.params as { nearest: { text: string } }).nearest;
      expect([exact, exact.slice(0, -1)]).toContain(text);
    }
  });
});

describe("the kinds of diagnostic about extractions", () => {
  const readout = textsOf(example("minimal"));
  const kinds: readonly DocumentedKind<never>[] = extractionDiagnosticKinds;

  function edited(pointer: string, value: unknown): Loose {
    const document = example<Loose>("extraction/minimal");
    const steps = pointer.split("/").slice(1);
    const last = steps.pop()!;
    let holder = document;
    for (const step of steps) holder = holder[step] as Loose;
    if (value !== undefined) holder[last] = value;
    return document;
  }

  const examples = kinds.flatMap(({ code, example: each }) =>
    "wrongText" in each ? [] : [[code, each] as const],
  );
  const textExamples = kinds.flatMap(({ code, example: each }) =>
    "wrongText" in each ? [[code, each] as const] : [],
  );

  test.each(textExamples)("%s: the wrong text gives this, the right one does not", (code, each) => {
    const codesOf = (text: string) =>
      fromExtractionText(text, { texts: readout }).diagnostics.map((found) => found.code);
    expect(codesOf(each.wrongText)).toContain(code);
    expect(codesOf(each.rightText)).not.toContain(code);
  });

  test.each(examples)(
    "%s: the wrong example gives this alone, the right one nothing",
    (code, { at, wrong, right }) => {
      const told = (value: unknown) => {
        const result = fromExtraction(edited(at, value), { texts: readout });
        return result.diagnostics
          .filter((each) => each.severity !== "info" || each.code === code)
          .map((each) => each.code);
      };
      expect(told(wrong)).toEqual([code]);
      expect(told(right)).toEqual([]);
    },
  );

  test("stand each in a file of its own, under a code that no validation has", () => {
    const files = readdirSync("src/extraction/kinds").filter((name) => name !== "all-extraction-kinds.ts");
    const codes = kinds.map(({ code }) => code);
    expectComplete(
      codes,
      files.map((name) => `extraction/${name.replace(".ts", "")}`),
      {
        missing: (code) => `src/extraction/kinds/all-extraction-kinds.ts has no ${code}.`,
        unexpected: (code) => `${code} has no file of its name in src/extraction/kinds.`,
      },
    );
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code } of kinds) expect(diagnosticKinds().has(code)).toBe(false);
  });
});

test("codes are suggested for a word that is none, where they are asked for", () => {
  const spoilt = JSON.parse(
    JSON.stringify(example("extraction/minimal")).replace(/"mode":"[^"]*"/, '"mode":"inderect"'),
  ) as unknown;
  const texts = textsOf(example("minimal"));
  const found = (suggestCodes?: typeof nearCodes) =>
    fromExtraction(spoilt, { texts, ...(suggestCodes && { suggestCodes }) }).diagnostics.find(
      ({ code }) => code === "structure/unknown-code",
    );
  expect(found()?.params.near).toEqual([]);
  expect(found(nearCodes)?.params.near).toMatchObject([{ code: "indirect" }]);
  expect(found(nearCodes)?.hint).toContain("Did you mean");
});

describe("fromExtraction", () => {
  const minimal = example<Record<string, Loose[]>>("extraction/minimal");
  const texts = textsOf(example("minimal"));
  const statement = minimal.statements![0]!;
  const quote = (exact: string, more: Loose = {}) => ({
    source: null,
    part: null,
    exact,
    prefix: null,
    suffix: null,
    ...more,
  });

  test("finds a repeated word by its surroundings, by its prefix, and where it stands inside other evidence", () => {
    const text = "Varn said yes. Brask said no.";
    const of = (evidence: Loose[], cue: Loose[]) => {
      const changed = structuredClone(minimal);
      changed.descriptions = [];
      changed.calls![0]!.date = { value: "2031", basis: "unknown" };
      changed.statements = [
        { ...statement, cues: [{ text: "said", stance: "neutral", evidence: cue }], evidence },
      ];
      const { dataset, diagnostics } = fromExtraction(changed, { texts: { readout: text } });
      const made = dataset?.calls[0]!.statements?.[0];
      return [
        made?.cues?.[0]?.evidence?.[0]?.start,
        ...diagnostics.flatMap(({ code, severity }) => (severity === "error" ? [code] : [])),
      ];
    };
    expect(of([quote("Brask said no")], [quote("said")])).toEqual([21]);
    expect(of([quote("Varn said yes")], [quote("said")])).toEqual([5]);
    expect(of([quote(text)], [quote("said", { prefix: "Brask " })])).toEqual([21]);
    expect(of([quote(text)], [quote("said", { suffix: " yes" })])).toEqual([5]);
    expect(of([quote(text)], [quote("said")])).toEqual([undefined, "extraction/ambiguous-quote"]);
  });

  test("says where else words stand, and tells the same invention once", () => {
    const changed = structuredClone(minimal);
    const other = { ...changed.sources![0], key: "other" };
    changed.sources!.push(other);
    const invented = { ...statement, evidence: [quote("Only in the other text.")] };
    changed.statements = [statement, { ...invented, key: "s2" }, { ...invented, key: "s3" }];
    const { diagnostics, dropped } = fromExtraction(changed, {
      texts: { ...texts, other: "Only in the other text." },
    });
    const [told, ...more] = diagnostics.filter(({ severity }) => severity === "error");
    expect(more).toEqual([]);
    expect(told).toMatchObject({ code: "extraction/invented-quote", params: { elsewhere: "other" } });
    expect(told!.related!.map(({ pointer }) => pointer)).toEqual(["/statements/2/evidence/0/exact"]);
    expect(dropped.map(({ key }) => key)).toEqual(["s2", "s3"]);
  });

  test("lets no telling become another's: an account is dropped with the one that relays it", () => {
    const changed = structuredClone(minimal);
    const [account] = changed.accounts!;
    changed.accounts!.push({ ...account, key: "a2", kind: "post", voice: "varn", relayedBy: "nobody" });
    changed.statements!.push({ ...statement, key: "s2", account: "a2" });
    const { dataset, dropped } = fromExtraction(changed, { texts });
    expect(dropped.map(({ pointer }) => pointer)).toEqual(["/accounts/1", "/statements/1"]);
    expect(dataset!.accounts.length).toBe(1);
  });

  test("takes facts that no text tells from its caller, and refuses wrong ones", () => {
    const facts = {
      dataset: { id: "my-call", license: "CC0-1.0", creators: [{ name: "Somebody" }] },
      sources: { readout: { url: "https://chancellery.example/1", retrievedOn: "2031-03-05" } },
    };
    const { dataset } = fromExtraction(minimal, { texts, ...facts });
    expect(dataset).toMatchObject({
      ...facts.dataset,
      production: "machine-generated",
      sources: [facts.sources.readout],
    });
    expect(dataset!.sources[0]!.text).toBeUndefined();
    expect(fromExtraction(minimal, { texts, inlineTexts: true }).dataset!.sources[0]!.text).toBe(
      texts.readout,
    );
    expect(() => fromExtraction(minimal, { texts: { "Not an id": "" } })).toThrow(TypeError);
    expect(() => fromExtraction(minimal, { texts, sources: { other: {} } })).toThrow(TypeError);
    expect(() => fromExtraction(minimal, { texts, sources: { readout: { url: "no address" } } })).toThrow(
      TypeError,
    );
    expect(() => fromExtraction(minimal, { texts, dataset: { titel: "x" } as never })).toThrow(TypeError);
  });

  test("leaves out what belongs to another kind of circumstance, and tells of what a kind lacks", () => {
    const changed = structuredClone(minimal);
    const base = { ofCall: "call", account: "a1", evidence: [quote("by telephone")] };
    changed.circumstances = [
      { ...base, kind: "medium", medium: "telephone", length: "PT5M" },
      { ...base, kind: "duration", bound: "about" },
    ];
    const { dataset, diagnostics } = fromExtraction(changed, { texts });
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["extraction/other-kind", "/circumstances/0/length"],
      ["structure/missing-key", "/circumstances/1"],
    ]);
    expect(dataset!.calls[0]!.circumstances).toEqual([
      {
        kind: "medium",
        account: "account-a1",
        medium: "telephone",
        evidence: [{ exact: "by telephone", start: 27, end: 39 }],
      },
    ]);
  });

  test("keeps a statement that names no speaker, and drops one that would lose one of its speakers", () => {
    const changed = structuredClone(minimal);
    changed.statements = [
      { ...statement, speakers: [] },
      { ...statement, key: "s2", speakers: ["varn", "nobody"] },
    ];
    const { dataset, dropped } = fromExtraction(changed, { texts });
    expect(dropped.map(({ key }) => key)).toEqual(["s2"]);
    expect(dataset!.calls[0]!.statements).toEqual([expect.objectContaining({ speakers: [] })]);
  });

  test("affirms nothing that a text denies: a fact is dropped with a factuality that cannot be read", () => {
    const changed = structuredClone(minimal);
    const told = { ofCall: "call", account: "a1", evidence: [quote("by telephone")] };
    changed.circumstances = [
      { ...told, kind: "medium", medium: "telephone", factuality: "certainly-not" },
      { ...told, kind: "occurrence", factuality: "denied" },
    ];
    const { dataset, dropped } = fromExtraction(changed, { texts });
    expect(dropped.map(({ pointer }) => pointer)).toEqual(["/circumstances/1"]);
    expect(dataset!.calls[0]!.circumstances).toEqual([
      expect.objectContaining({ kind: "medium", factuality: "certainly-not" }),
    ]);
  });

  test("breaks rules of the model no more than quotations: what breaks one is dropped and told by the rule's code", () => {
    const changed = structuredClone(minimal);
    changed.statements!.push({ ...statement, key: "s2", addressees: ["varn"] });
    const { dataset, diagnostics } = fromExtraction(changed, { texts });
    expect(diagnostics.map(({ code, pointer }) => [code, pointer.slice(0, 13)])).toContainEqual([
      "statement/speaks-to-self",
      "/statements/1",
    ]);
    expect(validateDataset(dataset, { texts }).ok).toBe(true);
  });
});
