import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import { EDTF_PATTERN } from "../../src/schema/scalars/edtf.ts";
import { DiagnosticCollector } from "../../src/diagnostics/diagnostic-collector.ts";
import { membersOf } from "../../src/plan/accepting.ts";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import { addedCodes } from "../../src/plan/extension-codes.ts";
import { explainStructure } from "../../src/validate/explain-structure.ts";
import { countMembers } from "../../src/json-text/count-members.ts";
import { Structure } from "../../src/validate/structure.ts";
import { defectKinds } from "../defects/defect-kinds.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { isThorough, runs, sample } from "../support/number-of-runs.ts";
import { exampleNames, readExample } from "../support/examples.ts";

const generated = (value: unknown, isParsed: boolean) => membersOf(datasetPlan, value, { isParsed });
const plain = (value: unknown) => DatasetSchema.safeParse(value).success;

const valid = () => makeValidDataset(new Random(7)).dataset;

/** Of what JSON can hold, the program accepts all that the schema accepts, and counts its members. */
function expectSame(value: unknown): void {
  const members = plain(value) ? countMembers(value) : -1;
  expect(generated(value, false)).toBe(members);
  expect(generated(value, true)).toBe(members);
}

describe("the program written from the schemas accepts what the schemas accept", () => {
  test("on every example", () => {
    for (const name of exampleNames) {
      const data = readExample(name);
      expectSame(data);
      expect(generated(data, true)).toBeGreaterThan(0);
    }
  });

  test("on every kind of defect", () => {
    for (const [seed, kind] of sample([...defectKinds.entries()], 6)) {
      const { dataset: data, texts } = makeValidDataset(new Random(seed));
      kind.spoil({ data, random: new Random(seed), texts });
      expectSame(JSON.parse(JSON.stringify(data)));
    }
  });

  test("on every day of a year, and what looks like one", () => {
    const twoCharacters = [..."0123456789X"].flatMap((first) =>
      [..."0123456789X"].map((second) => first + second),
    );
    const data = readExample("minimal");
    const all = twoCharacters.flatMap((month) => twoCharacters.map((day) => `2031-${month}-${day}`));
    const days = sample(all, 5);
    const accepted = days.filter((createdOn) => generated({ ...data, createdOn }, true) > 0);
    expect(accepted).toEqual(days.filter((day) => EDTF_PATTERN.test(day)));
    for (const createdOn of [
      "2031-01-011",
      "02031-01-01",
      "2031-01-01\n",
      "\n2031-01-01",
      "2031/01/01",
      "203X-01-01",
    ])
      expectSame({ ...data, createdOn });
  });

  test("on any JSON value, and on datasets with any value replaced, added or taken out", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.nat(3), fc.string(), (value, seed, change, key) => {
        expectSame(value);
        const { dataset } = makeValidDataset(new Random(seed % 50));
        const holders = holdersIn(dataset) as Record<string, unknown>[];
        const holder = holders[seed % holders.length]!;
        const old = Object.keys(holder)[seed % Object.keys(holder).length]!;
        if (change === 0) holder[old] = value;
        else if (change === 1 && !Array.isArray(holder)) delete holder[old];
        else if (change === 2 && !Array.isArray(holder)) define(holder, key, { value, enumerable: true });
        else holder[old] = typeof holder[old] === "string" ? `${holder[old]}${key}` : value;
        expectSame(dataset);
      }),
      { numRuns: runs(800) },
    );
  });

  test("refuses what is undefined, also as the first value that it ever sees", () => {
    for (const spoil of [
      (data: ReturnType<typeof valid>) => (data.accounts[0]!.source = undefined as never),
      (data: ReturnType<typeof valid>) => (data.calls[0]!.statements![0]!.speakers = [undefined as never]),
      (data: ReturnType<typeof valid>) => (data.calls[0]!.statements![0]!.speakers = new Array(1)),
    ]) {
      const data = valid();
      spoil(data);
      expect(plain(data)).toBe(false);
      expect(generated(data, false)).toBe(-1);
    }
  });

  test("with the codes of a project", () => {
    const added = addedCodes({ act: { "x-toast": "A toast is given." } });
    const { dataset } = makeValidDataset(new Random(5));
    (dataset.calls[0]!.statements![0]!.acts as string[])[0] = "x-toast";
    expect(membersOf(datasetPlan, dataset, { isParsed: false, added })).toBe(countMembers(dataset));
    expect(generated(dataset, false)).toBe(-1);
  });
});

function define(holder: object, key: string, how: PropertyDescriptor): void {
  Object.defineProperty(holder, key, { configurable: true, writable: true, ...how });
}

function holdersIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}

/** Ways to hide from a program that only looks at what can be enumerated. */
const strange: Record<string, (holder: Record<string, unknown>, key: string) => void> = {
  "a getter": (holder, key) => {
    const value = holder[key];
    Object.defineProperty(holder, key, { get: () => value, enumerable: true, configurable: true });
  },
  "a getter of something else": (holder, key) =>
    Object.defineProperty(holder, key, { get: () => 5, enumerable: true, configurable: true }),
  "a hidden wrong note": (holder) => define(holder, "note", { value: 5, enumerable: false }),
  "a hidden unknown key": (holder) => define(holder, "unheardOf", { value: 5, enumerable: false }),
  "a hidden right value": (holder, key) => define(holder, key, { value: holder[key], enumerable: false }),
  "an inherited wrong note": (holder) => Object.setPrototypeOf(holder, { note: 5 }),
  "an inherited unknown key": (holder) => Object.setPrototypeOf(holder, { unheardOf: 5 }),
  "inherited values": (holder, key) => {
    Object.setPrototypeOf(holder, { [key]: holder[key] });
    delete holder[key];
  },
  "no prototype": (holder) => Object.setPrototypeOf(holder, null),
  "a class": (holder) => Object.setPrototypeOf(holder, Date.prototype as object),
  "a member __proto__": (holder) => define(holder, "__proto__", { value: {}, enumerable: true }),
  "a symbol": (holder) => Object.assign(holder, { [Symbol("note")]: 5 }),
  undefined: (holder, key) => (holder[key] = undefined),
  "an undefined note": (holder) => (holder.note = undefined),
};

/** Whether a value is found right, and that something is reported wherever it is not. */
function isRight(data: unknown): boolean {
  const structure = new Structure(datasetPlan);
  if (structure.accepts(datasetPlan, data)) return true;
  const collector = new DiagnosticCollector(10_000);
  explainStructure(structure, data, collector);
  return !collector.hasErrors;
}

test("what the schema refuses is explained, and nothing else is", () => {
  let wrong = 0;
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (value, places) => {
      const { dataset } = makeValidDataset(new Random(places[0]! % 50));
      for (const place of places) {
        const holders = holdersIn(dataset) as Record<string, unknown>[];
        const holder = holders[place % holders.length]!;
        const keys = Object.keys(holder);
        if (keys.length > 0) holder[keys[place % keys.length]!] = structuredClone(value);
      }
      const right = plain(dataset);
      if (!right) wrong++;
      expect(isRight(dataset)).toBe(right);
    }),
    { numRuns: runs(300) },
  );
  expect(wrong).toBeGreaterThan(isThorough ? 100 : 0);
});

describe("what is no plain data is judged as the schema judges it", () => {
  test.each(Object.entries(strange))("%s, wherever it stands", (_, make) => {
    const places = [...holdersIn(makeValidDataset(new Random(7)).dataset).keys()];
    for (const at of sample(places, 97)) {
      const { dataset } = makeValidDataset(new Random(7));
      const holder = holdersIn(dataset)[at]! as Record<string, unknown>;
      if (Array.isArray(holder)) continue;
      make(holder, Object.keys(holder)[at % Object.keys(holder).length]!);
      if (generated(dataset, false) >= 0) expect(plain(dataset)).toBe(true);
      expect(isRight(dataset)).toBe(plain(dataset));
    }
  });

  test("a proxy, a sparse list, a list with a hole filled by its prototype", () => {
    const { dataset } = makeValidDataset(new Random(7));
    expect(generated(new Proxy(dataset, {}), false)).toBe(countMembers(dataset));
    const hidden = new Proxy(dataset, { ownKeys: () => [] });
    if (generated(hidden, false) >= 0) expect(plain(hidden)).toBe(true);
    const { statements } = dataset.calls[0]!;
    statements!.length += 1;
    expect(generated(dataset, false)).toBe(-1);
    expect(plain(dataset)).toBe(false);
  });

  test("a value that validates another while it is read", () => {
    const { dataset } = makeValidDataset(new Random(7));
    const [call] = dataset.calls;
    const { medium } = call!;
    const get = () => {
      generated({}, true);
      return medium;
    };
    Object.defineProperty(call, "medium", { get, enumerable: true });
    define(dataset.calls[0]!.statements![0]!, "note", { value: 5, enumerable: false });
    expect(generated(dataset, false)).toBe(-1);
  });
});
