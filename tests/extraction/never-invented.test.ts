import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import type { Dataset, Evidence } from "leader-calls";
import {
  fromExtraction,
  structuredOutputForms,
  structuredOutputSchema,
  toExtraction,
} from "leader-calls/extraction";
import type { FromExtractionResult } from "leader-calls/extraction";
import { resolves } from "../../src/diagnostics/json-pointer.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { example, resolved, textsOf } from "./extractions.ts";
import type { JsonSchema } from "./extractions.ts";
import { isThorough, runs } from "../support/number-of-runs.ts";

const texts = textsOf(example("lenne-bridge"));

/** Every quotation of a dataset, with the source that it is of. */
function quotationsOf(dataset: Dataset): { exact: string; start: number; end: number; text: string }[] {
  const sourceOf = new Map(dataset.accounts.map(({ id, source }) => [id, source]));
  const found: { exact: string; start: number; end: number; text: string }[] = [];
  const walk = (value: unknown, account?: string): void => {
    if (typeof value !== "object" || value === null) return;
    if ("exact" in value) {
      const { exact, start, end, source } = value as Required<Evidence>;
      found.push({
        exact,
        start,
        end,
        text: texts[(source as string | undefined) ?? sourceOf.get(account!)!]!,
      });
    }
    const { account: own, voice, id } = value as Record<string, string>;
    for (const each of Object.values(value)) walk(each, voice === undefined ? (own ?? account) : id);
  };
  walk(dataset);
  return found;
}

/** What holds of every result, whatever was given. */
function expectTrustworthy(extraction: unknown, result: FromExtractionResult): void {
  const { dataset, diagnostics, dropped, checked, noCall } = result;
  if (noCall) {
    // "No text tells of a call" is an answer of its own, and no error; nothing that belongs to a call may stand in it.
    expect({ dataset, diagnostics, dropped }).toEqual({ dataset: undefined, diagnostics: [], dropped: [] });
    const { calls, participants, statements, outcomes } = extraction as Record<string, unknown[] | undefined>;
    expect([calls, participants ?? [], statements ?? [], outcomes ?? []]).toEqual([[], [], [], []]);
  } else if (dataset === undefined)
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  else {
    const again = validateDataset(dataset, { texts });
    expect(again.ok).toBe(true);
    expect(again.checked).toEqual(checked);
    expect(checked.spans).toBe(checked.of);
    for (const { exact, start, end, text } of quotationsOf(dataset))
      expect([...text].slice(start, end).join("")).toBe(exact);
  }
  for (const { pointer, related = [] } of diagnostics) {
    expect(resolves(extraction, pointer), pointer).toBe(true);
    for (const each of related) expect(resolves(extraction, each.pointer), each.pointer).toBe(true);
  }
  for (const { pointer, because } of dropped) {
    expect(resolves(extraction, pointer), pointer).toBe(true);
    expect(diagnostics).toContain(because);
  }
}

function convert(extraction: unknown): FromExtractionResult {
  const before = structuredClone(extraction);
  const result = fromExtraction(extraction, { texts });
  expect(extraction).toEqual(before);
  // What fails within would be told as if it were the extraction's fault.
  expect(result.diagnostics.map(({ code }) => code)).not.toContain("structure/unreadable");
  expectTrustworthy(extraction, result);
  return result;
}

const hostile = [
  "",
  " ",
  "__proto__",
  "constructor",
  "\ud83c",
  "💥",
  "a".repeat(500),
  "\u0000",
  "-",
  "toString",
];
const keys = ["k1", "k2", "k3", ...Object.keys(texts), ...hostile];
const words = Object.values(texts).flatMap((text) => {
  const points = [...text];
  return [3, 40, 90, 200].map((at) => points.slice(at, at + 20).join(""));
});
const values = ["2031-05-16", "2031-05", "en", "PT31M", "17:15", "friday", "not a date", ...hostile];

/** Documents that a schema accepts, with keys that meet, words that are printed, and hostile strings. */
function documentsOf(given: JsonSchema, root: JsonSchema, name = ""): fc.Arbitrary<unknown> {
  const schema = resolved(given, root);
  if (Array.isArray(schema.anyOf))
    return fc.oneof(...(schema.anyOf as JsonSchema[]).map((each) => documentsOf(each, root, name)));
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  switch (Array.isArray(schema.type) ? (schema.type as string[])[0] : schema.type) {
    case "array":
      return fc.array(documentsOf(schema.items as JsonSchema, root, name), { maxLength: 2 });
    case "object": {
      const properties = Object.entries(schema.properties as Record<string, JsonSchema>);
      return fc.record(
        Object.fromEntries(properties.map(([key, each]) => [key, documentsOf(each, root, key)])),
      );
    }
    case "integer":
      return fc.constantFrom(0, 1, 2, -1, 1e20);
    case "null":
      return fc.constant(null);
    default: {
      const pool = name === "exact" ? [...words, ...hostile] : [...keys, ...values];
      const string = fc.constantFrom(...pool);
      return Array.isArray(schema.type) ? fc.option(string, { nil: null }) : string;
    }
  }
}

/** Every place of a document that holds a value, with a way to put another there. */
function placesIn(document: unknown): ((value: unknown) => void)[] {
  if (typeof document !== "object" || document === null) return [];
  const holder = document as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    (value: unknown) => {
      if (value === undefined && Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (value === undefined) delete holder[key];
      else holder[key] = value;
    },
    ...placesIn(holder[key]),
  ]);
}

describe("fromExtraction gives a valid dataset or none, and never throws", () => {
  for (const form of structuredOutputForms) {
    test(`on whatever the schema accepts, in the form ${form}`, () => {
      const schema = structuredOutputSchema(form);
      fc.assert(
        fc.property(documentsOf(schema, schema), (document) => void convert(document)),
        { numRuns: runs(100) },
      );
    });
  }

  test("on extractions that are spoilt in a few places", () => {
    const good = [example("extraction/lenne-bridge"), toExtraction(example("lenne-bridge"))];
    const spoiling = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, [], {}, 0, 1.5, Number.NaN, true, [[]], { kind: "person" }),
      fc.constantFrom<unknown>(...keys, ...values, ...words, "s1", "varn", "a1", "call"),
    );
    let kept = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.array(fc.tuple(fc.nat(), spoiling), { minLength: 1, maxLength: 6 }),
        (start, spoilt) => {
          const document = structuredClone(start) as unknown;
          for (const [at, value] of spoilt) {
            const places = placesIn(document);
            if (places.length > 0) places[at % places.length]!(structuredClone(value));
          }
          if (convert(document).dataset) kept++;
        },
      ),
      { numRuns: runs(100) },
    );
    // Otherwise nothing would be said of what is kept.
    expect(kept).toBeGreaterThan(isThorough ? 20 : 0);
  });

  test("on values that are no extraction at all", () => {
    const cyclic: Record<string, unknown> = { title: "x" };
    cyclic.actors = [cyclic];
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const getter = {
      get title(): string {
        throw new Error("read too early");
      },
    };
    for (const each of [undefined, null, 1, "text", [], {}, cyclic, proxy, getter, new Date(), () => 1]) {
      const { dataset, diagnostics } = fromExtraction(each, { texts });
      expect(dataset).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
    }
    const own = JSON.parse('{ "__proto__": { "title": "x" }, "title": "y" }') as unknown;
    expect(fromExtraction(own, { texts }).diagnostics.some(({ pointer }) => pointer === "/__proto__")).toBe(
      true,
    );
  });

  test("with names such as __proto__, which are kept as any other", () => {
    const extraction = JSON.parse(
      JSON.stringify(example("extraction/minimal"))
        .replaceAll('"varn"', '"__proto__"')
        .replaceAll('Odo Brask"', '__proto__"'),
    ) as unknown;
    const { readout } = textsOf(example("minimal"));
    const { dataset, dropped } = fromExtraction(extraction, { texts: { readout: readout! } });
    expect(dropped).toEqual([]);
    expect(dataset!.actors.map(({ id }) => id)).toContain("proto");
  });

  test("on very many items", () => {
    const made = makeValidDataset(new Random(3), { statementsPerAccount: 100, sources: 2, outside: false });
    const extraction = toExtraction(made.dataset, { texts: made.texts }) as {
      statements: { key: string; respondsTo: string[]; evidence: { exact: string }[] }[];
    };
    const { statements } = extraction;
    // Some of each: invented words, keys that lead nowhere, circles, and a key that all share.
    for (const [at, statement] of statements.entries()) {
      if (at % 5 === 1) statement.evidence[0]!.exact = `Invented ${at}.`;
      if (at % 5 === 2) statement.respondsTo = [`nobody-${at}`];
      if (at % 5 === 3) statement.respondsTo = [statements[(at + 5) % statements.length]!.key];
      if (at % 100 === 4) statement.key = "__proto__";
    }
    const { dataset, diagnostics } = fromExtraction(extraction, { texts: made.texts });
    expect(validateDataset(dataset, { texts: made.texts }).ok).toBe(true);
    const invented = diagnostics.filter(({ code }) => code === "extraction/invented-quote");
    expect(invented.length).toBe(statements.filter((_, at) => at % 5 === 1).length);
  });
});
