import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as zod4 from "leader-calls";
import * as zod3 from "leader-calls/zod3";
import type { Diagnostic, ValidationResult } from "leader-calls";
import { encoded } from "../fixtures/read-fixtures.ts";
import { isThorough, runs, sample } from "../support/number-of-runs.ts";
import { exampleText, readExample } from "../support/examples.ts";
import { anyText } from "../support/any-text.ts";

const { DatasetSchema, validateDataset, validateText } = zod4;
const kinds = zod4.diagnosticKinds();
const names = ["minimal", "lenne-bridge", "rare-cases", "putin-scholz-2024-11-15"] as const;
const minimalText = JSON.stringify(readExample("minimal"), null, 2);

const codesOf = ({ diagnostics }: { diagnostics: readonly Diagnostic[] }) =>
  diagnostics.map(({ code }) => code);
const isStructure = ({ code }: Diagnostic) => code.startsWith("structure/");

/** That a validation refuses something, and says why in a way that can be shown. */
function expectRefused(result: ValidationResult): void {
  expect(result.ok).toBe(false);
  expect(result.diagnostics.length).toBeGreaterThan(0);
  for (const { message, code } of result.diagnostics) {
    expect(message).toMatch(/[.?!]"?$/);
    expect(kinds.has(code)).toBe(true);
  }
}

/** Puts a value in the place of the first call's medium, of its date, of all calls, of the dataset. */
function everywhere(value: unknown): unknown[] {
  return [
    value,
    { ...readExample("minimal"), calls: value },
    { ...readExample("minimal"), calls: [value] },
    { ...readExample("minimal"), title: value },
    ...["medium", "date", "participants", "statements", "circumstances"].map((key) => {
      const data = readExample("minimal") as { calls: Record<string, unknown>[] };
      data.calls[0]![key] = value;
      return data;
    }),
  ];
}

const containingItself: Record<string, unknown> = { ...readExample("minimal") };
containingItself.calls = [containingItself];
containingItself.sources = containingItself;
const listInItself: unknown[] = [];
listInItself.push(listInItself);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const revokedList = Proxy.revocable([], {});
revokedList.revoke();
const throwing = {
  get id(): string {
    throw new Error("no");
  },
};
const throwingAnything = new Proxy(
  {},
  {
    get() {
      throw { toString: null };
    },
  },
);
const throwingItself = new Proxy(
  {},
  {
    ownKeys() {
      throw revoked.proxy;
    },
  },
);
const deepList: unknown[] = [];
let innermost = deepList;
for (let level = 0; level < 100_000; level++) {
  const inner: unknown[] = [];
  innermost.push(inner);
  innermost = inner;
}

const values: [string, unknown][] = [
  ["null", null],
  ["zero", 0],
  ["NaN", NaN],
  ["a big integer", 10n],
  ["true", true],
  ["the empty string", ""],
  ["a function", () => ({})],
  ["a class", class {}],
  ["a symbol", Symbol("dataset")],
  ["a date", new Date(0)],
  ["an invalid date", new Date(NaN)],
  ["a map", new Map([["schemaVersion", zod4.SCHEMA_VERSION]])],
  ["a set", new Set([1])],
  ["a regular expression", /x/],
  ["an error", new Error("x")],
  ["a promise", Promise.resolve({})],
  ["bytes", new Uint8Array([123, 125])],
  ["a boxed string", new String("telephone")],
  ["an object without a prototype", Object.create(null)],
  ["a sparse list", new Array(3)],
  ["a sparse list with an item", Object.assign([], { 5: { id: "x" } })],
  ["a list with keys", Object.assign([1], { id: "x" })],
  ["a list in itself", listInItself],
  ["an object in itself", containingItself],
  ["a deep list", deepList],
  ["a getter that throws", throwing],
  ["a proxy that throws no error", throwingAnything],
  ["a proxy that throws a revoked proxy", throwingItself],
  ["a revoked proxy", revoked.proxy],
  ["a revoked proxy of a list", revokedList.proxy],
  ["an own key __proto__", JSON.parse('{ "__proto__": { "id": "x" } }')],
  ["own keys of every object", { constructor: 1, toString: 2, hasOwnProperty: 3, valueOf: null, kind: 4 }],
];

describe("values that are no data end in a diagnostic", () => {
  test.each(values)("%s", (_, value) => {
    for (const data of everywhere(value)) expectRefused(validateDataset(data));
  });

  test("undefined, as the whole and as an item", () => {
    expectRefused(validateDataset(undefined));
    expectRefused(validateDataset({ ...readExample("minimal"), calls: [undefined] }));
  });

  test("undefined under a key that may be left out is as if it were left out", () => {
    expect(validateDataset({ ...readExample("minimal"), note: undefined }).diagnostics).toEqual([]);
  });

  test("nothing is changed, and what is given back is the same object", () => {
    const frozen = deepFreeze(readExample("lenne-bridge"));
    const result = validateDataset(frozen);
    expect(result.data).toBe(frozen);
    const broken = readExample("minimal");
    delete broken.title;
    const before = JSON.stringify(broken);
    validateDataset(deepFreeze(broken));
    expect(JSON.stringify(broken)).toBe(before);
  });

  test("a key __proto__ changes no prototype", () => {
    validateText('{ "__proto__": { "polluted": true }, "calls": [{ "__proto__": { "polluted": true } }] }');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("an own key __proto__ is reported as such in every object", () => {
    const text = minimalText.replaceAll("{\n", '{ "__proto__": 1,\n');
    const data: unknown = JSON.parse(text);
    for (const result of [validateDataset(data), validateText(text)]) {
      expect(new Set(codesOf(result))).toEqual(new Set(["structure/forbidden-key"]));
      expect(result.diagnostics).toHaveLength(text.split("__proto__").length - 1);
    }
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** Every string of a dataset by turns, or some of them in `npm test`, replaced by another. */
function eachString(name: string, value: (before: string) => unknown): unknown[] {
  const count = { strings: 0 };
  const replacedAt = (wanted: number): unknown => {
    count.strings = 0;
    return JSON.parse(JSON.stringify(readExample(name)), (_, each: unknown) =>
      typeof each === "string" && count.strings++ === wanted ? value(each) : each,
    );
  };
  replacedAt(-1);
  return sample([...Array(count.strings).keys()], 9).map(replacedAt);
}

describe("hostile strings", () => {
  test.each([
    ["half of a surrogate pair alone", () => "\ud83d"],
    ["half of a surrogate pair within", (text: string) => `${text.slice(0, 3)}\udc00${text.slice(3)}`],
    ["a NUL", (text: string) => `${text}\u0000`],
    ["a line break at the end", (text: string) => `${text}\n`],
    ["__proto__", () => "__proto__"],
    ["constructor", () => "constructor"],
    ["a byte-order mark first", (text: string) => `\ufeff${text}`],
    ["a list", (text: string) => [text]],
    ["another type", () => 1],
    ["nothing", () => ""],
  ])("%s, in each place by turns", (_, value) => {
    for (const data of eachString("minimal", value)) {
      const result = validateDataset(data);
      expect(codesOf(result)).not.toContain("structure/unreadable");
      expect(result.ok).toBe(!result.diagnostics.some(({ severity }) => severity === "error"));
      expect(codesOf(validateText(JSON.stringify(data)))).toEqual(codesOf(result));
    }
  });

  test.each([
    ["an id", "/id", "a-".repeat(10_000)],
    ["an id of digits", "/id", `${"1".repeat(20_000)}!`],
    ["a language", "/language", `en${"-aaaaaaaa".repeat(2_000)}!`],
    ["a date", "/createdOn", "2031-".repeat(4_000)],
    ["white space", "/title", " ".repeat(20_000)],
    ["a title", "/title", "x".repeat(2_000_000)],
    ["a text", "/note", `${"\n".repeat(2_000_000)}x`],
  ])("%s of very many characters is reported in a short message", (_, pointer, value) => {
    const { ok, diagnostics } = validateDataset({ ...readExample("minimal"), [pointer.slice(1)]: value });
    expect(ok).toBe(value.endsWith("x"));
    for (const { message } of diagnostics) expect(message.length).toBeLessThan(500);
  });
});

describe("texts that are no JSON end in one diagnostic", () => {
  test.each([
    ["nothing", "", "structure/not-json"],
    ["white space", " \n\t", "structure/not-json"],
    ["NUL characters", "\u0000\u0000", "structure/not-json"],
    ["a word", "dataset", "structure/not-json"],
    ["a comment", "// nothing", "structure/not-json"],
    ["two documents", `${minimalText}\n${minimalText}`, "structure/not-json"],
    ["single quotation marks", "{ 'id': 1 }", "structure/not-json"],
    ["a tab in a string", '"a\tb"', "structure/not-json"],
    ["a bad escape", '"\\x41"', "structure/not-json"],
    ["a quotation mark alone", '"', "structure/not-json"],
    ["a backslash at the end", '"\\', "structure/not-json"],
    ["a lone surrogate outside of strings", "\ud83d", "structure/not-json"],
    ["a plus sign", "+1", "structure/not-json"],
    ["Infinity", "Infinity", "structure/not-json"],
    ["a trailing comma", "[1,]", "structure/not-json"],
    ["a byte-order mark", "\ufeff{}", "structure/byte-order-mark"],
    ["a byte-order mark alone", "\ufeff", "structure/byte-order-mark"],
    ["100,000 nested lists", "[".repeat(100_000) + "]".repeat(100_000), "structure/too-deep"],
    ["100,000 lists that are never closed", "[".repeat(100_000), "structure/too-deep"],
    ["100,000 nested objects", '{"a":'.repeat(100_000), "structure/too-deep"],
  ])("%s", (_, text, code) => {
    const result = validateText(text);
    expectRefused(result);
    expect(codesOf(result)).toEqual([code]);
    expect(result.diagnostics[0]).toMatchObject({
      pointer: "",
      start: { line: expect.any(Number) as number },
    });
    if (!text.includes("\ud83d")) {
      expect(codesOf(validateText(new TextEncoder().encode(text)))).toEqual([code]);
    }
  });

  test.each([
    ["UTF-16, low byte first", encoded(minimalText, "utf-16le")],
    ["UTF-16, high byte first", encoded(minimalText, "utf-16be")],
    ["UTF-16 without a byte-order mark, low byte first", encoded(minimalText, "utf-16le").subarray(2)],
    ["UTF-16 without a byte-order mark, high byte first", encoded(minimalText, "utf-16be").subarray(2)],
    ["Latin-1", encoded(minimalText.replace("One call", "Ein Gespräch"), "latin1")],
    ["half of a character", new TextEncoder().encode("€").subarray(0, 2)],
    ["an overlong form", new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
    ["a surrogate in UTF-8", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ["one byte", new Uint8Array([0xff])],
  ])("bytes: %s", (_, bytes) => {
    const result = validateText(bytes);
    expectRefused(result);
    expect(codesOf(result)).toEqual(["structure/not-utf8"]);
  });

  test("bytes: none, and a byte-order mark", () => {
    expect(codesOf(validateText(new Uint8Array()))).toEqual(["structure/not-json"]);
    expect(codesOf(validateText(new TextEncoder().encode("\ufeff{}")))).toEqual([
      "structure/byte-order-mark",
    ]);
  });

  test.each(names)("half a document, cut at many bytes: %s", (name) => {
    const bytes = Buffer.from(exampleText(name));
    const complete = exampleText(name).trimEnd();
    for (let end = 0; end < Buffer.byteLength(complete); end += isThorough ? 50 : 3000) {
      const result = validateText(bytes.subarray(0, end));
      expectRefused(result);
      expect(result.diagnostics).toHaveLength(1);
      expect(["structure/not-json", "structure/not-utf8"]).toContain(result.diagnostics[0]!.code);
    }
  });
});

describe("keys that stand twice", () => {
  test.each([
    [
      "in the dataset",
      '"language": "en",\n  "sources"',
      '"language": "en",\n  "language": "en",\n  "sources"',
      1,
    ],
    [
      "thrice",
      '"mode": "speech-act-report"',
      '"mode": "direct", "mode": "mixed", "mode": "speech-act-report"',
      2,
    ],
    ["in an escaped form", '"id": "norrland"', '"id": "norrland", "\\u0069d": "norrland"', 1],
    ["both in escaped forms", '"id": "norrland"', '"\\u0069d": "norrland", "i\\u0064": "norrland"', 1],
    ["in two objects", '"roles"', '"roles": [], "roles"', 2],
    ["one under the other", '"date": {', '"date": { "basis": "printed" }, "date": { "basis": "context",', 2],
    ["as __proto__", '"medium"', '"__proto__": 1, "__proto__": 2, "medium"', 1],
  ])("%s", (_, find, replacement, count) => {
    const text = minimalText.replaceAll(find, replacement);
    const result = validateText(text);
    expectRefused(result);
    expect(codesOf(result).filter((code) => code === "structure/duplicate-key")).toHaveLength(count);
    const others = codesOf(result).filter((code) => code !== "structure/duplicate-key");
    expect(others).toEqual(replacement.includes("__proto__") ? ["structure/forbidden-key"] : []);
  });

  test("a key that stands in two objects is no duplicate, nor one within a string", () => {
    const text = minimalText.replace("(all invented)", '{\\"id\\": 1, \\"id\\": 2}');
    expect(validateText(text).diagnostics).toEqual([]);
  });
});

describe("numbers that parsers read differently", () => {
  test.each([
    ["1e400", "structure/out-of-range"],
    ["-1e400", "structure/out-of-range"],
    ["9007199254740992", "structure/out-of-range"],
    ["9007199254740993", "structure/out-of-range"],
    ["77.5", "structure/out-of-range"],
    ["-1", "structure/out-of-range"],
    ["1e-400", "evidence/quote-mismatch"],
    ["-0", "evidence/quote-mismatch"],
  ])("%s", (number, code) => {
    const text = minimalText.replace('"start": 77', `"start": ${number}`);
    const result = validateText(text);
    expectRefused(result);
    expect(codesOf(result)).toEqual([code]);
  });

  test("zero written with a sign or as a fraction is zero", () => {
    for (const zero of ["-0", "0.0", "0e5", "1e-400"]) {
      expect(validateText(minimalText.replace('"start": 0', `"start": ${zero}`)).diagnostics).toEqual([]);
    }
  });
});

/** That Zod refuses a value where, and only where, a structure diagnostic says why; and that both versions of Zod agree. */
function expectExplained(data: unknown): void {
  const result = validateDataset(data);
  const hasWrongStructure = result.diagnostics.some(isStructure);
  expect(hasWrongStructure).toBe(!DatasetSchema.safeParse(data).success);
  expect(hasWrongStructure).toBe(!zod3.DatasetSchema.safeParse(data).success);
  expect(codesOf(result)).not.toContain("structure/unreadable");
  expect(result.ok).toBe(!result.diagnostics.some(({ severity }) => severity === "error"));
}

/** Every object and list inside a value. */
function holdersIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}

const words = [
  "ilse-varn",
  "readout",
  "readout-account",
  "norrland-account",
  "2031-03-04",
  "2031-02-30",
  "kind",
  "person",
  "indirect",
  "occurrence",
  "__proto__",
  "",
];
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(...words, [], {}, [[]], [{}], null, 0, -1, 1.5, 1e300),
  fc.array(fc.constantFrom(...words), { maxLength: 3 }),
);

describe("whatever is given, Zod refuses it if and only if a structure diagnostic says why", () => {
  test("any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expectExplained(value);
        const text = JSON.stringify(value);
        const codes = codesOf(validateText(text)).filter((code) => code !== "structure/duplicate-key");
        expect(codes.every((code) => code.startsWith("structure/"))).toBe(true);
        expect(codes.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(300) },
    );
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.json()), (text) => {
        expectRefused(validateText(text));
      }),
      { numRuns: runs(300) },
    );
  });

  test("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expectRefused(validateText(bytes));
      }),
      { numRuns: runs(300) },
    );
  });

  test.each([
    ["minimal", 1_500],
    ["lenne-bridge", 250],
    ["rare-cases", 250],
    ["putin-scholz-2024-11-15", 100],
  ])("%s, after one change", (name, numRuns) => {
    const example = readExample(name);
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.constantFrom("replace", "delete", "rename", "add", "copy"),
        anyValue,
        fc.oneof(fc.constantFrom("id", "kind", "account", "evidence", ...words), fc.string()),
        (which, within, change, value, key) => {
          const data = structuredClone(example);
          const holders = holdersIn(data);
          const holder = holders[which % holders.length] as Record<string, unknown>;
          const keys = Object.keys(holder);
          const old = keys[within % Math.max(1, keys.length)] ?? "0";
          const put = (at: string, inner: unknown) =>
            Object.defineProperty(holder, at, {
              value: inner,
              enumerable: true,
              configurable: true,
              writable: true,
            });
          if (Array.isArray(holder)) {
            const list: unknown[] = holder;
            if (change === "delete") list.splice(Number(old), 1);
            else if (change === "copy") list.push(structuredClone(list[Number(old)] ?? null));
            else if (change === "add") list.push(value);
            else list[Number(old)] = value;
          } else if (change === "add") put(key, value);
          else {
            const before = holder[old];
            if (change !== "copy") delete holder[old];
            if (change === "replace") put(old, value);
            if (change === "rename" || change === "copy") put(key, before);
          }
          expectExplained(data);
        },
      ),
      { numRuns: runs(numRuns) },
    );
  });
});
