import { expect, test } from "vitest";
import { validateDataset, validateText } from "leader-calls";
import { indexOf } from "../../src/text/index-of.ts";
import { hostileDocuments } from "../bench/hostile-documents.ts";
import fc from "fast-check";

test("what is left out is counted: all diagnostics are told or counted, whatever the limit", () => {
  const text = hostileDocuments[0]!.make(1 / 1000);
  const all = validateText(text, { maxDiagnostics: 1e6 }).diagnostics;
  for (const maxDiagnostics of [0, 1, 10, all.length - 1, all.length]) {
    const { ok, diagnostics } = validateText(text, { maxDiagnostics });
    expect(ok).toBe(false);
    const closing = diagnostics.find((each) => each.code === "structure/too-many-diagnostics");
    expect(closing === undefined).toBe(maxDiagnostics === all.length);
    const { errors = 0, warnings = 0, infos = 0 } = (closing?.params ?? {}) as Record<string, number>;
    const told = diagnostics.filter((each) => each !== closing);
    expect(told.length).toBe(maxDiagnostics);
    expect(told.length + errors + warnings + infos).toBe(all.length);
    expect(all.map((each) => each.pointer)).toEqual(expect.arrayContaining(told.map((each) => each.pointer)));
  }
});

test("what may be meant is looked for only where a diagnostic is made", () => {
  const calls = Array.from({ length: 1000 }, () => ({ medium: "tele" }));
  let asked = 0;
  validateDataset(
    { calls },
    {
      maxDiagnostics: 20,
      suggestCodes: () => {
        asked++;
        return [];
      },
    },
  );
  expect(asked).toBeLessThanOrEqual(20);
});

test.each([-1, 1.5, NaN, Infinity])("a limit of %s is refused", (maxDiagnostics) => {
  expect(() => validateText("{}", { maxDiagnostics })).toThrow(TypeError);
});

test("long words are found where the platform finds them", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(word, fc.nat(40), word, fc.nat(400), (unit, count, tail, from) => {
      const words = unit.repeat(20) + tail.repeat(10);
      const text = unit.repeat(count) + words + tail + words;
      expect(indexOf(text, words, from)).toBe(text.indexOf(words, from));
      expect(indexOf(text, `${words}c`, from)).toBe(-1);
    }),
  );
});
