import { describe, expect, test } from "vitest";
import { SCHEMA_VERSION } from "leader-calls";
import type { Dataset, EntityName, Evidence } from "leader-calls";
import { fromExtraction, structuredOutputForms, toExtraction } from "leader-calls/extraction";
import { notPrinted } from "../../src/extraction/kinds/not-printed.ts";
import { notCarried } from "../../src/extraction/not-carried.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { example, inForm, textsOf } from "./extractions.ts";
import { runs, sample } from "../support/number-of-runs.ts";

type Loose = Record<string, unknown>;

/** The keys of all fields that have ids, of their own entity or of others. */
const references = new Set(
  [...plansByEntity().values()].flatMap((plan) => {
    const objects = plan.type === "union" ? Object.values(plan.options) : [plan];
    const fields = objects.flatMap((object) => Object.entries(object.fields));
    return fields.flatMap(([key, { value }]) => {
      const leaf = value.type === "list" ? value.item : value;
      return leaf.type === "string" && (leaf.identity ?? leaf.targets) !== undefined ? [key] : [];
    });
  }),
);

const leftOut = (name: EntityName): string[] => Object.keys(notCarried[name] ?? {});

/** What comes back: all but what an extraction does not carry, with evidence by its words and their place. */
function carried(dataset: Dataset, texts: Readonly<Record<string, string>>): unknown {
  const without = (object: object, ...keys: string[]): Loose =>
    Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
  const own = without(dataset, ...leftOut("Dataset").filter((key) => key !== "id"));
  const sourceOf = new Map(dataset.accounts.map(({ id, source }) => [id, source]));
  const walk = (value: unknown, account?: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => walk(each, account));
    if (typeof value !== "object" || value === null) return value;
    const object = value as Loose;
    if ("start" in object) {
      const { source, part, exact, start, end } = object as Evidence;
      const words = exact ?? [...texts[source ?? sourceOf.get(account!)!]!].slice(start, end).join("");
      return { ...(source && { source }), ...(part && { part }), exact: words, start, end };
    }
    const told =
      typeof object.voice === "string" ? (object.id as string) : ((object.account as string) ?? account);
    const kept = Object.entries(object).filter(([, each]) => !Array.isArray(each) || each.length > 0);
    return Object.fromEntries(kept.map(([key, each]) => [key, walk(each, told)]));
  };
  return walk({
    ...own,
    sources: dataset.sources.map((each) => without(each, ...leftOut("Source"))),
    actors: dataset.actors.map((each) => without(each, ...leftOut("Person"))),
    calls: dataset.calls.map((each) => without(each, ...leftOut("LeaderCall"))),
  });
}

/** The same with ids numbered in the order in which they are given, so that only their names make no difference. */
function numbered(carriedDataset: unknown): unknown {
  const numbers = new Map<string, string>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { id } = value as { id?: string };
    if (typeof id === "string") {
      expect(numbers.has(id), `${id} is given once`).toBe(false);
      numbers.set(id, `#${numbers.size}`);
    }
    Object.values(value).forEach(collect);
  };
  collect(carriedDataset);
  const rename = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((each) => rename(each, key));
    if (typeof value === "string") return references.has(key) ? (numbers.get(value) ?? value) : value;
    if (typeof value !== "object" || value === null) return value;
    // Ids are collected in the order of the keys, which a dataset may have as it likes.
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rename(each, name)]));
  };
  return rename(carriedDataset);
}

/** Keys in one order everywhere, so that ids are numbered alike. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  );
}

function expectBack(dataset: Dataset, texts: Readonly<Record<string, string>>): void {
  const before = structuredClone(dataset);
  const extraction = toExtraction(dataset, { texts });
  expect(dataset).toEqual(before);
  const { dataset: back, dropped, diagnostics, checked } = fromExtraction(extraction, { texts });
  expect(dropped).toEqual([]);
  // What is known of sources and people besides their texts is not printed, and nobody gave it here.
  const others = diagnostics.filter(({ severity, code }) => severity !== "info" && code !== notPrinted.code);
  expect(others).toEqual([]);
  expect(checked.spans).toBe(checked.of);
  expect(back!.production).toBe("machine-generated");
  expect(back!.schemaVersion).toBe(SCHEMA_VERSION);
  expect(numbered(ordered(carried(back!, texts)))).toEqual(numbered(ordered(carried(dataset, texts))));
}

describe("fromExtraction of toExtraction gives a dataset back", () => {
  test.each(["minimal", "lenne-bridge", "rare-cases"])("examples/%s.json", (name) => {
    const dataset = example(name);
    expectBack(dataset, textsOf(dataset));
  });

  test("datasets made by chance, of which some hold digests in the place of words and texts", () => {
    for (let seed = 0; seed < runs(40); seed++) {
      const { dataset, texts } = makeValidDataset(new Random(seed));
      expectBack(dataset, texts);
    }
  });

  test("a second time nothing changes any more", () => {
    for (const name of sample(["rare-cases", "lenne-bridge", "minimal"], 2)) {
      const texts = textsOf(example(name));
      const once = fromExtraction(toExtraction(example(name)), { texts }).dataset!;
      const twice = fromExtraction(toExtraction(once, { texts }), { texts }).dataset!;
      expect(twice).toEqual(once);
    }
  });

  test.each(structuredOutputForms)("in the form %s", (form) => {
    for (const name of sample(["rare-cases", "lenne-bridge", "minimal"], 3)) {
      const texts = textsOf(example(name));
      const extraction = toExtraction(example(name));
      const { dataset, dropped } = fromExtraction(inForm(extraction, form), { texts });
      expect(dropped).toEqual([]);
      expect(dataset).toEqual(fromExtraction(extraction, { texts }).dataset);
    }
  });

  test.each(structuredOutputForms)("datasets made by chance, in the form %s", (form) => {
    for (let seed = 0; seed < runs(15); seed++) {
      const { dataset, texts } = makeValidDataset(new Random(seed));
      const read = (extraction: unknown) => fromExtraction(extraction, { texts });
      const plain = read(toExtraction(dataset, { texts }));
      for (const extraction of [
        toExtraction(dataset, { texts, form }),
        inForm(toExtraction(dataset, { texts }), form),
      ]) {
        const { dataset: back, dropped } = read(extraction);
        expect(dropped).toEqual([]);
        expect(back).toEqual(plain.dataset);
      }
    }
  });

  test("words that nobody holds are refused rather than left out", () => {
    const dataset = example("minimal");
    const [source] = dataset.sources;
    delete (source as { text?: string }).text;
    const [evidence] = dataset.calls[0]!.statements![0]!.evidence as Evidence[];
    delete evidence!.exact;
    evidence!.sha256 = "6f3a944dedc33ed0a952879ad447a9ba3307e938f26cf3086c09a5913dc1b66f";
    expect(() => toExtraction(dataset)).toThrow("/calls/0/statements/0/evidence/0");
  });
});
