import { describe, expect, test } from "vitest";
import { applyEdits, applyFixes, validateText } from "leader-calls";
import { exampleText } from "../support/examples.ts";

const minimal = exampleText("minimal");

describe("applyEdits", () => {
  test("adds a member laid out as its neighbour is, on one line and on several", () => {
    const set = { op: "set", path: [], key: "b", value: 2, after: "a" } as const;
    expect(applyEdits('{"a": 1, "c": 3}', [set])).toBe('{"a": 1, "b": 2, "c": 3}');
    expect(applyEdits('{\n  "a": 1,\n  "c": 3\n}', [set])).toBe('{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}');
    expect(applyEdits('{\r\n\t"a": 1\r\n}', [set])).toBe('{\r\n\t"a": 1,\r\n\t"b": 2\r\n}');
    expect(applyEdits("{}", [set])).toBe('{ "b": 2 }');
  });

  test("keeps the order of two members added after the same one", () => {
    const after = { op: "set", path: [], after: "a" } as const;
    const edits = [
      { ...after, key: "start", value: 1 },
      { ...after, key: "end", value: 2 },
    ];
    expect(applyEdits('{ "a": 0 }', edits)).toBe('{ "a": 0, "start": 1, "end": 2 }');
  });

  test("renames in place, replaces, and removes first, middle, last and only members", () => {
    expect(applyEdits('{ "a" : 1.50 }', [{ op: "rename", path: [], key: "a", to: "b" }])).toBe(
      '{ "b" : 1.50 }',
    );
    expect(applyEdits("[1, [2, 3]]", [{ op: "replace", path: [1, 0], value: ["x"] }])).toBe(
      '[1, [["x"], 3]]',
    );
    const remove = (key: string) => [{ op: "remove", path: [], key } as const];
    expect(applyEdits('{ "a": 1, "b": 2, "c": 3 }', remove("a"))).toBe('{ "b": 2, "c": 3 }');
    expect(applyEdits('{ "a": 1, "b": 2, "c": 3 }', remove("b"))).toBe('{ "a": 1, "c": 3 }');
    expect(applyEdits('{ "a": 1, "b": 2, "c": 3 }', remove("c"))).toBe('{ "a": 1, "b": 2 }');
    expect(JSON.parse(applyEdits('{ "a": 1 }', remove("a")))).toEqual({});
  });

  test("changes nothing where the place is not there", () => {
    const text = '{ "a": [1] }';
    expect(applyEdits(text, [{ op: "remove", path: ["x", 3], key: "a" }])).toBe(text);
    expect(applyEdits(text, [{ op: "set", path: ["a", 0], key: "b", value: 1 }])).toBe(text);
    expect(applyEdits("not json", [{ op: "set", path: [], key: "b", value: 1 }])).toBe("not json");
  });
});

describe("applyFixes", () => {
  test("mends what can be mended without a doubt and leaves the rest of the text as it is", () => {
    const spoilt = minimal
      .replace('"speakers": ["ilse-varn"]', '"spekers": "ilse-varn"')
      .replace('"start": 77, "end": 118', '"note": null')
      .replace('"addressees"', '"adressees"');
    expect(spoilt).not.toBe(minimal);
    const { json, diagnostics } = applyFixes(spoilt);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "structure/unknown-key",
    ]);
    expect(json).toContain('"speakers": ["ilse-varn"]');
    expect(json).toContain('"addressees"');
  });

  test("a valid dataset comes back as the same string", () => {
    expect(applyFixes(minimal)).toMatchObject({ json: minimal, changes: 0 });
    expect(validateText(minimal).ok).toBe(true);
  });
});
