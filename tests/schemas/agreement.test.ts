import fc from "fast-check";
import { DatasetSchema } from "leader-calls";
import { DatasetSchema as Zod3DatasetSchema } from "leader-calls/zod3";
import { describe, expect, test } from "vitest";
import { mutatedDocument } from "../conformance/documents.ts";
import { documentsOf, readFixtures, textsOf } from "../fixtures/read-fixtures.ts";
import { halfTexts, oddNumbers, oddTexts } from "../mutations/odd-values.ts";
import { readBundle, readExamples, strictAjv } from "./committed-schemas.ts";
import { isThorough, runs, sample } from "../support/number-of-runs.ts";
import { anyText } from "../support/any-text.ts";

const ajv2020 = strictAjv("draft-2020-12").compile(readBundle("draft-2020-12"));
const ajv07 = strictAjv("draft-07").compile(readBundle("draft-07"));

/** What each of the four validators says of a document. */
function verdicts(document: unknown): Record<string, boolean> {
  return {
    "Zod 4": DatasetSchema.safeParse(document).success,
    "Zod 3": Zod3DatasetSchema.safeParse(document).success,
    "Ajv 2020-12": ajv2020(document),
    "Ajv draft-07": ajv07(document),
  };
}

const all = (verdict: boolean) => ({
  "Zod 4": verdict,
  "Zod 3": verdict,
  "Ajv 2020-12": verdict,
  "Ajv draft-07": verdict,
});

function expectAgreement(document: unknown): boolean {
  const said = verdicts(document);
  expect(said).toEqual(all(said["Zod 4"]!));
  return said["Zod 4"]!;
}

const examples = Object.entries(readExamples());

/** The documents of a fixture that are made by edits: the defective one and its twin. */
const edited = readFixtures().flatMap(({ name, code, fixture }) =>
  "invalid" in fixture && fixture.maxDiagnostics === undefined
    ? [[name, code, documentsOf(fixture)] as const]
    : [],
);

/** The fixtures that are texts which JSON can read. */
const written = readFixtures().flatMap(({ name, fixture }) => {
  if ("invalid" in fixture || "input" in fixture || "stream" in fixture) return [];
  try {
    const { invalid } = textsOf(fixture);
    return [[name, JSON.parse(typeof invalid === "string" ? invalid : "") as unknown] as const];
  } catch {
    return [];
  }
});

describe("Zod 4, Zod 3 and Ajv with both drafts agree", () => {
  test.each(examples)("in accepting the example %s", (_, document) => {
    expect(verdicts(document)).toEqual(all(true));
  });

  test.each(edited.filter(([, code]) => code.startsWith("structure/")))(
    "in refusing the fixture %s, but not its twin",
    (_, __, { invalid, valid }) => {
      expect(verdicts(invalid)).toEqual(all(false));
      expect(verdicts(valid)).toEqual(all(true));
    },
  );

  test.each(sample(edited.filter(([, code]) => !code.startsWith("structure/")), 6))(
    "in accepting the fixture %s, whose defect only a rule can see",
    (_, __, { invalid, valid }) => {
      expect(verdicts(invalid)).toEqual(all(true));
      expect(verdicts(valid)).toEqual(all(true));
    },
  );

  test.each(written)("on what JSON reads in the fixture %s", (_, document) => void expectAgreement(document));

  test.each([
    ["nothing", null],
    ["an empty object", {}],
    ["a list", []],
    ["a text", "dataset"],
    ["a number", 7],
    ["true", true],
  ])("in refusing %s", (_, document) => {
    expect(verdicts(document)).toEqual(all(false));
  });

  test("on documents that are mutated in every way", () => {
    let accepted = 0;
    let refused = 0;
    for (let number = 0; number < runs(700); number++) {
      const { text } = mutatedDocument(7, number);
      if (expectAgreement(JSON.parse(text))) accepted++;
      else refused++;
    }
    expect(Math.min(accepted, refused)).toBeGreaterThan(isThorough ? 200 : 1);
  });

  test("on any text in the place of each kind of text that has a pattern", () => {
    const fields: ((dataset: Minimal, text: string) => void)[] = [
      (dataset, text) => (dataset.id = text),
      (dataset, text) => (dataset.title = text),
      (dataset, text) => (dataset.language = text),
      (dataset, text) => (dataset.createdOn = text),
      (dataset, text) => (dataset.sources[0]!.url = text),
      (dataset, text) => (dataset.sources[0]!.text = text),
      (dataset, text) => (dataset.sources[0]!.digest = { sha256: text, length: 1 }),
      (dataset, text) => (dataset.creators = [{ name: text, identifier: text }]),
      (dataset, text) => (dataset.actors[0]!.identifiers = { wikidata: text }),
      (dataset, text) => (dataset.actors[0]!.identifiers = { iso3166: text }),
      (dataset, text) => (dataset.actors[0]!.identifiers = { uris: [text] }),
      (dataset, text) => (dataset.calls[0]!.date.time = text),
      (dataset, text) =>
        (dataset.calls[0]!.circumstances = [
          {
            kind: "duration",
            account: "readout-account",
            length: text,
            counted: "total",
            evidence: [{ exact: text, prefix: text, suffix: text }],
          },
          {
            kind: "previous-contact",
            account: "readout-account",
            gap: text,
            evidence: [{ exact: "spoke" }],
          },
        ]),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...fields), oddText, (set, text) => {
        const dataset = structuredClone(readMinimal());
        set(dataset, text);
        expectAgreement(dataset);
      }),
      { numRuns: runs(1500) },
    );
  });

  test("on any number in the place of an offset or a count", () => {
    fc.assert(
      fc.property(oddNumber, oddNumber, oddNumber, (length, start, count) => {
        const dataset = structuredClone(readMinimal());
        dataset.sources[0]!.digest = { sha256: "0".repeat(64), length };
        dataset.calls[0]!.statements[0]!.evidence[0]!.start = start;
        dataset.actors.push({ kind: "group", id: "crowd", name: "Crowd", count });
        expectAgreement(JSON.parse(JSON.stringify(dataset)));
      }),
      { numRuns: runs(500) },
    );
  });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Minimal = any;
const readMinimal = (): Minimal => examples.find(([file]) => file === "minimal.json")![1];

const oddNumber = fc.oneof(
  fc.constantFrom(...oddNumbers),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.nat({ max: 1000 }),
);

const oddText = fc.oneof(
  fc.constantFrom(...oddTexts, ...halfTexts),
  anyText(),
  fc.string({ unit: fc.constantFrom(..."0123456789XT:-+Z?~%/.aAPHMS\n") }),
  fc.string({ unit: fc.constantFrom(..."abz09-A_ ~/\u{1F600}") }),
);
